import type { CoverageAnswer } from '../../../shared/views.ts';

/** Covered, covered though the month is not paid yet, or not covered: never by colour alone. */
export function coverageMark({ covered, payment }: CoverageAnswer) {
  if (!covered) return { color: 'gray', icon: 'cross' } as const;
  return payment === 'arrears'
    ? ({ color: 'orange', icon: 'warning' } as const)
    : ({ color: 'teal', icon: 'check' } as const);
}
