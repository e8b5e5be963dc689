import { Modal } from '@mantine/core';
import type { Job } from '../api.ts';
import { JobProgressBar } from './job-progress.tsx';

interface JobDialogProps {
  readonly job: Job;
  readonly title: string;
}

/** Stands over the screen while a long job runs; the only way out is to wait or to cancel. */
export function JobDialog({ job, title }: JobDialogProps) {
  return (
    <Modal
      opened={job.running}
      onClose={job.cancel}
      title={title}
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      <JobProgressBar job={job} />
    </Modal>
  );
}
