import type { Agreement } from './agreement.ts';
import { toLongDay, toMonthAndYear, type Day } from './values/day.ts';

/** A time covered, with what is known of its two ends. */
export interface Coverage {
  readonly from: Day;
  readonly until: Day;
  /** False where only the month is known, so that no letter names a day that nobody has seen. */
  readonly fromDayKnown: boolean;
  readonly untilDayKnown: boolean;
}

/**
 * The coverage of one member. A start or end of their own is an exact day; one that is the
 * agreement's is as exact as the agreement.
 */
export function coverageOf(agreement: Agreement, start: Day, end: Day): Coverage {
  return {
    from: start,
    until: end,
    fromDayKnown: agreement.coverageDaysKnown || start !== agreement.coverageFrom,
    untilDayKnown: agreement.coverageDaysKnown || end !== agreement.coverageUntil,
  };
}

/** `tanggal 1 Mei 2025 sampai dengan tanggal 30 April 2026`, or the months where days are unknown. */
export function coverageInWords(coverage: Coverage): string {
  const from = edgeInWords(coverage.from, coverage.fromDayKnown);
  return `${from} sampai dengan ${edgeInWords(coverage.until, coverage.untilDayKnown)}`;
}

/**
 * Where a day lies. While only months are known the whole month at either end counts as covered:
 * the letter must not call somebody lapsed on a day that may still be inside.
 */
export function coverageOn(coverage: Coverage, day: Day): 'before' | 'inside' | 'after' {
  if (isBefore(day, coverage.from, coverage.fromDayKnown)) return 'before';
  return isBefore(coverage.until, day, coverage.untilDayKnown) ? 'after' : 'inside';
}

/** `tanggal 1 Mei 2025`, or `bulan Mei 2025` where the day is unknown. */
export function edgeInWords(day: Day, dayKnown: boolean): string {
  return dayKnown ? `tanggal ${toLongDay(day)}` : `bulan ${toMonthAndYear(day)}`;
}

function isBefore(a: Day, b: Day, dayKnown: boolean): boolean {
  return dayKnown ? a < b : a.slice(0, 7) < b.slice(0, 7);
}
