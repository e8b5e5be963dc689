import { Button, Group, Input, SegmentedControl, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useQueryClient, keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Grant, Selection } from '../../../shared/ipc.ts';
import type { PrintShape } from '../../../shared/letter-shapes.ts';
import type { DocumentView, LettersCheck, LettersIssued } from '../../../shared/letter-views.ts';
import {
  ask,
  choose,
  invalidate,
  RequestFailed,
  sentenceFor,
  showFailure,
  useRequest,
  type Job,
} from '../../api.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { LETTERS } from '../../words.ts';
import { LettersReport } from './letters-report.tsx';
import { BY_PEN, toSigning } from './signing-choice.ts';
import { SigningChooser } from './signing-fields.tsx';
import { PRINT_ANSWERS, UnfinishedPrint } from './unfinished-prints.tsx';

/** Letters that have their numbers, and where they are. */
export interface Issued {
  readonly result: LettersIssued;
  /** Null when the letters are one PDF. */
  readonly folder: Grant | null;
}

interface LettersFormProps {
  readonly selection: Selection;
  readonly today: Day;
  readonly job: Job;
  /** A draft, or a print that was cut off and is now whole. */
  readonly onDraft: (document: DocumentView) => void;
  readonly onIssued: (issued: Issued) => void;
}

const SHAPES: readonly PrintShape[] = ['one', 'files', 'departments'];

/** Which letters, in which shape, signed how; then a look at a draft, or the numbers. */
export function LettersForm({ selection, today, job, onDraft, onIssued }: LettersFormProps) {
  const client = useQueryClient();
  const [date, setDate] = useState(today);
  const [shape, setShape] = useState<PrintShape>('one');
  const [choice, setChoice] = useState(BY_PEN);
  const [wrong, setWrong] = useState<string | null>(null);
  const [leavesOut, setLeavesOut] = useState(false);
  const check = useRequest(
    'letters.check',
    { selection, date },
    { placeholderData: keepPreviousData },
  );
  const signing = toSigning(choice, today);
  const draft = async () => {
    try {
      onDraft(await job.run((id) => ask('letters.draft', { job: id, selection, date })));
    } catch (error) {
      showFailure(error);
    }
  };
  const issue = async ({ incomplete }: LettersCheck, folder: Grant | null) => {
    if (!signing) return;
    const without = incomplete.map(({ membershipId }) => membershipId);
    const wish = { selection, date, without, shape, folder: folder?.id ?? null, signing };
    try {
      onIssued({
        result: await job.run((id) => ask('letters.issue', { job: id, ...wish })),
        folder,
      });
    } catch (error) {
      if (isWrongPassphrase(error)) setWrong(sentenceFor(error));
      else showFailure(error);
    }
    await invalidate(client, PRINT_ANSWERS);
  };
  const wish = async (report: LettersCheck) => {
    const folder = shape === 'one' ? null : await choose('folder');
    if (shape !== 'one' && !folder) return;
    modals.openConfirmModal({
      title: LETTERS.confirmTitle,
      children: <ConfirmText check={report} shape={shape} />,
      labels: { confirm: LETTERS.confirmYes, cancel: LETTERS.confirmNo },
      onConfirm: () => void issue(report, folder),
    });
  };

  if (check.error)
    return <FailureNotice error={check.error} onRetry={() => void check.refetch()} />;
  if (!check.data) return <Waiting label={LETTERS.checking} />;
  const { ready, missing, nextNumber, incomplete, unfinished } = check.data;
  const canIssue =
    ready > 0 &&
    missing.length === 0 &&
    !unfinished &&
    (incomplete.length === 0 || leavesOut) &&
    !check.isPlaceholderData;
  const official = ready > 0 && missing.length === 0 && !unfinished;
  if (job.running) return null;
  return (
    <Stack gap="md">
      {unfinished ? <UnfinishedPrint print={unfinished} onDocument={onDraft} /> : null}
      <LettersReport check={check.data} leavesOut={leavesOut} onLeaveOut={setLeavesOut} />
      <Group align="flex-end" gap="md" wrap="nowrap">
        <KnownDayInput label={LETTERS.date} value={date} onChange={setDate} />
        {nextNumber && official ? (
          <Stack gap={2} style={{ minWidth: 0 }}>
            <Text size="xs" c="dimmed">
              {LETTERS.nextNumber}
            </Text>
            <Text size="sm" fw={600} lh="34px" truncate title={nextNumber} className="tabular">
              {nextNumber}
            </Text>
          </Stack>
        ) : null}
      </Group>
      {official ? (
        <>
          <ShapeField shape={shape} onChange={setShape} />
          <SigningChooser
            signatory={check.data.signatory}
            choice={choice}
            today={today}
            error={wrong}
            onEnter={() => {
              if (canIssue && signing) void wish(check.data);
            }}
            onChange={(changed) => {
              setWrong(null);
              setChoice(changed);
            }}
          />
        </>
      ) : null}
      <Group justify="space-between" gap="sm">
        <Group gap="xs" wrap="nowrap">
          <Button variant="default" disabled={ready === 0} onClick={() => void draft()}>
            {LETTERS.draft}
          </Button>
          <Text size="xs" c="dimmed">
            {LETTERS.draftHint}
          </Text>
        </Group>
        <Button
          ref={takeLostFocus}
          leftSection={<Icon name="letter" size={16} />}
          disabled={!canIssue || signing === null}
          onClick={() => void wish(check.data)}
        >
          {LETTERS.issue(ready)}
        </Button>
      </Group>
    </Stack>
  );
}

interface ShapeFieldProps {
  readonly shape: PrintShape;
  readonly onChange: (shape: PrintShape) => void;
}

function ShapeField({ shape, onChange }: ShapeFieldProps) {
  return (
    <Stack gap={6}>
      <Input.Label component="div" id="shape-label">
        {LETTERS.form}
      </Input.Label>
      <SegmentedControl
        aria-labelledby="shape-label"
        value={shape}
        onChange={onChange}
        data={SHAPES.map((value) => ({ value, label: LETTERS.shape[value] }))}
      />
      <Text size="xs" c="dimmed">
        {LETTERS.shapeHint[shape]}
      </Text>
    </Stack>
  );
}

function ConfirmText({
  check: { ready, departments, nextNumber },
  shape,
}: {
  readonly check: LettersCheck;
  readonly shape: PrintShape;
}) {
  const covers = shape === 'departments' ? departments : 0;
  return (
    <Stack gap="xs">
      <Text size="sm">{LETTERS.confirmText(ready + covers, nextNumber ?? '')}</Text>
      {covers > 0 ? <Text size="sm">{LETTERS.confirmCovers(ready, covers)}</Text> : null}
    </Stack>
  );
}

function isWrongPassphrase(error: unknown): boolean {
  return error instanceof RequestFailed && error.failure.code.endsWith('-passphrase-wrong');
}
