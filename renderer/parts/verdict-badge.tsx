import { Badge, type MantineColor } from '@mantine/core';
import type { Severity } from '../../shared/domain/issue.ts';
import type { Verdict } from '../../shared/domain/plan.ts';
import { VERDICT_NAME } from '../../shared/words.ts';

export const VERDICT_COLOR: Readonly<Record<Verdict, MantineColor>> = {
  new: 'teal',
  changed: 'blue',
  same: 'gray',
  held: 'orange',
  refused: 'red',
};

export const SEVERITY_COLOR: Readonly<Record<Severity, MantineColor>> = {
  error: 'red',
  held: 'orange',
  warning: 'yellow',
  info: 'gray',
};

export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  return (
    <Badge color={VERDICT_COLOR[verdict]} variant="light" size="sm">
      {VERDICT_NAME[verdict]}
    </Badge>
  );
}
