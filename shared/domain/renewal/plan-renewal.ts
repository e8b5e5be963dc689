import type { Agreement } from '../agreement.ts';
import type { Doubt } from '../doubt.ts';
import type { LawOn } from '../law.ts';
import { isOverQuota } from '../places/quota.ts';
import { daysBetween, type Day } from '../values/day.ts';
import { addMonthsToDay, type Month } from '../values/month.ts';
import { paidMonthsOf } from '../contributions/contribution.ts';
import { Failure } from '../../failure.ts';
import { judgeMember, standingWhenCarried } from './judge-member.ts';
import type { LeftBecause, NewStanding, OldMember } from './judge-member.ts';
import { costOf, monthBefore, type MonthBefore, type RenewalCost } from './renewal-cost.ts';

export interface RenewalInput {
  /** The agreement that is continued. */
  readonly old: Agreement;
  /** Everybody who has or had a place in it. */
  readonly members: readonly OldMember[];
  readonly from: Day;
  readonly until: Day;
  readonly paidMonths: number | null;
  /** Places that are carried although they would be left, and the other way round. */
  readonly carry: readonly number[];
  readonly leave: readonly number[];
  /** The figures that hold on a day and on the first days of the months. */
  readonly lawOnStart: LawOn;
  readonly lawIn: (month: Month) => LawOn;
}

export interface CarriedMember {
  readonly member: OldMember;
  readonly standing: NewStanding;
  /** What speaks against it, though somebody said yes. */
  readonly anyway: LeftBecause | null;
}

export interface LeftMember {
  readonly member: OldMember;
  readonly because: LeftBecause;
}

export interface PlannedRenewal extends RenewalCost, MonthBefore {
  readonly carried: readonly CarriedMember[];
  readonly left: readonly LeftMember[];
  readonly doubts: readonly Doubt[];
}

/**
 * The roster of the next period out of that of the old one, with what it will cost: everybody is
 * carried or left, nobody both. Failures: values-invalid (`carry`: somebody who cannot be; those of
 * `refuseImpossiblePeriod`), membership-not-found (of another agreement).
 */
export function planRenewal(input: RenewalInput): PlannedRenewal {
  const { old, members } = input;
  refuseImpossiblePeriod(old, input);
  refuseStrangers(input);
  const { carried, left } = sortOut(input);
  const cost = costOf({ ...input, carried });
  return {
    carried,
    left,
    ...cost,
    ...monthBefore(old, members, input.lawIn),
    doubts: doubtsOf(input, carried),
  };
}

/** No agreement runs longer; a year that was typed wrong must not be counted through. */
const MOST_MONTHS = 120;

/**
 * Failure: values-invalid (`from`: not after the beginning of the old period; `until`: before `from`
 * or more than ten years later; `paidMonths`: more than the period has).
 */
export function refuseImpossiblePeriod(
  old: Pick<Agreement, 'coverageFrom'>,
  { from, until, paidMonths }: Pick<RenewalInput, 'from' | 'until' | 'paidMonths'>,
): void {
  if (from <= old.coverageFrom) throw new Failure('values-invalid', ['from']);
  if (until < from || until > addMonthsToDay(from, MOST_MONTHS))
    throw new Failure('values-invalid', ['until']);
  const all = paidMonthsOf({ coverageFrom: from, coverageUntil: until, paidMonths: null });
  if (paidMonths !== null && paidMonths > all.length)
    throw new Failure('values-invalid', ['paidMonths']);
}

function refuseStrangers({ members, carry, leave }: RenewalInput): void {
  const known = new Set(members.map(({ membershipId }) => membershipId));
  if (![...carry, ...leave].every((id) => known.has(id))) throw new Failure('membership-not-found');
}

function sortOut({ members, from, lawOnStart, ...input }: RenewalInput) {
  const [carry, leave] = [new Set(input.carry), new Set(input.leave)];
  const carried: CarriedMember[] = [];
  const left: LeftMember[] = [];
  for (const member of members) {
    const because = judgeMember(member, from, lawOnStart['age.limit']);
    const isChosen = leave.has(member.membershipId);
    if (isChosen || (because !== null && !carry.has(member.membershipId))) {
      left.push({ member, because: because ?? { kind: 'chosen' } });
      continue;
    }
    const standing = standingWhenCarried(member, from);
    if (standing === null) throw new Failure('values-invalid', ['carry']);
    carried.push({ member, standing, anyway: because });
  }
  return { carried, left };
}

function doubtsOf({ old, from }: RenewalInput, carried: readonly CarriedMember[]): Doubt[] {
  const doubts: Doubt[] = [];
  if (from <= old.coverageUntil) doubts.push('renewal-before-end');
  if (daysBetween(old.coverageUntil, from) > 1) doubts.push('renewal-leaves-gap');
  if (carried.some(({ anyway }) => anyway?.kind === 'other-pks')) doubts.push('period-overlaps');
  if (isOverQuota(old, carried.length)) doubts.push('over-quota');
  return doubts;
}
