import type { Agreement } from '../agreement.ts';
import { Failure } from '../../failure.ts';
import type { Day } from '../values/day.ts';
import { lastDayOf, monthOf } from '../values/month.ts';
import { isHeldOn, type Place } from './place.ts';

type Terms = Pick<Agreement, 'coverageFrom' | 'coverageUntil'>;

/**
 * From when somebody is a member. Nobody begins outside the coverage, after their own end, or on a day
 * by which they have left. Failure: values-invalid (`on`).
 */
export function refuseImpossibleStart(
  { coverageFrom, coverageUntil }: Terms,
  on: Day,
  place?: Place,
): void {
  const isOutside = on < coverageFrom || on > coverageUntil;
  if (isOutside || (place && (on > place.end || !isHeldOn(place, on))))
    throw new Failure('values-invalid', ['on']);
}

/**
 * Whose place can be taken over from a day on: of the same agreement, left by then, taken by nobody
 * else. Failure: values-invalid (`replacesId`).
 */
export function refuseImpossibleReplacement(
  replaced: Place,
  {
    agreementId,
    personId,
    on,
    takenBy,
  }: {
    readonly agreementId: number;
    /** Who takes it over; null where they are not stored yet. */
    readonly personId: number | null;
    readonly on: Day;
    /** The person who has taken it over already. */
    readonly takenBy: number | null;
  },
): void {
  const isTaken = takenBy !== null && takenBy !== personId;
  const isOwn = replaced.personId === personId;
  if (replaced.agreementId !== agreementId || isOwn || isTaken || isHeldOn(replaced, on))
    throw new Failure('values-invalid', ['replacesId']);
}

/** Null where it is the agreement's own first day: that one stays as exact as the agreement. */
export function ownStart({ coverageFrom }: Terms, on: Day): Day | null {
  return on === coverageFrom ? null : on;
}

/**
 * Whether people who are added on a day are rather members from then on than from the first day of the
 * agreement: after its first month.
 */
export function beginsLate({ coverageFrom }: Terms, today: Day): boolean {
  return today > lastDayOf(monthOf(coverageFrom));
}
