import { Button, Group, Kbd, Radio, Select, Text, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { DECISION_CHOICES, type DecisionChoice } from '../../../shared/domain/answers.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { LEAVE_REASONS } from '../../../shared/domain/membership.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { IMPORT } from '../../words.ts';
import { isChosen, withChoice, type DecisionDraft } from './decision-draft.ts';
import { isWhole, type HeldItem } from './held-items.ts';
import classes from './held-panel.module.css';

/** What can be chosen for a row, in the order of the keys 1, 2, 3. */
export function choicesFor({ code, row }: HeldItem): readonly DecisionChoice[] {
  const isBarred = (choice: DecisionChoice) =>
    // Somebody who is no member cannot leave, and whose death a claim tells of cannot come back.
    (choice === 'leave' && row.personId === null) ||
    (choice === 'take' && code === 'dead-or-left' && row.clash?.hasClaim === true);
  return DECISION_CHOICES[code].filter((choice) => !isBarred(choice));
}

/** What was decided already need not be decided again. */
export function isNews(draft: DecisionDraft, { decision }: HeldItem): boolean {
  return (
    decision === null ||
    draft.choice !== decision.choice ||
    draft.note !== decision.note ||
    draft.on !== decision.on ||
    draft.leaveReason !== decision.leaveReason
  );
}

interface HeldDecisionProps {
  readonly item: HeldItem;
  readonly draft: DecisionDraft;
  /** Others that are held for the same reason and not decided yet. */
  readonly alike: number;
  readonly today: Day | null;
  readonly fixed: boolean;
  readonly onDraft: (draft: DecisionDraft) => void;
  readonly onDecide: (forAll: boolean) => void;
}

/** The choices for one held row in plain words, each with what follows from it. */
export function HeldDecision(props: HeldDecisionProps) {
  const { item, draft, alike, today, fixed, onDraft, onDecide } = props;
  // A low window keeps its height for the records: what follows from a choice is said of the chosen one.
  const low = useMediaQuery('(max-height: 760px)', false, { getInitialValueInEffect: false });
  const ready = !fixed && isChosen(draft) && isWhole(draft) && isNews(draft, item);
  const chosen = draft.choice === null ? undefined : IMPORT.choice[item.code][draft.choice];
  return (
    <form
      className={classes['decision']}
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onDecide(false);
      }}
    >
      <Radio.Group
        aria-label={IMPORT.decideLabel}
        value={draft.choice}
        onChange={(choice) => onDraft(withChoice(draft, choice, item, today))}
      >
        <div className={classes['choices']}>
          {choicesFor(item).map((choice, index) => {
            const [label, consequence] = IMPORT.choice[item.code][choice] ?? ['', ''];
            return (
              <Radio.Card
                key={choice}
                value={choice}
                disabled={fixed}
                className={classes['choice']}
                aria-label={`${label}. ${consequence}`}
                aria-keyshortcuts={String(index + 1)}
              >
                <Group justify="space-between" wrap="nowrap" align="flex-start" gap={6}>
                  <Text size="sm" fw={600}>
                    {label}
                  </Text>
                  {fixed ? null : (
                    <Kbd size="xs" aria-hidden>
                      {index + 1}
                    </Kbd>
                  )}
                </Group>
                {low ? null : (
                  <Text size="xs" c="dimmed">
                    {consequence}
                  </Text>
                )}
              </Radio.Card>
            );
          })}
        </div>
      </Radio.Group>
      {low ? (
        <Text size="xs" c="dimmed" mt={4} mih={18} aria-hidden>
          {chosen?.[1] ?? IMPORT.decideLabel}
        </Text>
      ) : null}
      <DecisionFacts draft={draft} today={today} fixed={fixed} onDraft={onDraft} />
      {fixed ? null : (
        <Group gap="xs" mt={8}>
          <Button type="submit" size="xs" disabled={!ready}>
            {item.decision === null ? IMPORT.decide : IMPORT.decideAgain}
          </Button>
          {alike > 0 ? (
            <Button
              size="xs"
              variant="default"
              disabled={fixed || !isChosen(draft) || !isWhole(draft)}
              onClick={() => onDecide(true)}
            >
              {IMPORT.decideAll(alike + 1)}
            </Button>
          ) : null}
          <Text size="xs" c="dimmed" lineClamp={1} style={{ flex: '1 1 0', minWidth: 120 }}>
            {isChosen(draft) && !isWhole(draft) ? IMPORT.decisionIncomplete : IMPORT.decideKeys}
          </Text>
        </Group>
      )}
    </form>
  );
}

type DecisionFactsProps = Pick<HeldDecisionProps, 'draft' | 'today' | 'fixed' | 'onDraft'>;

/** Since when, why, and a note: in one line, so that nothing jumps when a choice asks for more. */
function DecisionFacts({ draft, today, fixed, onDraft }: DecisionFactsProps) {
  const { choice, on, leaveReason, note } = draft;
  if (fixed && on === null && note === '') return null;
  return (
    <Group gap="xs" mt={8} align="flex-end">
      {choice === 'leave' ? (
        <Select
          size="xs"
          label={IMPORT.leaveReason}
          value={leaveReason}
          onChange={(reason) => onDraft({ ...draft, leaveReason: reason })}
          data={LEAVE_REASONS.map((value) => ({ value, label: LEAVE_REASON[value] }))}
          disabled={fixed}
          style={{ flex: '1 1 120px' }}
        />
      ) : null}
      {choice === 'leave' || choice === 'move' ? (
        <DayInput
          size="xs"
          label={choice === 'leave' ? IMPORT.leaveOn : IMPORT.moveOn}
          value={on}
          onChange={(day) => onDraft({ ...draft, on: day })}
          {...(today === null ? {} : { maxDate: today })}
          disabled={fixed}
          style={{ flex: '1 1 120px' }}
        />
      ) : null}
      <TextInput
        size="xs"
        label={IMPORT.decisionNote}
        value={note}
        maxLength={300}
        disabled={fixed}
        style={{ flex: '2 1 120px' }}
        onChange={(event) => onDraft({ ...draft, note: event.currentTarget.value })}
      />
    </Group>
  );
}
