import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/letter-views.ts';
import { ask, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { PERSON } from '../../words.ts';

/** What is held of somebody and what was done with it, on paper for who asks (UU 27/2022). */
export function PersonRecord({ personId }: { readonly personId: number }) {
  const job = useJob();
  const [document, setDocument] = useState<DocumentView | null>(null);
  const draw = async () =>
    setDocument(await job.run((id) => ask('person.record', { job: id, id: personId })));
  return (
    <>
      <Button
        variant="default"
        leftSection={<Icon name="history" size={16} />}
        title={PERSON.recordTitle}
        loading={job.running}
        onClick={() => void draw().catch(showFailure)}
      >
        {PERSON.record}
      </Button>
      <JobDialog job={job} title={PERSON.recordDrawing} />
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}
