import { Button, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { GoneAnswer } from '../../../shared/domain/answers.ts';
import type { ImportPlan, LeftPerson } from '../../../shared/domain/plan.ts';
import { DataTable, type DataTicks } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { IMPORT } from '../../words.ts';
import { withCompleteness, withGone } from './answer-changes.ts';
import type { PanelProps } from './panel.ts';
import { Completeness } from './left-completeness.tsx';
import { LeaveDialog } from './leave-dialog.tsx';
import { LEFT_COLUMNS } from './left-columns.tsx';

/** Members whom the file does not name: a question to the department, never a removal. */
export function LeftPanel({ step, plan, onAnswer }: PanelProps) {
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [leaving, setLeaving] = useState(false);
  const fixed = step.preview.status !== 'planned';
  const ticks = useMemo(() => ticksOf(plan.left, ticked, setTicked), [plan.left, ticked]);
  const answerTicked = (answer: Omit<GoneAnswer, 'personId'>) => {
    onAnswer(withGone([...ticked].map((personId) => ({ personId, ...answer }))));
    setTicked(new Set());
  };
  return (
    <Stack gap="xs" style={{ flex: 1, minHeight: 0 }}>
      <ComparisonLine plan={plan} />
      {fixed ? null : (
        <Completeness
          plan={plan}
          isComplete={step.answers.isComplete}
          onAnswer={(isComplete) => onAnswer(withCompleteness(isComplete))}
        />
      )}
      <Text size="sm" c="dimmed">
        {IMPORT.leftHint}
      </Text>
      <DataTable
        label={IMPORT.leftLabel}
        columns={LEFT_COLUMNS}
        rows={plan.left}
        {...(fixed
          ? {}
          : {
              ticks,
              onOpen: (person: LeftPerson, at: number) => ticks.onRange(at, at, !ticks.has(person)),
            })}
        sorted={false}
        empty={<EmptyNote icon="check" title={IMPORT.leftEmpty} />}
      />
      {fixed || plan.left.length === 0 ? null : (
        <Group gap="xs">
          <Text size="sm" component="output">
            {IMPORT.leftTicked(ticked.size)}
          </Text>
          <Button
            size="xs"
            variant="default"
            disabled={ticked.size === 0}
            onClick={() => answerTicked({ choice: 'stay', reason: null, on: null })}
          >
            {IMPORT.stays}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={ticked.size === 0}
            onClick={() => setLeaving(true)}
          >
            {IMPORT.leaves}
          </Button>
        </Group>
      )}
      <LeaveDialog
        count={ticked.size}
        opened={leaving}
        onClose={() => setLeaving(false)}
        onLeave={(reason, on) => {
          setLeaving(false);
          answerTicked({ choice: 'leave', reason, on });
        }}
      />
    </Stack>
  );
}

/** Beside the department's last file: who is new, back, moved, changed, the same, gone. */
function ComparisonLine({ plan }: { readonly plan: ImportPlan }) {
  const { last, counts } = plan.comparison;
  return (
    <Text size="sm">
      {last === null
        ? IMPORT.comparedWithRoster
        : IMPORT.comparedWith(last.fileName, instantWords(last.at))}{' '}
      <b>{IMPORT.comparison(counts, plan.left.length)}</b>
    </Text>
  );
}

function ticksOf(
  left: readonly LeftPerson[],
  ticked: ReadonlySet<number>,
  onTicked: (ticked: ReadonlySet<number>) => void,
): DataTicks<LeftPerson> {
  const change = (people: readonly LeftPerson[], tick: boolean) => {
    const next = new Set(ticked);
    for (const { personId } of people)
      if (tick) next.add(personId);
      else next.delete(personId);
    onTicked(next);
  };
  return {
    has: ({ personId }) => ticked.has(personId),
    label: ({ name }) => name,
    all: ticked.size === 0 ? 'none' : ticked.size === left.length ? 'all' : 'some',
    onRange: (first, last, tick) => change(left.slice(first, last + 1), tick),
    onAll: (tick) => change(left, tick),
  };
}
