import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { choose, showFailure, useJob } from '../api.ts';
import { Icon } from './icon.tsx';
import { JobDialog } from './job-dialog.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import { SavedNote } from './saved-note.tsx';

/** What every request that writes people's data into a workbook is told. */
interface ExportWish {
  readonly job: string;
  readonly reason: string;
  readonly target: string;
}

interface ExportButtonProps {
  readonly label: string;
  /** What the file is proposed to be called. */
  readonly fileName: string;
  /** While it is written. */
  readonly writing: string;
  readonly written: (rows: number, fileName: string) => string;
  readonly disabled?: boolean;
  readonly onExport: (wish: ExportWish) => Promise<{ readonly rows: number }>;
}

/** Asks why, and where to, writes, and shows the way to what was written. */
export function ExportButton(props: ExportButtonProps) {
  const { label, fileName, writing, written, disabled = false, onExport } = props;
  const job = useJob();
  const [asking, setAsking] = useState(false);
  const write = async (reason: string) => {
    setAsking(false);
    const target = await choose('save-xlsx', fileName);
    if (!target) return;
    const { rows } = await job.run((id) => onExport({ job: id, reason, target: target.id }));
    notifications.show({
      color: 'teal',
      message: <SavedNote text={written(rows, target.name)} grant={target} />,
      autoClose: 12_000,
    });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="save" size={16} />}
        disabled={disabled}
        loading={job.running}
        onClick={() => setAsking(true)}
      >
        {label}
      </Button>
      {asking ? (
        <ReasonDialog
          onReason={(reason) => void write(reason).catch(showFailure)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      <JobDialog job={job} title={writing} />
    </>
  );
}
