/** The next agreement in the chain: who is carried over, who is left, what it will cost. */
import { z } from 'zod';
import type { Pks } from '../domain/agreement.ts';
import type { Doubt } from '../domain/doubt.ts';
import type { LeftBecause } from '../domain/renewal/judge-member.ts';
import type { Day } from '../domain/values/day.ts';
import type { Sen } from '../domain/values/sen.ts';
import { day } from '../settings-shapes.ts';
import { decision, id } from './fields.ts';

const WISH = {
  /** The newest agreement of its series. */
  agreementId: id,
  from: day,
  until: day,
  /** Months that it pays for; null: the calendar months from `from` until `until`. */
  paidMonths: z.int().min(1).max(120).nullable(),
  asAddendum: z.boolean(),
  /** Memberships of the old period that are carried although they would be left, or the other way round. */
  carry: z.array(id).max(20_000),
  leave: z.array(id).max(20_000),
} as const;

export type { LeftBecause } from '../domain/renewal/judge-member.ts';

export const RENEWAL_REQUESTS = {
  'renewal.plan': z.strictObject(WISH),
  'renewal.apply': z.strictObject({
    ...WISH,
    /** Of the plan that was shown, and no other. */
    mark: z.string().min(1).max(64),
    decision,
  }),
  /** Takes the newest period of a series back that came by a renewal, while nothing stands on it. */
  'renewal.undo': z.strictObject({ agreementId: id, reason: z.string().trim().min(3).max(300) }),
} as const;
export type RenewalWish = z.infer<(typeof RENEWAL_REQUESTS)['renewal.plan']>;

export interface RenewalReplies {
  'renewal.plan': RenewalPlan;
  'renewal.apply': { readonly agreementId: number; readonly carried: number };
  /** How many places went with it. */
  'renewal.undo': { readonly people: number };
}

export interface RenewalPlan {
  readonly agreementId: number;
  readonly pks: Pks;
  readonly from: Day;
  readonly until: Day;
  readonly months: number;
  readonly carried: number;
  /** Of those: whose place ends within the period, for they died or left in it. */
  readonly withEnd: number;
  /** Sum of what the months will cost for who is carried. */
  readonly cost: Sen;
  /** Of one month. */
  readonly monthly: Sen;
  /** For how many the old period paid in its last month, and what they were due, for comparison. */
  readonly peopleBefore: number;
  readonly monthlyBefore: Sen;
  /** Carried members whose contribution nobody can compute, for their wage is not known. */
  readonly withoutWage: number;
  readonly left: readonly RenewalLine[];
  /** Carried although something speaks against it. */
  readonly carriedAnyway: readonly RenewalLine[];
  readonly doubts: readonly Doubt[];
  readonly mark: string;
}

export interface RenewalLine {
  readonly membershipId: number;
  readonly personId: number;
  readonly name: string;
  readonly nikMasked: string;
  readonly department: string | null;
  readonly because: LeftBecause;
}
