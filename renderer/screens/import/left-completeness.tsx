import { Alert, Button, Group, Text } from '@mantine/core';
import type { ImportPlan } from '../../../shared/domain/plan.ts';
import { IMPORT } from '../../words.ts';

interface CompletenessProps {
  readonly plan: ImportPlan;
  readonly isComplete: boolean | null;
  readonly onAnswer: (isComplete: boolean) => void;
}

/** Asked where many are gone; what was answered can be answered otherwise. */
export function Completeness({ plan, isComplete, onAnswer }: CompletenessProps) {
  if (isComplete !== null)
    return (
      <Group gap="xs">
        <Text size="sm">{isComplete ? IMPORT.isCompleteSaid : IMPORT.isPartSaid}</Text>
        <Button size="compact-xs" variant="subtle" onClick={() => onAnswer(!isComplete)}>
          {isComplete ? IMPORT.notCompleteAfterAll : IMPORT.completeAfterAll}
        </Button>
      </Group>
    );
  if (!plan.comparison.asksWhetherComplete) return null;
  return (
    <Alert color="orange" p="xs">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">
          <b>{IMPORT.isComplete}</b> {IMPORT.manyGone(plan.left.length, plan.comparison.members)}
        </Text>
        <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
          <Button size="xs" variant="default" onClick={() => onAnswer(true)}>
            {IMPORT.complete}
          </Button>
          <Button size="xs" variant="default" onClick={() => onAnswer(false)}>
            {IMPORT.notComplete}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
}
