import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AuditFilter } from '../../../shared/trust-shapes.ts';
import { ask, choose, invalidate, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { useMay } from '../../session.tsx';
import { AUDIT } from '../../words.ts';

/** Writes what the filter shows. */
export function ExportAudit({ filter }: { readonly filter: AuditFilter }) {
  const job = useJob();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const write = async (reason: string) => {
    setAsking(false);
    const target = await choose('save-xlsx', AUDIT.exportName);
    if (!target) return;
    const { rows } = await job.run((id) =>
      ask('audit.export', { job: id, filter, reason, target: target.id }),
    );
    void invalidate(client, ['audit.list']);
    notifications.show({
      color: 'teal',
      message: <SavedNote text={AUDIT.exported(rows, target.name)} grant={target} />,
      autoClose: 12_000,
    });
  };
  if (!useMay('audit.export')) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="save" size={16} />}
        loading={job.running}
        onClick={() => setAsking(true)}
      >
        {AUDIT.exportXlsx}
      </Button>
      {asking ? (
        <ReasonDialog
          onReason={(reason) => void write(reason).catch(showFailure)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      <JobDialog job={job} title={AUDIT.exporting} />
    </>
  );
}
