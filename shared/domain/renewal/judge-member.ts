import type { Pks } from '../agreement.ts';
import type { LawSettings } from '../law.ts';
import type { LeaveReason, MembershipStatus } from '../membership.ts';
import { ageOn, type Day } from '../values/day.ts';
import { isHeldOn } from '../places/place.ts';

/** Somebody of the old period, with all that decides whether they are in the next one. */
export interface OldMember {
  readonly membershipId: number;
  readonly personId: number;
  readonly name: string;
  readonly nik: string;
  readonly department: string | null;
  readonly departmentId: number | null;
  readonly job: string | null;
  /** Whole rupiah a month. */
  readonly wage: number | null;
  readonly kpj: string | null;
  /** Effective: own, else the agreement's. */
  readonly start: Day;
  readonly end: Day;
  readonly status: MembershipStatus;
  readonly leaveReason: LeaveReason | null;
  readonly leftOn: Day | null;
  readonly birthDate: Day | null;
  readonly diedOn: Day | null;
  readonly isForgotten: boolean;
  /** Of the other series, where they are active while the new period runs. */
  readonly otherPks: Pks | null;
}

/** Why somebody is proposed not to be carried over. */
export type LeftBecause =
  | { readonly kind: 'dead'; readonly on: Day | null }
  | { readonly kind: 'left'; readonly reason: LeaveReason | null; readonly on: Day | null }
  | { readonly kind: 'too-old'; readonly age: number }
  | { readonly kind: 'too-young'; readonly age: number }
  | { readonly kind: 'other-pks'; readonly pks: Pks }
  | { readonly kind: 'chosen' };

/**
 * What speaks against carrying somebody over into a period that begins on `from`; null = nothing.
 * DECIDED, and to stay so: whoever left or died by now is proposed OUT, also where that was after
 * `from`. A period is mostly agreed on late: the 1,869 who became PPPK on 9 February 2026 are not to be
 * in the one from 1 February, and nobody is taken in for a past of which the end is known. Who is to be
 * in it all the same is chosen by a person, with a reason (`standingWhenCarried`).
 */
export function judgeMember(
  member: OldMember,
  from: Day,
  ages: LawSettings['age.limit'] | undefined,
): LeftBecause | null {
  const { status, leaveReason, leftOn, birthDate, diedOn, otherPks } = member;
  if (status === 'dead' || diedOn !== null) return { kind: 'dead', on: diedOn ?? leftOn };
  if (status === 'left' || member.isForgotten)
    return { kind: 'left', reason: leaveReason, on: leftOn };
  const age = birthDate === null ? null : ageOn(birthDate, from);
  if (ages && age !== null && age > ages.oldest) return { kind: 'too-old', age };
  if (ages && age !== null && age < ages.youngest) return { kind: 'too-young', age };
  return otherPks === null ? null : { kind: 'other-pks', pks: otherPks };
}

/** How a carried place stands in the new period. */
export interface NewStanding {
  readonly status: MembershipStatus;
  readonly leaveReason: LeaveReason | null;
  readonly leftOn: Day | null;
}

const ACTIVE: NewStanding = { status: 'active', leaveReason: null, leftOn: null };

/**
 * A new period that is agreed on late may already have run when somebody died or left: then the place
 * ends there on the same day. Null = nobody can be carried: dead before it began, or forgotten.
 */
export function standingWhenCarried(member: OldMember, from: Day): NewStanding | null {
  const { status, leaveReason, leftOn, diedOn, isForgotten } = member;
  if (isForgotten) return null;
  if (status === 'dead' || diedOn !== null) {
    const on = diedOn ?? leftOn;
    if (on === null || on < from) return null;
    return { status: 'dead', leaveReason: 'meninggal', leftOn: on };
  }
  const isStillIn = status === 'left' && isHeldOn(member, from);
  return isStillIn ? { status, leaveReason, leftOn } : ACTIVE;
}
