import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ClaimFilter } from '../../../shared/requests/claims.ts';
import { useAgain } from '../../again.ts';
import { ask, choose, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { useMay } from '../../session.tsx';
import { CLAIMS } from '../../words.ts';

/** Writes what the filter shows. */
export function ExportClaims({ filter }: { readonly filter: ClaimFilter }) {
  const job = useJob();
  const again = useAgain();
  const [asking, setAsking] = useState(false);
  const write = async (reason: string) => {
    setAsking(false);
    const target = await choose('save-xlsx', CLAIMS.exportName);
    if (!target) return;
    const { rows } = await again(() =>
      job.run((id) => ask('claim.export', { job: id, filter, reason, target: target.id })),
    );
    notifications.show({
      color: 'teal',
      message: <SavedNote text={CLAIMS.exported(rows, target.name)} grant={target} />,
      autoClose: 12_000,
    });
  };
  if (!useMay('claim.export')) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="save" size={16} />}
        loading={job.running}
        onClick={() => setAsking(true)}
      >
        {CLAIMS.export}
      </Button>
      {asking ? (
        <ReasonDialog
          onReason={(reason) => void write(reason).catch(showFailure)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      <JobDialog job={job} title={CLAIMS.exporting} />
    </>
  );
}
