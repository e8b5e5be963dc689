import { Button, type ButtonProps } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/letter-views.ts';
import { ask, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { LETTERS } from '../../words.ts';

interface ReprintButtonProps {
  readonly letterIds: readonly number[];
  readonly size: ButtonProps['size'];
}

/** The same letter with the same number again, drawn from what was stored with it. */
export function ReprintButton({ letterIds, size }: ReprintButtonProps) {
  const job = useJob();
  const [document, setDocument] = useState<DocumentView | null>(null);
  const reprint = async () => {
    try {
      setDocument(
        await job.run((id) => ask('letters.reprint', { job: id, letterIds: [...letterIds] })),
      );
    } catch (error) {
      showFailure(error);
    }
  };
  return (
    <>
      <Button
        size={size}
        variant="default"
        style={{ flexShrink: 0 }}
        disabled={letterIds.length === 0}
        leftSection={<Icon name="printer" size={14} />}
        onClick={() => void reprint()}
      >
        {letterIds.length > 1 ? LETTERS.reprintMany(letterIds.length) : LETTERS.reprint}
      </Button>
      <JobDialog job={job} title={LETTERS.reprinting} />
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}
