import type { Pks } from '../agreement.ts';
import type { Doubt } from '../doubt.ts';
import type { LeaveReason, MembershipStatus } from '../membership.ts';
import type { Day } from '../values/day.ts';

/** Somebody's place in an agreement, with all that decides how it can begin and end. */
export interface Place {
  readonly membershipId: number;
  readonly personId: number;
  readonly agreementId: number;
  readonly pks: Pks;
  /** Effective: own, else the agreement's. */
  readonly start: Day;
  readonly end: Day;
  readonly status: MembershipStatus;
  readonly leaveReason: LeaveReason | null;
  readonly leftOn: Day | null;
  readonly birthDate: Day | null;
  readonly diedOn: Day | null;
}

/**
 * Whether nobody has left a place by a day, whatever the agreement covers. The day of leaving is the
 * first one without membership, the day of death the last one with it; one that is not known is past.
 */
export function isHeldOn({ status, leftOn }: Pick<Place, 'status' | 'leftOn'>, day: Day): boolean {
  if (status === 'active') return true;
  if (leftOn === null) return false;
  return status === 'dead' ? day <= leftOn : day < leftOn;
}

/**
 * Whether a place can end so. What has ended stays as it is, but a death comes before a leaving that
 * was known in advance.
 */
export function canLeave(place: Place, reason: LeaveReason, on: Day): boolean {
  if (reason !== 'meninggal') return place.status === 'active';
  return place.status === 'active' || (place.status === 'left' && isHeldOn(place, on));
}

/** What is odd about places that end on a day. */
export function doubtsOfLeaving(places: readonly Place[], on: Day): Doubt[] {
  const isOutside = places.some(({ start, end }) => on < start || on > end);
  return isOutside ? ['leaves-outside-coverage'] : [];
}
