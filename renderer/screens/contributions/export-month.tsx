import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Month } from '../../../shared/domain/values/month.ts';
import type { ContributionView } from '../../../shared/requests/contributions.ts';
import { ask, choose, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { useMay } from '../../session.tsx';
import { CONTRIBUTION, PKS_SHORT } from '../../words.ts';

interface ExportMonthProps {
  readonly view: ContributionView;
  readonly month: Month;
}

/** What each person is due for a month, as a workbook. */
export function ExportMonth({ view: { agreementId, pks }, month }: ExportMonthProps) {
  const job = useJob();
  const [asking, setAsking] = useState(false);
  const may = useMay('contribution.export');
  const write = async (reason: string) => {
    setAsking(false);
    const target = await choose('save-xlsx', CONTRIBUTION.exportName(PKS_SHORT[pks], month));
    if (!target) return;
    const { rows } = await job.run((id) =>
      ask('contribution.export', { job: id, agreementId, month, reason, target: target.id }),
    );
    notifications.show({
      color: 'teal',
      message: <SavedNote text={CONTRIBUTION.exported(rows, target.name)} grant={target} />,
      autoClose: 12_000,
    });
  };
  if (!may) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="save" size={16} />}
        loading={job.running}
        onClick={() => setAsking(true)}
      >
        {CONTRIBUTION.export}
      </Button>
      {asking ? (
        <ReasonDialog
          onReason={(reason) => void write(reason).catch(showFailure)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      <JobDialog job={job} title={CONTRIBUTION.exporting} />
    </>
  );
}
