import { Button, Group, Text, type MantineColor } from '@mantine/core';
import type { ImportPlan } from '../../../shared/domain/plan.ts';
import { VERDICT_NAME } from '../../../shared/words.ts';
import { VERDICT_COLOR } from '../../parts/verdict-badge.tsx';
import { IMPORT, toNumber } from '../../words.ts';
import classes from './plan-sum.module.css';
import { notedCount, VERDICTS, type PlanView } from './plan-view.ts';

interface PlanSumProps {
  readonly plan: ImportPlan;
  readonly view: PlanView;
  readonly onView: (view: PlanView) => void;
}

/** The law of the counts as a line to read and to press: 120 orang = 100 baru + 5 berubah + … */
export function PlanSum({ plan, view, onView }: PlanSumProps) {
  const { counts } = plan;
  const noted = notedCount(plan);
  const chip = (of: PlanView, label: string, color: MantineColor | null) => (
    <SumChip label={label} color={color} active={view === of} onPress={() => onView(of)} />
  );
  return (
    <fieldset className={classes['sum']} aria-label={IMPORT.sumLabel}>
      {chip('all', IMPORT.sumPeople(counts.rowsRead), 'dark')}
      {VERDICTS.map((verdict, index) => (
        <Group key={verdict} gap={6} wrap="nowrap">
          <Text c="dimmed" aria-hidden>
            {index === 0 ? '=' : '+'}
          </Text>
          {chip(
            verdict,
            `${toNumber(counts[verdict])} ${VERDICT_NAME[verdict].toLowerCase()}`,
            VERDICT_COLOR[verdict],
          )}
        </Group>
      ))}
      {noted > 0 ? chip('noted', IMPORT.withNotes(noted), null) : null}
    </fieldset>
  );
}

interface SumChipProps {
  readonly label: string;
  /** Null where the number is no part of the sum. */
  readonly color: MantineColor | null;
  readonly active: boolean;
  readonly onPress: () => void;
}

function SumChip({ label, color, active, onPress }: SumChipProps) {
  return (
    <Button
      size="compact-sm"
      radius="xl"
      color={color ?? 'dark'}
      variant={active ? 'filled' : color === null || color === 'dark' ? 'default' : 'light'}
      aria-pressed={active}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
