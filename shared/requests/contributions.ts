/** Contributions: what is due per month and person, what BPJS billed, what was paid, what is left. */
import { z } from 'zod';
import type { Pks } from '../domain/agreement.ts';
import type { ContributionBudget, ContributionMonth } from '../domain/contributions/account.ts';
import type { Day } from '../domain/values/day.ts';
import type { Month } from '../domain/values/month.ts';
import type { Sen } from '../domain/values/sen.ts';
import { day, sen, text } from '../settings-shapes.ts';
import { decision, grantId, id, jobId, month, purpose } from './fields.ts';

export const CONTRIBUTION_REQUESTS = {
  'contribution.get': z.strictObject({ agreementId: id }),
  'contribution.members': z.strictObject({
    agreementId: id,
    month,
    offset: z.int().nonnegative(),
    limit: z.int().min(1).max(500),
  }),
  'contribution.export': z.strictObject({
    job: jobId,
    agreementId: id,
    month,
    reason: purpose,
    target: grantId,
  }),
  'bill.save': z.strictObject({
    id: id.nullable(),
    agreementId: id,
    fromMonth: month,
    untilMonth: month,
    billed: sen,
    people: z.int().nonnegative().max(1_000_000).nullable(),
    code: text(40).nullable(),
    billedOn: day.nullable(),
    note: text(300),
    decision,
  }),
  'bill.remove': z.strictObject({ id, reason: purpose }),
  'payment.save': z.strictObject({
    id: id.nullable(),
    billId: id,
    paidOn: day,
    amount: sen,
    proof: text(80).nullable(),
    note: text(300),
    decision,
  }),
  'payment.remove': z.strictObject({ id, reason: purpose }),
} as const;

export interface ContributionReplies {
  'contribution.get': ContributionView;
  'contribution.members': {
    readonly total: number;
    readonly lines: readonly ContributionLine[];
  };
  'contribution.export': { readonly rows: number };
  'bill.save': ContributionView;
  'bill.remove': ContributionView;
  'payment.save': ContributionView;
  'payment.remove': ContributionView;
}

/** Number of months paid for, risk class, wages of members, figures of the law. */
export type ContributionGap = 'paid-months' | 'jkk-class' | 'wages' | 'law';

export interface ContributionView {
  readonly agreementId: number;
  readonly pks: Pks;
  /** Each month that the agreement pays for; where the number of months is unknown, all of its coverage. */
  readonly months: readonly ContributionMonth[];
  /** What one person pays a month, where it is the same for all. */
  readonly perPerson: Sen | null;
  /** Rates and their source, for people. */
  readonly rule: string;
  readonly bills: readonly BillView[];
  readonly due: Sen;
  readonly billed: Sen;
  readonly paid: Sen;
  /** What was billed less what the roster is due, of the months that are billed. */
  readonly difference: Sen;
  /** `seratus sembilan puluh … rupiah`, of what is due. */
  readonly words: string;
  /** Paid without a gap from the first month on; null while nothing is. */
  readonly paidThrough: Month | null;
  /** Where the agreement has a budget. */
  readonly budget: ContributionBudget | null;
  /** What must be filled in before every sum is known. */
  readonly missing: readonly ContributionGap[];
}

export type { ContributionMonth } from '../domain/contributions/account.ts';

export interface ContributionLine {
  readonly membershipId: number;
  readonly personId: number;
  readonly name: string;
  readonly nikMasked: string;
  readonly department: string | null;
  readonly base: Sen | null;
  readonly jkk: Sen | null;
  readonly jkm: Sen | null;
  readonly due: Sen | null;
}

export interface BillView {
  readonly id: number;
  readonly fromMonth: Month;
  readonly untilMonth: Month;
  readonly people: number | null;
  /** Of the same months by the roster. */
  readonly due: Sen;
  readonly billed: Sen;
  readonly paid: Sen;
  readonly code: string | null;
  readonly billedOn: Day | null;
  readonly note: string;
  readonly payments: readonly PaymentView[];
}

export interface PaymentView {
  readonly id: number;
  readonly paidOn: Day;
  readonly amount: Sen;
  readonly proof: string | null;
  readonly note: string;
  readonly scans: readonly ScanView[];
}

export interface ScanView {
  readonly id: number;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
}
