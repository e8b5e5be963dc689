import { Modal } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useModals } from '@mantine/modals';
import { useState } from 'react';
import type { Selection } from '../../../shared/ipc.ts';
import type { DocumentView } from '../../../shared/letter-views.ts';
import { useJob, useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { LETTERS } from '../../words.ts';
import { LettersDone } from './letters-done.tsx';
import { type Issued, LettersForm } from './letters-form.tsx';

interface PrintLettersProps {
  readonly selection: Selection;
  readonly onClose: () => void;
}

const ONE_PRESS_MS = 200;

/** From a selection of members to letters on paper: check, look, issue. */
export function PrintLetters({ selection, onClose }: PrintLettersProps) {
  useFocusBack();
  const job = useJob();
  const [issued, setIssued] = useState<Issued | null>(null);
  const [document, setDocument] = useState<DocumentView | null>(null);
  const state = useRequest('app.state', undefined);
  const { modals } = useModals();
  // Escape closes what lies on top, the document or the question, and by the same press not this.
  const onTop = document === null && modals.length === 0;
  const [wasOnTop] = useDebouncedValue(onTop, ONE_PRESS_MS);
  return (
    <>
      <Modal
        opened
        onClose={onClose}
        title={LETTERS.dialogTitle}
        size={640}
        // A letter is issued or it is not: nobody leaves in between.
        closeOnClickOutside={false}
        closeOnEscape={!job.running && onTop && wasOnTop}
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
        <JobProgressBar job={job} pausable />
      </Modal>
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}
