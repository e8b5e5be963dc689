import {
  Button,
  Group,
  Menu,
  Modal,
  PasswordInput,
  Stack,
  Text,
  type ButtonProps,
} from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/letter-views.ts';
import { ask, RequestFailed, sentenceFor, showFailure, useJob } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { COMMON, LETTERS } from '../../words.ts';

interface ReprintButtonProps {
  readonly letterIds: readonly number[];
  readonly size: ButtonProps['size'];
}

/** What is asked for once more, when the letters turn out to bear a scanned signature. */
interface Asking {
  readonly asCopy: boolean;
  /** Of a passphrase that was tried. */
  readonly error: string | null;
}

/** The same letter with the same number again, drawn from what was stored with it. */
export function ReprintButton({ letterIds, size }: ReprintButtonProps) {
  const job = useJob();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [document, setDocument] = useState<DocumentView | null>(null);
  const reprint = async (asCopy: boolean, passphrase: string | null) => {
    const wish = { letterIds: [...letterIds], asCopy, passphrase };
    try {
      setDocument(await job.run((id) => ask('letters.reprint', { job: id, ...wish })));
      setAsking(null);
    } catch (error) {
      if (error instanceof RequestFailed && error.failure.code === 'signature-passphrase-wrong')
        setAsking({ asCopy, error: passphrase === null ? null : sentenceFor(error) });
      else showFailure(error);
    }
  };
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button
            size={size}
            variant="default"
            style={{ flexShrink: 0 }}
            disabled={letterIds.length === 0}
            leftSection={<Icon name="printer" size={14} />}
            rightSection={<Icon name="down" size={12} />}
          >
            {letterIds.length > 1 ? LETTERS.reprintMany(letterIds.length) : LETTERS.reprint}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => void reprint(false, null)}>{LETTERS.reprintSame}</Menu.Item>
          <Menu.Item onClick={() => void reprint(true, null)}>{LETTERS.reprintCopy}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {asking ? (
        <AskPassphrase
          error={asking.error}
          onGiven={(passphrase) => void reprint(asking.asCopy, passphrase)}
          onClose={() => setAsking(null)}
        />
      ) : null}
      <JobDialog job={job} title={LETTERS.reprinting} />
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}

interface AskPassphraseProps {
  readonly error: string | null;
  readonly onGiven: (passphrase: string) => void;
  readonly onClose: () => void;
}

function AskPassphrase({ error, onGiven, onClose }: AskPassphraseProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <Modal opened onClose={onClose} title={LETTERS.imageTitle} size={440}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (passphrase !== '') onGiven(passphrase);
        }}
      >
        <Stack gap="md">
          <Text size="sm">{LETTERS.imageText}</Text>
          <PasswordInput
            data-autofocus
            label={LETTERS.passphrase}
            value={passphrase}
            maxLength={200}
            autoComplete="off"
            error={error}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" disabled={passphrase === ''}>
              {COMMON.printPage}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
