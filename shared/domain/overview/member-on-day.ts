import type { MembershipStatus } from '../membership.ts';
import type { Day } from '../values/day.ts';

/** What tells whether somebody is a member on a day. */
export interface PlaceInTime {
  /** Effective: own, else the agreement's. */
  readonly start: Day;
  readonly status: MembershipStatus;
  readonly leftOn: Day | null;
  readonly diedOn: Day | null;
}

/**
 * Whether a place is filled on a day: begun by then, and not left or dead. The day of leaving is the
 * first one without membership, the day of death the last one with it. Whether the agreement still
 * covers anybody then is another question: after its end its members are the people to care for.
 */
export function isMemberOn({ start, status, leftOn, diedOn }: PlaceInTime, day: Day): boolean {
  if (start > day) return false;
  if (diedOn !== null && diedOn < day) return false;
  if (status === 'left') return leftOn !== null && leftOn > day;
  if (status === 'dead') return diedOn !== null || (leftOn !== null && leftOn >= day);
  return true;
}
