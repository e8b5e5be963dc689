import { Stack, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Decision } from '../../../shared/domain/answers.ts';
import { ISSUE_WORDS } from '../../../shared/words.ts';
import { useRequest } from '../../api.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { IMPORT } from '../../words.ts';
import { withDecisions } from './answer-changes.ts';
import { HeldComparison } from './held-comparison.tsx';
import { HeldDecision } from './held-decision.tsx';
import { answersFor, heldItems, type HeldItem } from './held-items.ts';
import { HeldList } from './held-list.tsx';
import classes from './held-panel.module.css';
import type { PanelProps } from './import-preview.tsx';

/** Rows that nobody but a person can decide: one by one, or all of a kind together. */
export function HeldPanel({ step, plan, onAnswer }: PanelProps) {
  const items = useMemo(() => heldItems(plan), [plan]);
  const [key, setKey] = useState<string | null>(null);
  const today = useRequest('app.state', undefined).data?.today ?? null;
  const item = items.find((each) => each.key === key) ?? items[0];
  if (item === undefined) return <EmptyNote icon="check" title={IMPORT.heldEmpty} />;
  const alike = items.filter(
    (each) => each.code === item.code && each.decision === null && each.key !== item.key,
  );
  const decide = (decision: Decision, forAll: boolean) => {
    onAnswer(withDecisions(answersFor(forAll ? [item, ...alike] : [item], decision)));
    setKey(nextOpen(items, item)?.key ?? item.key);
  };
  return (
    <div className={classes['panel']}>
      <HeldList items={items} active={item.key} onActive={setKey} />
      <Stack gap="sm" className={classes['detail']}>
        <Title order={3}>{row(item).name}</Title>
        <Title order={4} c="orange.9">
          {ISSUE_WORDS[item.code].short}
        </Title>
        <HeldComparison row={item.row} />
        <HeldDecision
          key={`${item.key} ${item.decision?.choice}`}
          item={item}
          alike={alike.length}
          today={today}
          fixed={step.preview.status !== 'planned'}
          onDecide={decide}
        />
      </Stack>
    </div>
  );
}

function row({ row: { person } }: HeldItem) {
  return { name: person.name ?? IMPORT.noName };
}

/** The next one without a decision, from here on and then from the top. */
function nextOpen(items: readonly HeldItem[], current: HeldItem): HeldItem | undefined {
  const from = items.indexOf(current) + 1;
  return [...items.slice(from), ...items.slice(0, from)].find(
    (each) => each.decision === null && each !== current,
  );
}
