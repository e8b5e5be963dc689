import { Alert, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { RequestName } from '../../../shared/ipc.ts';
import type { SigningInput } from '../../../shared/letter-shapes.ts';
import type { DocumentView, PrintItem } from '../../../shared/letter-views.ts';
import {
  ask,
  invalidate,
  RequestFailed,
  sentenceFor,
  showFailure,
  useJob,
  useRequest,
  useWish,
} from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { JobDialog } from '../../parts/job-dialog.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { COMMON, LETTERS, PRINTS } from '../../words.ts';
import { BY_PEN, toSigning, type SigningChoice } from './signing-choice.ts';
import { SigningFields } from './signing-fields.tsx';

/** Whatever a print changes. */
export const PRINT_ANSWERS: readonly RequestName[] = [
  'prints.list',
  'letters.list',
  'letters.check',
  'register.state',
  'person.get',
  'signature.uses',
];

/** The prints that were cut off, one after the other; nothing where there is none. */
export function UnfinishedPrints() {
  const prints = useRequest('prints.list', undefined);
  const cutOff = (prints.data ?? []).filter(({ status }) => status === 'drawing');
  const [first] = cutOff;
  // Here, and not beside the print: that is gone as soon as it is whole.
  const [document, setDocument] = useState<DocumentView | null>(null);
  return (
    <>
      {first ? (
        <UnfinishedPrint
          key={first.id}
          print={first}
          others={cutOff.length - 1}
          onDocument={setDocument}
        />
      ) : null}
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}

interface UnfinishedPrintProps {
  readonly print: PrintItem;
  /** Cut off too. */
  readonly others?: number;
  /** The letters, when they are whole and one PDF; the print is then no longer shown. */
  readonly onDocument: (document: DocumentView) => void;
}

export function UnfinishedPrint({ print, others = 0, onDocument }: UnfinishedPrintProps) {
  const client = useQueryClient();
  const job = useJob();
  const [asking, setAsking] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const giveBack = useWish('print.give-back', { invalidates: PRINT_ANSWERS });
  const numbers = LETTERS.issuedNumbers(print.firstNumber, print.lastNumber);

  const goOn = async (signing: SigningInput) => {
    try {
      const done = await job.run((id) => ask('print.go-on', { job: id, print: print.id, signing }));
      setAsking(false);
      if (done.document) onDocument(done.document);
      notifications.show({ color: 'teal', message: PRINTS.goneOn(print.letters) });
    } catch (error) {
      if (isAboutSigning(error)) setWrong(sentenceFor(error));
      else showFailure(error);
    }
    await invalidate(client, PRINT_ANSWERS);
  };
  const wishBack = () =>
    modals.openConfirmModal({
      title: PRINTS.giveBackTitle,
      children: <Text size="sm">{PRINTS.giveBackText(numbers)}</Text>,
      labels: { confirm: PRINTS.giveBack, cancel: COMMON.cancel },
      confirmProps: { color: 'red' },
      onConfirm: () =>
        giveBack.mutate(
          { print: print.id },
          { onSuccess: () => notifications.show({ color: 'teal', message: PRINTS.givenBack }) },
        ),
    });
  return (
    <>
      <Alert
        color="orange"
        icon={<Icon name="warning" />}
        title={PRINTS.cutOff(print.letters)}
        mb="sm"
      >
        <Group justify="space-between" gap="sm">
          <Text size="sm" style={{ flex: '1 1 300px' }}>
            {PRINTS.cutOffAt(instantWords(print.createdAt), numbers)}{' '}
            {others > 0 ? `(${PRINTS.moreCutOff(others)})` : ''}
          </Text>
          <Group gap="xs" wrap="nowrap">
            <Button size="xs" variant="default" loading={giveBack.isPending} onClick={wishBack}>
              {PRINTS.giveBack}
            </Button>
            <Button
              size="xs"
              onClick={() =>
                print.signing === 'pen' ? void goOn({ kind: 'pen' }) : setAsking(true)
              }
            >
              {PRINTS.goOn}
            </Button>
          </Group>
        </Group>
      </Alert>
      {asking ? (
        <SignAgain
          kind={print.signing}
          error={wrong}
          onChanged={() => setWrong(null)}
          onSign={(signing) => void goOn(signing)}
          onClose={() => setAsking(false)}
        />
      ) : null}
      <JobDialog job={job} title={PRINTS.goingOn} pausable />
    </>
  );
}

interface SignAgainProps {
  readonly kind: PrintItem['signing'];
  readonly error: string | null;
  readonly onChanged: () => void;
  readonly onSign: (signing: SigningInput) => void;
  readonly onClose: () => void;
}

/** A passphrase is never kept: whoever goes on with a signed print types it again. */
function SignAgain({ kind, error, onChanged, onSign, onClose }: SignAgainProps) {
  const [choice, setChoice] = useState<SigningChoice>({ ...BY_PEN, kind });
  const today = useRequest('app.state', undefined).data?.today ?? '';
  const signing = toSigning(choice, today);
  return (
    <Modal opened onClose={onClose} title={PRINTS.signTitle} size={kind === 'image' ? 420 : 620}>
      <Stack gap="md">
        <SigningFields
          choice={choice}
          today={today}
          error={error}
          onEnter={() => signing && onSign(signing)}
          onChange={(changed) => {
            onChanged();
            setChoice(changed);
          }}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {COMMON.cancel}
          </Button>
          <Button disabled={signing === null} onClick={() => signing && onSign(signing)}>
            {PRINTS.goOn}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function isAboutSigning(error: unknown): boolean {
  return error instanceof RequestFailed && /^(?:signature|certificate)-/u.test(error.failure.code);
}
