import { daysBetween, type Day } from '../../../shared/domain/values/day.ts';
import type { Signatory } from '../../../shared/domain/office.ts';

type Term = Pick<Signatory, 'from' | 'until'>;

/** So many days before the end people are told, in time to have the next one appointed. */
const SOON = 30;

/** Whether letters of a day may carry this signature. */
export function holdsOn({ from, until }: Term, day: Day): boolean {
  return from <= day && (until === null || day <= until);
}

/** Days until an appointment ends, below zero when it has; null where that is far off or open. */
export function daysLeft({ until }: Pick<Term, 'until'>, today: Day): number | null {
  if (until === null) return null;
  const days = daysBetween(today, until);
  return days > SOON ? null : days;
}

export type Succession =
  | { readonly kind: 'settled' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'ending'; readonly signatory: Signatory; readonly days: number };

/** Whether somebody signs today, and whether somebody will when the present appointment has ended. */
export function succession(signatories: readonly Signatory[], today: Day): Succession {
  const now = signatories.filter((one) => holdsOn(one, today));
  const last = now.toSorted((a, b) => (a.until ?? '9999').localeCompare(b.until ?? '9999')).at(-1);
  if (!last) return { kind: 'nobody' };
  const days = daysLeft(last, today);
  const isFollowed = signatories.some(
    (one) => last.until !== null && (one.until === null || one.until > last.until),
  );
  return days === null || isFollowed
    ? { kind: 'settled' }
    : { kind: 'ending', signatory: last, days };
}
