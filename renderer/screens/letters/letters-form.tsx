import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useQueryClient, keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Grant, Selection } from '../../../shared/ipc.ts';
import type { DocumentView, LettersCheck, LettersIssued } from '../../../shared/letter-views.ts';
import { ask, choose, invalidate, showFailure, useRequest, type Job } from '../../api.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { LETTERS } from '../../words.ts';
import { LettersReport } from './letters-report.tsx';

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
  readonly onDraft: (document: DocumentView) => void;
  readonly onIssued: (issued: Issued) => void;
}

type Shape = 'one' | 'files';

export function LettersForm({ selection, today, job, onDraft, onIssued }: LettersFormProps) {
  const client = useQueryClient();
  const [date, setDate] = useState(today);
  const [shape, setShape] = useState<Shape>('one');
  const check = useRequest(
    'letters.check',
    { selection, date },
    { placeholderData: keepPreviousData },
  );
  const draft = async () => {
    try {
      onDraft(await job.run((id) => ask('letters.draft', { job: id, selection, date })));
    } catch (error) {
      showFailure(error);
    }
  };
  const issue = async (folder: Grant | null) => {
    const target = folder?.id ?? null;
    try {
      const result = await job.run((id) =>
        ask('letters.issue', { job: id, selection, date, folder: target }),
      );
      onIssued({ result, folder });
      await invalidate(client, ['letters.list', 'letters.check', 'person.get']);
    } catch (error) {
      showFailure(error);
    }
  };
  const wish = async ({ ready, nextNumber }: LettersCheck) => {
    const folder = shape === 'files' ? await choose('folder') : null;
    if (shape === 'files' && !folder) return;
    modals.openConfirmModal({
      title: LETTERS.confirmTitle,
      children: <Text size="sm">{LETTERS.confirmText(ready, nextNumber ?? '')}</Text>,
      labels: { confirm: LETTERS.confirmYes, cancel: LETTERS.confirmNo },
      onConfirm: () => void issue(folder),
    });
  };

  if (check.error)
    return <FailureNotice error={check.error} onRetry={() => void check.refetch()} />;
  if (!check.data) return <Waiting label={LETTERS.checking} />;
  const { ready, missing, nextNumber } = check.data;
  const canIssue = ready > 0 && missing.length === 0 && !check.isPlaceholderData;
  if (job.running) return null;
  return (
    <Stack gap="md">
      <LettersReport check={check.data} />
      <Group align="flex-end" gap="md" wrap="nowrap">
        <KnownDayInput label={LETTERS.date} value={date} onChange={setDate} />
        {nextNumber && canIssue ? (
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
      {canIssue ? (
        <Radio.Group label={LETTERS.form} value={shape} onChange={(value) => setShape(value)}>
          <Stack gap={6} mt={6}>
            <Radio value="one" label={LETTERS.onePdf} description={LETTERS.onePdfHint} />
            <Radio value="files" label={LETTERS.files} description={LETTERS.filesHint} />
          </Stack>
        </Radio.Group>
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
          leftSection={<Icon name="letter" size={16} />}
          disabled={!canIssue}
          onClick={() => void wish(check.data)}
        >
          {LETTERS.issue(ready)}
        </Button>
      </Group>
    </Stack>
  );
}
