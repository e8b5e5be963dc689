import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { toLongMonth } from '../../../shared/domain/values/month.ts';
import { ask, choose, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { ReasonDialog } from '../../parts/reason-dialog.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { BPJS } from '../../words.ts';
import type { ComparisonStory } from './use-comparison.ts';

/** What differs, as a workbook for BPJS or the population office. */
export function DifferencesButton({ story }: { readonly story: ComparisonStory }) {
  const job = useJob();
  const [asking, setAsking] = useState(false);
  const { agreementId, month, file, result } = story.view;
  const write = async (reason: string) => {
    setAsking(false);
    if (file === null || result === null) return;
    const target = await choose('save-xlsx', BPJS.differencesName(toLongMonth(month)));
    if (!target) return;
    const wish = { grant: file.id, agreementId, month, sha256: result.sha256, reason };
    const { rows } = await job.run((id) =>
      ask('bpjs.differences', { job: id, ...wish, target: target.id }),
    );
    notifications.show({
      color: 'teal',
      message: <SavedNote text={BPJS.differencesWritten(rows, target.name)} grant={target} />,
      autoClose: 12_000,
    });
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="save" size={16} />}
        loading={job.running}
        onClick={() => setAsking(true)}
      >
        {BPJS.differences}
      </Button>
      {asking ? (
        <ReasonDialog
          onReason={(reason) => void write(reason).catch(showFailure)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      <JobDialog job={job} title={BPJS.differencesWriting} />
    </>
  );
}
