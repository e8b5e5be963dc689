import { Button, Group, Modal, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { DocumentView } from '../../shared/letter-views.ts';
import { ask, choose, print, showFailure } from '../api.ts';
import { COMMON, PDF } from '../words.ts';
import { Icon } from './icon.tsx';
import { SavedNote } from './saved-note.tsx';
import { useFocusBack } from './use-focus-back.ts';
import classes from './pdf-preview.module.css';

interface PdfPreviewProps {
  /** Null = closed. */
  readonly document: DocumentView | null;
  readonly onClose: () => void;
}

/** A finished document: look at it, keep it, print it. */
export function PdfPreview({ document, onClose }: PdfPreviewProps) {
  return (
    <Modal
      opened={document !== null}
      onClose={onClose}
      size="min(1080px, 94vw)"
      yOffset="3vh"
      title={document ? <Title document={document} /> : null}
      classNames={{ body: classes['body'], content: classes['content'] }}
    >
      {document ? <Preview key={document.document} document={document} onClose={onClose} /> : null}
    </Modal>
  );
}

function Title({ document }: { readonly document: DocumentView }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <Text fw={600} lineClamp={1} title={document.suggestedName}>
        {document.suggestedName}
      </Text>
      <Text size="sm" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {COMMON.pages(document.pages)}
      </Text>
    </Group>
  );
}

function Preview({ document, onClose }: { document: DocumentView; onClose: () => void }) {
  useFocusBack();
  const [busy, setBusy] = useState<'save' | 'print' | null>(null);
  const during = async (what: 'save' | 'print', work: () => Promise<void>) => {
    setBusy(what);
    await work().catch(showFailure);
    setBusy(null);
  };
  return (
    <>
      <iframe
        className={classes['frame']}
        title={PDF.frameTitle(document.suggestedName)}
        src={`app://documents/${document.document}.pdf#navpanes=0&view=FitH`}
      />
      <Group justify="flex-end" gap="xs" className={classes['buttons']}>
        <Button variant="default" onClick={onClose}>
          {COMMON.close}
        </Button>
        <Button
          variant="default"
          leftSection={<Icon name="save" size={16} />}
          loading={busy === 'save'}
          onClick={() => void during('save', () => saveDocument(document))}
        >
          {COMMON.savePdf}
        </Button>
        <Button
          data-autofocus
          leftSection={<Icon name="printer" size={16} />}
          loading={busy === 'print'}
          onClick={() => void during('print', () => print(document.document))}
        >
          {COMMON.printPage}
        </Button>
      </Group>
    </>
  );
}

async function saveDocument(document: DocumentView): Promise<void> {
  const target = await choose('save-pdf', document.suggestedName);
  if (!target) return;
  await ask('document.save', { document: document.document, target: target.id });
  notifications.show({
    color: 'teal',
    message: <SavedNote text={COMMON.fileSaved(target.name)} grant={target} />,
    autoClose: 8000,
  });
}
