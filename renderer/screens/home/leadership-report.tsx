import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { DocumentView } from '../../../shared/letter-views.ts';
import { ask, choose, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { SavedNote } from '../../parts/saved-note.tsx';
import { OVERVIEW } from '../../words.ts';
import { ReportDialog, type ReportWish } from './report-dialog.tsx';

/** The whole on paper or in a workbook, as it is on a day. */
export function LeadershipReport({ today }: { readonly today: Day }) {
  const job = useJob();
  const [asking, setAsking] = useState(false);
  const [document, setDocument] = useState<DocumentView | null>(null);
  const make = async ({ on, shape }: ReportWish) => {
    setAsking(false);
    if (shape === 'pdf')
      return setDocument(await job.run((id) => ask('report.draw', { job: id, on })));
    const target = await choose('save-xlsx', OVERVIEW.reportName(on));
    if (!target) return undefined;
    const wish = { on, reason: OVERVIEW.reportReason, target: target.id };
    await job.run((id) => ask('report.export', { job: id, ...wish }));
    const message = <SavedNote text={OVERVIEW.reportWritten(target.name)} grant={target} />;
    notifications.show({ color: 'teal', message, autoClose: 12_000 });
    return undefined;
  };
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="printer" size={16} />}
        onClick={() => setAsking(true)}
      >
        {OVERVIEW.report}
      </Button>
      {asking ? (
        <ReportDialog
          today={today}
          onWish={(wish) => void make(wish).catch(showFailure)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      <JobDialog job={job} title={OVERVIEW.reportDrawing} />
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}
