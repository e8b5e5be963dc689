import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView, Grant, LettersIssued, Selection } from '../../../shared/ipc.ts';
import { useJob, useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { LETTERS } from '../../words.ts';
import { LettersDone } from './letters-done.tsx';
import { LettersForm } from './letters-form.tsx';

interface PrintLettersProps {
  readonly selection: Selection;
  readonly onClose: () => void;
}

export interface Issued {
  readonly result: LettersIssued;
  /** Null when the letters are one PDF. */
  readonly folder: Grant | null;
}

/** From a selection of members to letters on paper: check, look, issue. */
export function PrintLetters({ selection, onClose }: PrintLettersProps) {
  const job = useJob();
  const [issued, setIssued] = useState<Issued | null>(null);
  const [document, setDocument] = useState<DocumentView | null>(null);
  const state = useRequest('app.state', undefined);
  return (
    <>
      <Modal
        opened
        onClose={onClose}
        title={LETTERS.dialogTitle}
        size={620}
        // A letter is issued or it is not: nobody leaves in between.
        closeOnClickOutside={false}
        closeOnEscape={!job.running}
        withCloseButton={!job.running}
      >
        {state.error ? <FailureNotice error={state.error} /> : null}
        {issued ? (
          <LettersDone
            issued={issued}
            onView={() => setDocument(issued.result.document)}
            onClose={onClose}
          />
        ) : state.data ? (
          <LettersForm
            selection={selection}
            today={state.data.today}
            job={job}
            onDraft={setDocument}
            onIssued={(done) => {
              setIssued(done);
              setDocument(done.result.document);
            }}
          />
        ) : (
          <Waiting />
        )}
        <JobProgressBar job={job} />
      </Modal>
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}
