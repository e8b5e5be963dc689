/** Claims: what families are owed after a death or a work accident, and how far it is. */
import { z } from 'zod';
import type { Pks } from '../domain/agreement.ts';
import {
  CLAIM_EVENTS,
  CLAIM_KINDS,
  CLAIM_OUTCOMES,
  CLAIM_PAPERS,
  CLAIM_STATUSES,
  HEIR_RELATIONS,
  type ClaimKind,
  type ClaimOutcome,
  type ClaimPaper,
  type ClaimPayment,
  type ClaimStatus,
  type ClaimStepEntry,
  type Deadline,
  type Heir,
} from '../domain/claims/claim.ts';
import type { Estimate } from '../domain/claims/estimate.ts';
import { SCHOOL_LEVELS, type SchoolLevel } from '../domain/law.ts';
import type { Day } from '../domain/values/day.ts';
import type { Sen } from '../domain/values/sen.ts';
import type { DocumentView } from '../letter-views.ts';
import { day, sen, text } from '../settings-shapes.ts';
import type { ScanView } from './contributions.ts';
import { decision, grantId, id, jobId, purpose } from './fields.ts';

const time = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u);

const FACTS = {
  kind: z.enum(CLAIM_KINDS),
  outcome: z.enum(CLAIM_OUTCOMES),
  /** Of the accident (JKK) or the death (JKM). */
  eventOn: day,
  eventTime: time.nullable(),
  /** Of a death that followed an accident. */
  diedOn: day.nullable(),
  place: text(160),
  cause: text(400),
  reporterName: text(120),
  reporterRelation: text(60),
  reporterPhone: text(40),
  /** Day and time at which the office was told, in Baubau. */
  reportedOn: day,
  reportedTime: time,
} as const;

/**
 * NIKs are given out masked (`747206******9001`). One that comes back just so, of the heir with the
 * same id, stays as it is stored; a new one is 16 digits; null takes it away.
 */
const nik = text(20).nullable();
const guardian = z.strictObject({
  name: text(120),
  nik,
  phone: text(40).nullable(),
  relation: text(60),
});
const account = z.strictObject({ bank: text(80), number: text(40), holder: text(120) });

const FILTER = z.strictObject({
  /** `open`: under way. `paid`: dibayar, selesai. `closed`: ditolak, dibatalkan. */
  state: z.enum(['open', 'paid', 'closed']).nullable(),
  kind: z.enum(CLAIM_KINDS).nullable(),
  text: text(100),
  /** Of one person alone. */
  personId: id.optional(),
});
export type ClaimFilter = z.infer<typeof FILTER>;

export const CLAIM_REQUESTS = {
  'claim.list': z.strictObject({ filter: FILTER }),
  'claim.get': z.strictObject({ id }),
  /** A recorded death closes every membership from that day. */
  'claim.open': z.strictObject({ personId: id, ...FACTS, decision }),
  'claim.save': z.strictObject({ id, ...FACTS, submissionNumber: text(60).nullable(), decision }),
  /** All heirs at once, in their order; who is left out is taken away, unless money went there. */
  'claim.heirs': z.strictObject({
    id,
    heirs: z
      .array(
        z.strictObject({
          /** Null for one who is new. */
          id: id.nullable(),
          name: text(120),
          relation: z.enum(HEIR_RELATIONS),
          nik,
          birthDate: day.nullable(),
          phone: text(40).nullable(),
          guardian: guardian.nullable(),
          account: account.nullable(),
        }),
      )
      .max(20)
      .readonly(),
    decision,
  }),
  'claim.paper': z.strictObject({
    id,
    paper: z.enum(CLAIM_PAPERS),
    receivedOn: day.nullable(),
    /** Why it is not needed here. */
    waived: text(200).nullable(),
    note: text(200),
  }),
  'claim.step': z.strictObject({
    id,
    step: z.enum([...CLAIM_STATUSES, ...CLAIM_EVENTS]),
    day,
    note: text(300),
    /** Which BPJS gave; absent: it stays as it is. Only with `diajukan` and what follows it. */
    submissionNumber: text(60).optional(),
    decision,
  }),
  'claim.pay': z.strictObject({
    id,
    heirId: id.nullable(),
    paidOn: day,
    amount: sen,
    proof: text(80).nullable(),
    note: text(300),
    decision,
  }),
  /** Of the last payment of a paid claim: the claim is approved again, and not paid. */
  'claim.unpay': z.strictObject({ paymentId: id, reason: purpose }),
  'scholarship.save': z.strictObject({
    claimId: id,
    id: id.nullable(),
    name: text(120),
    birthDate: day.nullable(),
    ended: text(200).nullable(),
    decision,
  }),
  /** Entered by mistake; without a year the child with all that is there of it. */
  'scholarship.remove': z.strictObject({
    id,
    year: z.int().min(2000).max(2100).nullable(),
    reason: purpose,
  }),
  'scholarship.year': z.strictObject({
    scholarshipId: id,
    year: z.int().min(2000).max(2100),
    level: z.enum(SCHOOL_LEVELS),
    requestedOn: day.nullable(),
    paidOn: day.nullable(),
    amount: sen.nullable(),
    note: text(200),
  }),
  /** Puts a scanned paper (PDF, JPG, PNG, at most 5 MB) beside what it proves. */
  'scan.add': z.strictObject({
    job: jobId,
    grant: grantId,
    to: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('paper'), claimId: id, paper: z.enum(CLAIM_PAPERS) }),
      z.strictObject({ kind: z.literal('payment'), paymentId: id }),
      z.strictObject({ kind: z.literal('claim-payment'), paymentId: id }),
    ]),
  }),
  'scan.get': z.strictObject({ id }),
  'scan.remove': z.strictObject({ id, reason: purpose }),
  /** The list of papers that the family still owes, to print. */
  'claim.owed': z.strictObject({ job: jobId, id }),
  'claim.export': z.strictObject({ job: jobId, filter: FILTER, reason: purpose, target: grantId }),
  'benefit.estimate': z.strictObject({
    personId: id,
    eventOn: day,
    cause: z.enum(CLAIM_KINDS),
    /** Absent: a death. */
    outcome: z.enum(CLAIM_OUTCOMES).optional(),
  }),
} as const;

export interface ClaimReplies {
  'claim.list': ClaimList;
  'claim.get': ClaimView;
  'claim.open': ClaimView;
  'claim.save': ClaimView;
  'claim.heirs': ClaimView;
  'claim.paper': ClaimView;
  'claim.step': ClaimView;
  'claim.pay': ClaimView;
  'claim.unpay': ClaimView;
  'scholarship.save': ClaimView;
  'scholarship.year': ClaimView;
  'scholarship.remove': ClaimView;
  'scan.add': ScanView;
  /** `url` is a data: address for an <img>, or where the PDF viewer finds the document. */
  'scan.get': ScanView & { readonly url: string };
  'scan.remove': null;
  'claim.owed': DocumentView;
  'claim.export': { readonly rows: number };
  'benefit.estimate': Estimate;
}

export interface ClaimList {
  readonly counts: { readonly open: number; readonly paid: number; readonly closed: number };
  /** Of all claims that the filter shows. */
  readonly expected: Sen;
  readonly paid: Sen;
  readonly lines: readonly ClaimLine[];
}

/** Without the cause and the family: those are for who works on the claim. */
export interface ClaimLine {
  readonly id: number;
  readonly personId: number;
  readonly name: string;
  readonly nikMasked: string;
  readonly department: string | null;
  readonly pks: Pks | null;
  readonly kind: ClaimKind;
  readonly outcome: ClaimOutcome;
  readonly eventOn: Day;
  readonly status: ClaimStatus;
  readonly statusOn: Day;
  /** Of an open claim the nearest one that is not met yet, missed ones first. */
  readonly deadline: Deadline | null;
  readonly papersMissing: number;
  /** Null: not known, or nothing to come, for it was refused or cancelled. */
  readonly expected: Sen | null;
  readonly paid: Sen;
}

export interface ClaimView extends ClaimLine {
  readonly eventTime: string | null;
  readonly diedOn: Day | null;
  readonly place: string;
  readonly cause: string;
  readonly reporterName: string;
  readonly reporterRelation: string;
  readonly reporterPhone: string;
  readonly reportedOn: Day;
  readonly reportedTime: string;
  readonly submissionNumber: string | null;
  /** Why it was opened though something spoke against it. */
  readonly reason: string;
  /** Whether the day of the event was covered, in the words of the coverage question. */
  readonly covered: boolean;
  readonly coverage: string;
  /** Under whose bills the month of the event counts as not paid for; BPJS may refuse the claim then. */
  readonly unpaidUnder: number | null;
  /** An heir who is younger needs a guardian; null: no such figure. */
  readonly guardianBelow: number | null;
  readonly estimate: Estimate;
  readonly deadlines: readonly Deadline[];
  readonly steps: readonly ClaimStepEntry[];
  /** What may follow now, the usual one first. */
  readonly next: readonly ClaimStatus[];
  readonly papers: readonly ClaimPaperView[];
  readonly heirs: readonly Heir[];
  /** From the roster: whom to ask, not who is entitled. */
  readonly contacts: readonly { readonly name: string | null; readonly relation: string | null }[];
  readonly payments: readonly (ClaimPayment & { readonly scans: readonly ScanView[] })[];
  readonly scholarships: readonly ScholarshipView[];
}

export interface ClaimPaperView {
  readonly paper: ClaimPaper;
  readonly isOptional: boolean;
  readonly receivedOn: Day | null;
  readonly waived: string | null;
  readonly note: string;
  readonly scans: readonly ScanView[];
}

export interface ScholarshipView {
  readonly id: number;
  readonly name: string;
  readonly birthDate: Day | null;
  readonly ended: string | null;
  readonly years: readonly {
    readonly year: number;
    readonly level: SchoolLevel;
    readonly expected: Sen;
    readonly requestedOn: Day | null;
    readonly paidOn: Day | null;
    readonly amount: Sen | null;
    readonly note: string;
  }[];
}
