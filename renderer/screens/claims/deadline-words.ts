import type { Deadline } from '../../../shared/domain/claims/claim.ts';
import { daysBetween, toLongDay, toShortDay, type Day } from '../../../shared/domain/values/day.ts';
import { DEADLINE } from '../../words.ts';

/** `9 Februari 2026 pukul 14.30`; a day alone where no hour counts. */
export function untilWords(until: string): string {
  const [day, time] = parts(until);
  return time ? `${toLongDay(day)} pukul ${time}` : toLongDay(day);
}

/** `09-02-2026 14.30`, for tables. */
export function shortUntilWords(until: string): string {
  const [day, time] = parts(until);
  return time ? `${toShortDay(day)} ${time}` : toShortDay(day);
}

function parts(until: string): readonly [Day, string | null] {
  const [day = '', time] = until.split('T');
  return [day, time ? time.slice(0, 5).replace(':', '.') : null];
}

/** How much is left of it today: `3 hari lagi`, `lewat 2 hari`. */
export function leftWords({ until, state }: Pick<Deadline, 'until' | 'state'>, today: Day): string {
  if (state === 'met') return DEADLINE.met;
  const days = daysBetween(today, until.slice(0, 10));
  if (state === 'missed') return days < 0 ? DEADLINE.late(-days) : DEADLINE.lateToday;
  if (days <= 0) return DEADLINE.today;
  return days === 1 ? DEADLINE.tomorrow : DEADLINE.left(days);
}
