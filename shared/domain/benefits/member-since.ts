import type { Agreement } from '../agreement.ts';
import { coverageOf, type Coverage } from '../coverage.ts';
import type { LawOn } from '../law.ts';
import type { Membership } from '../membership.ts';
import { addDays, type Day } from '../values/day.ts';
import { addMonthsToDay, firstDayOf, lastDayOf, monthOf } from '../values/month.ts';

/** One place of a person in one agreement, as far as time matters. */
export interface PlaceInTime {
  readonly agreement: Agreement;
  readonly membership: Pick<Membership, 'start' | 'end' | 'status' | 'leftOn'>;
}

/** Where the months of membership begin. */
export interface MembershipBegin {
  readonly since: Day;
  /** False where only the month is known; `since` is its first day then. */
  readonly dayKnown: boolean;
}

/**
 * The day from which months of membership are counted, for somebody who is in `place`. A place of
 * the same PKS that reaches up to the beginning of this one is gone on with, where the law's
 * 'membership.clock' says that a renewal without a gap keeps the clock (ask BPJS); a gap of one day,
 * or a start of one's own after the agreement's, begins anew. Ends and starts of which only the
 * month is known reach over the whole month.
 */
export function membershipBegin(
  place: PlaceInTime,
  places: readonly PlaceInTime[],
  law: Pick<LawOn, 'membership.clock'>,
): MembershipBegin {
  const start = firstDay(place);
  const own = { since: start, dayKnown: coverageOfPlace(place).fromDayKnown };
  if (law['membership.clock']?.renewalKeeps !== true) return own;
  const before = places.find(
    (other) =>
      other.agreement.pks === place.agreement.pks &&
      firstDay(other) < start &&
      dayAfterLast(other) >= start,
  );
  return before ? membershipBegin(before, places, law) : own;
}

/** The day of full benefits: so many months after the first one; null where no such time is set. */
export function fullBenefitFrom(
  segment: Agreement['segment'],
  since: Day,
  waiting: LawOn['jkm.bpu-waiting'],
): Day | null {
  return segment === 'BPU' && waiting ? addMonthsToDay(since, waiting.months) : null;
}

function coverageOfPlace({ agreement, membership }: PlaceInTime): Coverage {
  return coverageOf(agreement, membership.start, membership.end);
}

function firstDay(place: PlaceInTime): Day {
  const { from, fromDayKnown } = coverageOfPlace(place);
  return fromDayKnown ? from : firstDayOf(monthOf(from));
}

/** The day of leaving is already one without membership. */
function dayAfterLast(place: PlaceInTime): Day {
  const { until, untilDayKnown } = coverageOfPlace(place);
  const after = addDays(untilDayKnown ? until : lastDayOf(monthOf(until)), 1);
  const { status, leftOn } = place.membership;
  if (status !== 'left') return after;
  // Who left on a day that nobody knows has no end that another place could follow on.
  if (leftOn === null) return '0001-01-01';
  return leftOn < after ? leftOn : after;
}
