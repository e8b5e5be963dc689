import { Text, Title } from '@mantine/core';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { ISSUE_WORDS } from '../../../shared/words.ts';
import { useRequest } from '../../api.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { IMPORT } from '../../words.ts';
import { withDecisions } from './answer-changes.ts';
import { draftOf, isChosen, withChoice, type DecisionDraft } from './decision-draft.ts';
import { HeldAbout } from './held-about.tsx';
import { HeldComparison } from './held-comparison.tsx';
import { choicesFor, HeldDecision, isNews } from './held-decision.tsx';
import { answersFor, heldItems, isWhole, nextOpen, type HeldItem } from './held-items.ts';
import { HeldList } from './held-list.tsx';
import classes from './held-panel.module.css';
import type { PanelProps } from './panel.ts';
import { rowKey, type RowPlace } from './row-issues.ts';

/** Rows that nobody but a person can decide: one by one, or all of a kind together. */
export function HeldPanel({ step, plan, onAnswer, heldRow }: PanelProps) {
  const { decisions } = step.answers;
  const items = useMemo(() => heldItems(plan, decisions), [plan, decisions]);
  const [key, setKey] = useState(() => firstKey(items, heldRow));
  const [drafted, setDrafted] = useState<{ key: string; draft: DecisionDraft } | null>(null);
  const today = useRequest('app.state', undefined).data?.today ?? null;
  const list = useRef<HTMLDivElement>(null);
  const item = items.find((each) => each.key === key) ?? items[0];
  if (item === undefined) return <EmptyNote icon="check" title={IMPORT.heldEmpty} />;

  const fixed = step.preview.status !== 'planned';
  const draft = drafted?.key === item.key ? drafted.draft : draftOf(item);
  const alike = items.filter(
    (each) => each.code === item.code && each.decision === null && each.key !== item.key,
  );
  const setDraft = (next: DecisionDraft) => setDrafted({ key: item.key, draft: next });
  const decide = (forAll: boolean) => {
    if (fixed || !isChosen(draft) || !isWhole(draft)) return;
    const meant = forAll ? [item, ...alike] : [item];
    if (forAll || isNews(draft, item)) onAnswer(withDecisions(answersFor(meant, draft)));
    setDrafted(null);
    setKey(nextAfter(items, item, meant).key);
    // The keys 1, 2, 3 and Enter go on with the next one.
    list.current?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent) => {
    const choice = choicesFor(item)[Number(event.key) - 1];
    if (choice !== undefined && !fixed) {
      event.preventDefault();
      setDraft(withChoice(draft, choice, item, today));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      decide(false);
    }
  };
  return (
    <div className={classes['panel']}>
      <HeldList items={items} active={item} onActive={setKey} onKey={onKey} ref={list} />
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the list hold in here too */}
      <section
        className={classes['detail']}
        aria-label={IMPORT.heldDetail}
        onKeyDown={(event) => {
          if (/^[1-9]$/.test(event.key) && !(event.target instanceof HTMLInputElement))
            onKey(event);
        }}
      >
        <div className={classes['about']}>
          <Title order={3}>{item.row.person.name ?? IMPORT.noName}</Title>
          <Text size="sm" fw={600} c="orange.9">
            {ISSUE_WORDS[item.code].short}
          </Text>
          <HeldAbout item={item} />
        </div>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls */}
        <div className={classes['records']} key={item.key} tabIndex={0}>
          <HeldComparison row={item.row} />
        </div>
        <HeldDecision
          key={`decision ${item.key}`}
          item={item}
          draft={draft}
          alike={alike.length}
          today={today}
          fixed={fixed}
          onDraft={setDraft}
          onDecide={decide}
        />
      </section>
    </div>
  );
}

/** The row that somebody came for, else the first without a decision. */
function firstKey(items: readonly HeldItem[], row: RowPlace | null): string | null {
  const wanted = row && items.find((each) => rowKey(each.row) === rowKey(row));
  return (wanted ?? items.find(({ decision }) => decision === null))?.key ?? null;
}

/** What waits next once these are decided; the same one where nothing does. */
function nextAfter(items: readonly HeldItem[], item: HeldItem, decided: readonly HeldItem[]) {
  const keys = new Set(decided.map((each) => each.key));
  const left = items.filter((each) => each === item || !keys.has(each.key));
  return nextOpen(left, item) ?? item;
}
