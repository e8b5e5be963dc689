import { Button, Code, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/letter-views.ts';
import { ask, showFailure } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { RECOVERY } from '../../words.ts';
import classes from './recovery-code.module.css';

/** The code as it was just given, and the sheet of paper that it is kept on. */
export function RecoveryCode({ code }: { readonly code: string }) {
  const [sheet, setSheet] = useState<DocumentView | null>(null);
  const [busy, setBusy] = useState(false);
  const draw = () => {
    setBusy(true);
    ask('recovery.sheet', { job: crypto.randomUUID(), code })
      .then(setSheet, showFailure)
      .finally(() => setBusy(false));
  };
  return (
    <Stack>
      <Text size="sm">{RECOVERY.lead}</Text>
      <Code block className={classes['code']} aria-label={RECOVERY.codeLabel}>
        {code}
      </Code>
      <Text size="sm">{RECOVERY.keep}</Text>
      <Button
        variant="light"
        data-autofocus
        ref={takeLostFocus}
        loading={busy}
        leftSection={<Icon name="printer" size={16} />}
        onClick={draw}
        style={{ alignSelf: 'flex-start' }}
      >
        {RECOVERY.print}
      </Button>
      <PdfPreview document={sheet} onClose={() => setSheet(null)} />
    </Stack>
  );
}
