import { Badge } from '@mantine/core';
import type { Deadline } from '../../../shared/domain/claims/claim.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { leftWords } from './deadline-words.ts';

export const DEADLINE_COLOR: Readonly<Record<Deadline['state'], string>> = {
  running: 'blue',
  near: 'orange',
  missed: 'red',
  met: 'teal',
};

/** How long is left, in words; the colour says it once more. */
export function DeadlineBadge({ deadline, today }: { deadline: Deadline; today: Day }) {
  const color = DEADLINE_COLOR[deadline.state];
  return (
    <Badge color={color} c={`${color}.9`} variant="light" size="sm" style={{ flexShrink: 0 }}>
      {leftWords(deadline, today)}
    </Badge>
  );
}
