import { Modal } from '@mantine/core';
import type { Job } from '../api.ts';
import { JobProgressBar } from './job-progress.tsx';

interface JobDialogProps {
  readonly job: Job;
  readonly title: string;
  /** Waits between two steps when asked to. */
  readonly pausable?: boolean;
}

/** Stands over the screen while a long job runs; the only way out is to wait or to cancel. */
export function JobDialog({ job, title, pausable = false }: JobDialogProps) {
  return (
    <Modal
      opened={job.running}
      onClose={job.cancel}
      title={title}
      closeOnClickOutside={false}
      withCloseButton={false}
      // A slip of the finger must not take back what is half done.
      closeOnEscape={!pausable}
    >
      <JobProgressBar job={job} pausable={pausable} />
    </Modal>
  );
}
