import type { CopyReason } from './copies.ts';
import { daysBetween, type Day } from './values/day.ts';

/** A copy, as the rule looks at it. */
export interface DatedCopy {
  readonly name: string;
  /** The instant at which it was made, in UTC. */
  readonly at: string;
  /** The day of it where the office is. */
  readonly day: Day;
  readonly reason: CopyReason;
}

const OF_TODAY = 3;
const DAYS = 7;
const MONTHS = 12;
/** So long a restore can be undone for certain. */
const UNDO_DAYS = 30;

/**
 * The copies that stay: of today the newest three, of each of the last seven days and each of the last
 * twelve months the newest, and those made before a restore for thirty days. The newest of all stays
 * whatever the clock says: one that was set wrong must not cost the last copy, and copies of days that
 * are still to come stay too.
 */
export function copiesToKeep<Copy extends DatedCopy>(copies: readonly Copy[], today: Day): Copy[] {
  const newestFirst = copies.toSorted((a, b) => compare(b.at, a.at) || compare(b.name, a.name));
  const taken = { today: 0, days: new Set<Day>(), months: new Set<string>() };
  return newestFirst.filter((copy, index) => {
    const age = daysBetween(copy.day, today);
    const isOfToday = age === 0 && (taken.today += 1) <= OF_TODAY;
    const isOfDay = age > 0 && age < DAYS && takes(taken.days, copy.day);
    const isOfMonth =
      monthsBetween(copy.day, today) < MONTHS && takes(taken.months, copy.day.slice(0, 7));
    const isToUndo = copy.reason === 'before-restore' && age <= UNDO_DAYS;
    return index === 0 || age < 0 || isOfToday || isOfDay || isOfMonth || isToUndo;
  });
}

/** Whether this is the first of its kind. */
function takes(taken: Set<string>, of: string): boolean {
  if (taken.has(of)) return false;
  taken.add(of);
  return true;
}

function monthsBetween(from: Day, to: Day): number {
  return monthOf(to) - monthOf(from);
}

function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
