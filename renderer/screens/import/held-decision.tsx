import { Alert, Button, Group, Radio, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DECISION_CHOICES, type Decision } from '../../../shared/domain/answers.ts';
import type { Day } from '../../../shared/domain/day.ts';
import { LEAVE_REASONS } from '../../../shared/domain/membership.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { IMPORT } from '../../words.ts';
import { isWhole, type HeldItem } from './held-items.ts';

interface HeldDecisionProps {
  readonly item: HeldItem;
  /** Others that are held for the same reason and not decided yet. */
  readonly alike: number;
  readonly today: Day | null;
  readonly fixed: boolean;
  readonly onDecide: (decision: Decision, forAll: boolean) => void;
}

/** The choices for one held row in plain words, each with what follows from it. */
export function HeldDecision({ item, alike, today, fixed, onDecide }: HeldDecisionProps) {
  const { code, row, decision } = item;
  const [draft, setDraft] = useState<Decision>(
    decision ?? { code, choice: 'skip', note: '', on: null, leaveReason: null },
  );
  const [chosen, setChosen] = useState(decision !== null);
  const choices = DECISION_CHOICES[code].filter(
    // Somebody who is no member cannot leave.
    (choice) => choice !== 'leave' || row.personId !== null,
  );
  const needsDay = chosen && (draft.choice === 'move' || draft.choice === 'leave');
  const ready = chosen && isWhole(draft) && !fixed;
  const change = (part: Partial<Decision>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <Stack
      gap="sm"
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) onDecide(draft, false);
      }}
    >
      {decision?.rememberedFrom ? (
        <Alert color="blue" p="xs">
          {IMPORT.rememberedFrom(instantWords(decision.rememberedFrom))}
        </Alert>
      ) : null}
      <Radio.Group
        label={IMPORT.decideLabel}
        value={chosen ? draft.choice : null}
        onChange={(choice) => {
          setChosen(true);
          change({ choice });
        }}
      >
        <Stack gap={6} mt={6}>
          {choices.map((choice) => {
            const [label, consequence] = IMPORT.choice[code][choice] ?? ['', ''];
            return (
              <Radio
                key={choice}
                value={choice}
                label={label}
                description={consequence}
                disabled={fixed}
              />
            );
          })}
        </Stack>
      </Radio.Group>
      {needsDay ? (
        <Group gap="sm" align="flex-end">
          {draft.choice === 'leave' ? (
            <Select
              label={IMPORT.leaveReason}
              value={draft.leaveReason}
              onChange={(reason) => change({ leaveReason: reason })}
              data={LEAVE_REASONS.map((value) => ({ value, label: LEAVE_REASON[value] }))}
              w={260}
              required
            />
          ) : null}
          <DayInput
            label={draft.choice === 'leave' ? IMPORT.leaveOn : IMPORT.moveOn}
            value={draft.on}
            onChange={(on) => change({ on })}
            {...(today === null ? {} : { maxDate: today })}
            w={200}
          />
        </Group>
      ) : null}
      <TextInput
        label={IMPORT.decisionNote}
        value={draft.note}
        maxLength={300}
        disabled={fixed}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      {chosen && !isWhole(draft) ? (
        <Text size="sm" c="dimmed">
          {IMPORT.decisionIncomplete}
        </Text>
      ) : null}
      <Group gap="xs">
        <Button type="submit" size="sm" disabled={!ready}>
          {IMPORT.decide}
        </Button>
        {alike > 0 ? (
          <Button
            size="sm"
            variant="default"
            disabled={!ready}
            onClick={() => onDecide(draft, true)}
          >
            {IMPORT.decideAll(alike + 1)}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}
