import { Button, Group, Modal, PasswordInput, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView, PrintItem } from '../../../shared/letter-views.ts';
import {
  ask,
  print as printDocument,
  RequestFailed,
  sentenceFor,
  showFailure,
  useJob,
} from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, LETTERS, PRINTS } from '../../words.ts';
import { AreAllOut } from './tray-question.tsx';
import { MOST, nextOf, StretchFields, TRAY, type Stretch } from './tray-stretch.tsx';

interface PrintTrayProps {
  readonly print: PrintItem;
  readonly onClose: () => void;
}

/** The letters of a print onto paper, a tray at a time, today and another day. */
export function PrintTray({ print: given, onClose }: PrintTrayProps) {
  useFocusBack();
  const job = useJob();
  const [print, setPrint] = useState(given);
  const [stretch, setStretch] = useState(() => nextOf(given, TRAY));
  const [passphrase, setPassphrase] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const [sent, setSent] = useState<Stretch | null>(null);
  const [document, setDocument] = useState<DocumentView | null>(null);
  const count = stretch.until - stretch.from + 1;
  const canPrint = count > 0 && count <= MOST && (print.signing !== 'image' || passphrase !== '');

  const draw = async (then: (pages: DocumentView) => Promise<void> | void) => {
    const secret = print.signing === 'image' ? passphrase : null;
    const wish = { print: print.id, from: stretch.from - 1, count, passphrase: secret };
    try {
      await then(await job.run((id) => ask('print.pages', { job: id, ...wish })));
    } catch (error) {
      if (error instanceof RequestFailed && error.failure.code === 'signature-passphrase-wrong')
        setWrong(sentenceFor(error));
      else showFailure(error);
    }
  };
  const toPrinter = () =>
    draw(async ({ document: pages }) => {
      await printDocument(pages);
      setSent(stretch);
    });
  return (
    <>
      <Modal
        opened
        onClose={onClose}
        title={PRINTS.trayTitle}
        size={520}
        closeOnClickOutside={false}
        closeOnEscape={!job.running && document === null}
        withCloseButton={!job.running}
      >
        <Stack gap="md">
          <PaperSoFar print={print} />
          {job.running ? null : sent ? (
            <AreAllOut
              print={print}
              sent={sent}
              onTold={(now) => {
                setPrint(now);
                setStretch(nextOf(now, TRAY));
                setSent(null);
              }}
              onNothing={() => setSent(null)}
            />
          ) : (
            <>
              <StretchFields print={print} stretch={stretch} onChange={setStretch} />
              {print.signing === 'image' ? (
                <PasswordInput
                  label={LETTERS.passphrase}
                  value={passphrase}
                  maxLength={200}
                  autoComplete="off"
                  error={wrong}
                  onChange={({ currentTarget }) => {
                    setWrong(null);
                    setPassphrase(currentTarget.value);
                  }}
                />
              ) : null}
              <Group justify="flex-end" gap="xs">
                <Button variant="default" onClick={onClose}>
                  {COMMON.close}
                </Button>
                <Button
                  variant="default"
                  disabled={!canPrint}
                  onClick={() => void draw((pages) => setDocument(pages))}
                >
                  {PRINTS.look}
                </Button>
                <Button
                  data-autofocus
                  leftSection={<Icon name="printer" size={16} />}
                  disabled={!canPrint}
                  onClick={() => void toPrinter()}
                >
                  {PRINTS.print(Math.max(0, count))}
                </Button>
              </Group>
            </>
          )}
          <JobProgressBar job={job} />
        </Stack>
      </Modal>
      <PdfPreview document={document} onClose={() => setDocument(null)} />
    </>
  );
}

function PaperSoFar({
  print: { printed, letters, firstNumber, lastNumber },
}: {
  readonly print: PrintItem;
}) {
  return (
    <Stack gap={4}>
      <Text size="sm" className="tabular">
        {LETTERS.issuedNumbers(firstNumber, lastNumber)}
      </Text>
      <Progress
        value={(printed / Math.max(1, letters)) * 100}
        aria-label={PRINTS.trayState(printed, letters)}
      />
      <Text component="output" size="sm" c="dimmed">
        {printed >= letters ? PRINTS.trayDone : PRINTS.trayState(printed, letters)}
      </Text>
    </Stack>
  );
}
