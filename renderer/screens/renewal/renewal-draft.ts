import type { Agreement } from '../../../shared/domain/agreement.ts';
import { addMonthsToDay, monthOf, monthsBetween } from '../../../shared/domain/values/month.ts';
import { addDays, type Day } from '../../../shared/domain/values/day.ts';
import type { RenewalWish } from '../../../shared/requests/renewal.ts';

/** What has been said so far; kept over all steps, and nothing of it is stored. */
export interface RenewalDraft {
  readonly from: Day | null;
  readonly until: Day | null;
  /** Null: the months of the calendar. */
  readonly paidMonths: number | null;
  readonly asAddendum: boolean;
  /** Memberships that come along although something speaks against it, and those left by choice. */
  readonly carry: ReadonlySet<number>;
  readonly leave: ReadonlySet<number>;
}

/** A year from the day after the old period. */
export function newDraft({ coverageUntil }: Agreement): RenewalDraft {
  const from = addDays(coverageUntil, 1);
  return {
    from,
    until: addDays(addMonthsToDay(from, 12), -1),
    paidMonths: null,
    asAddendum: false,
    carry: new Set(),
    leave: new Set(),
  };
}

export type DatesFault =
  | 'from-missing'
  | 'until-missing'
  | 'from-before-old'
  | 'until-before-from'
  | 'too-long'
  | 'too-many-months';

/** No agreement runs longer; a year that was typed wrong is said at once. */
const MOST_MONTHS = 120;

export function datesFault(
  draft: RenewalDraft,
  old: Pick<Agreement, 'coverageFrom'>,
): DatesFault | null {
  const { from, until, paidMonths } = draft;
  if (from === null) return 'from-missing';
  if (from <= old.coverageFrom) return 'from-before-old';
  if (until === null) return 'until-missing';
  if (until < from) return 'until-before-from';
  if (until > addMonthsToDay(from, MOST_MONTHS)) return 'too-long';
  return (paidMonths ?? 0) > (calendarMonths(draft) ?? 0) ? 'too-many-months' : null;
}

/** Null while the dates are no period. */
export function toWish(
  draft: RenewalDraft,
  old: Pick<Agreement, 'id' | 'coverageFrom'>,
): RenewalWish | null {
  const { from, until, paidMonths, asAddendum, carry, leave } = draft;
  if (from === null || until === null || datesFault(draft, old) !== null) return null;
  return {
    agreementId: old.id,
    from,
    until,
    paidMonths,
    asAddendum,
    carry: [...carry],
    leave: [...leave],
  };
}

/** Months of the calendar that the dates touch; null while they are no period. */
export function calendarMonths({ from, until }: RenewalDraft): number | null {
  if (from === null || until === null || until < from) return null;
  return monthsBetween(monthOf(from), monthOf(until)).length;
}
