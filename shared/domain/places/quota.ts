import type { Agreement } from '../agreement.ts';
import { dayWithin } from '../agreement-standing.ts';
import type { LeaveReason, MembershipStatus } from '../membership.ts';
import type { Day } from '../values/day.ts';
import { isHeldOn } from './place.ts';

/** One place of an agreement with who took it over, if anybody did. */
export interface PlaceInQuota {
  readonly membershipId: number;
  readonly personId: number;
  readonly name: string;
  readonly nik: string;
  readonly department: string | null;
  readonly status: MembershipStatus;
  readonly leaveReason: LeaveReason | null;
  readonly leftOn: Day | null;
  readonly ownStart: Day | null;
  readonly replacesId: number | null;
  readonly nextId: number | null;
  readonly nextPersonId: number | null;
  readonly nextName: string | null;
  readonly nextStart: Day | null;
}

export interface QuotaUse {
  readonly filled: number;
  /** Quota less filled; negative where there are too many. Null without a quota. */
  readonly empty: number | null;
  readonly replacements: number;
  /** Whoever has left, or is known to leave, the last first. */
  readonly leavers: readonly PlaceInQuota[];
}

type Terms = Pick<Agreement, 'quota' | 'quotaIsMinimum' | 'coverageFrom' | 'coverageUntil'>;

/**
 * How the places of an agreement are used on a day; before its first day as on that one, after its
 * last as on that. A place is filled by somebody who has not left it by then, begun or not.
 */
export function quotaUse(terms: Terms, places: readonly PlaceInQuota[], today: Day): QuotaUse {
  const on = dayWithin(terms, today);
  const held = places.filter((place) => isHeldOn(place, on));
  const leavers = places.filter(({ status }) => status !== 'active');
  return {
    filled: held.length,
    empty: terms.quota === null ? null : terms.quota - held.length,
    replacements: held.filter((place) => isReplacement(terms, place)).length,
    leavers: leavers.toSorted((a, b) => ((a.leftOn ?? '') < (b.leftOn ?? '') ? 1 : -1)),
  };
}

/** Whether so many people are more than agreed; where the number is only the least, none are. */
export function isOverQuota(terms: Terms, people: number): boolean {
  return terms.quota !== null && !terms.quotaIsMinimum && people > terms.quota;
}

function isReplacement({ coverageFrom }: Terms, { replacesId, ownStart }: PlaceInQuota): boolean {
  return replacesId !== null || (ownStart !== null && ownStart > coverageFrom);
}
