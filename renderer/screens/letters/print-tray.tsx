import {
  Button,
  Group,
  Modal,
  NumberInput,
  PasswordInput,
  Progress,
  Stack,
  Text,
} from '@mantine/core';
import { useState } from 'react';
import type { DocumentView, PrintItem } from '../../../shared/letter-views.ts';
import {
  ask,
  print as printDocument,
  RequestFailed,
  sentenceFor,
  showFailure,
  useJob,
  useWish,
} from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { JobProgressBar } from '../../parts/job-progress.tsx';
import { PdfPreview } from '../../parts/pdf-preview.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, LETTERS, PRINTS } from '../../words.ts';

interface PrintTrayProps {
  readonly print: PrintItem;
  readonly onClose: () => void;
}

/** What a tray of F4 takes without a second thought. */
const TRAY = 50;
/** So many the backend draws at once. */
const MOST = 1000;

/** From one letter of the print to another, counted from 1. */
interface Stretch {
  readonly from: number;
  readonly until: number;
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

interface StretchFieldsProps {
  readonly print: PrintItem;
  readonly stretch: Stretch;
  readonly onChange: (stretch: Stretch) => void;
}

function StretchFields({ print, stretch, onChange }: StretchFieldsProps) {
  const { letters, printed } = print;
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <NumberInput
          label={PRINTS.from}
          value={stretch.from}
          min={1}
          max={letters}
          allowDecimal={false}
          onChange={(value) =>
            onChange({ ...stretch, from: within(Number(value), { least: 1, most: letters }) })
          }
        />
        <NumberInput
          label={PRINTS.until}
          value={stretch.until}
          min={1}
          max={letters}
          allowDecimal={false}
          onChange={(value) =>
            onChange({ ...stretch, until: within(Number(value), { least: 1, most: letters }) })
          }
        />
      </Group>
      <Group gap="xs">
        {printed < letters ? (
          <>
            <Button size="compact-sm" variant="light" onClick={() => onChange(nextOf(print, TRAY))}>
              {PRINTS.next(Math.min(TRAY, letters - printed))}
            </Button>
            <Button size="compact-sm" variant="light" onClick={() => onChange(nextOf(print, MOST))}>
              {letters - printed > MOST ? PRINTS.next(MOST) : PRINTS.rest}
            </Button>
          </>
        ) : null}
      </Group>
      <Text size="xs" c="dimmed">
        {PRINTS.trayHint}
      </Text>
    </Stack>
  );
}

interface AreAllOutProps {
  readonly print: PrintItem;
  readonly sent: Stretch;
  readonly onTold: (print: PrintItem) => void;
  readonly onNothing: () => void;
}

/** No printer tells how it ended: only whoever stands beside it knows. */
function AreAllOut({ print, sent, onTold, onNothing }: AreAllOutProps) {
  const [until, setUntil] = useState(sent.until);
  const remember = useWish('print.printed', { invalidates: ['prints.list'] });
  const tell = (printed: number) =>
    remember.mutate({ print: print.id, printed }, { onSuccess: onTold });
  return (
    <Stack gap="sm">
      <Stack gap={2}>
        <Text fw={600}>{PRINTS.outTitle}</Text>
        <Text size="sm">{PRINTS.outText(sent.from, sent.until)}</Text>
      </Stack>
      <Group gap="xs">
        <Button
          data-autofocus
          loading={remember.isPending}
          onClick={() => tell(Math.max(print.printed, sent.until))}
        >
          {PRINTS.outAll}
        </Button>
        <Button variant="default" onClick={onNothing}>
          {PRINTS.outNothing}
        </Button>
      </Group>
      <Group gap="xs" align="flex-end">
        <NumberInput
          label={PRINTS.outUntil}
          w={180}
          value={until}
          min={sent.from}
          max={sent.until}
          allowDecimal={false}
          onChange={(value) =>
            setUntil(within(Number(value), { least: sent.from, most: sent.until }))
          }
        />
        <Button variant="default" onClick={() => tell(until)}>
          {PRINTS.outSave}
        </Button>
      </Group>
    </Stack>
  );
}

/** Behind what has come out; where all has, from the first again. */
function nextOf({ printed, letters }: PrintItem, count: number): Stretch {
  const before = printed >= letters ? 0 : printed;
  return { from: before + 1, until: Math.min(letters, before + count) };
}

function within(value: number, { least, most }: { least: number; most: number }): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}
