import type { JkkClass } from './law.ts';
import type { Day } from './values/day.ts';
import type { Sen } from './values/sen.ts';

/** The two series of agreements: non-ASN staff (PKS 1) and vulnerable workers (PKS 2). */
export type Pks = 'non-asn' | 'rentan';
export const PKS = ['non-asn', 'rentan'] as const satisfies readonly Pks[];

/** What the office calls the two series for short. */
export const PKS_SHORT = { 'non-asn': 'PKS 1', rentan: 'PKS 2' } as const satisfies Record<
  Pks,
  string
>;

/** PU: receives a wage; BPU: does not. They differ in contribution and benefits (PP 44/2015). */
export type Segment = 'PU' | 'BPU';
export type Programme = 'JKK' | 'JKM';

/** Whose money pays the contributions: what the budget of city or state pays knows no half price (PP 50/2025). */
export type Funding = 'apbd' | 'apbn' | 'self';
export const FUNDINGS = ['apbd', 'apbn', 'self'] as const satisfies readonly Funding[];

/** One side of an agreement. Null = not known yet; the window shows "belum diisi". */
export interface AgreementParty {
  readonly institution: string;
  /** Its own number of the agreement: each party gives one. */
  readonly number: string | null;
  readonly signatory: string | null;
  readonly position: string | null;
  readonly nip: string | null;
  readonly address: string | null;
}

/** A change to an agreement that both parties signed (addendum). */
export interface Addendum {
  readonly numberGovernment: string | null;
  readonly numberBpjs: string | null;
  readonly signedOn: Day | null;
  readonly about: string;
}

export interface Agreement {
  readonly id: number;
  readonly pks: Pks;
  readonly title: string;
  readonly government: AgreementParty;
  readonly bpjs: AgreementParty;
  readonly signedOn: Day | null;
  readonly place: string | null;
  readonly coverageFrom: Day;
  readonly coverageUntil: Day;
  /**
   * False while only the months are known: letters and screens then name months, not days.
   */
  readonly coverageDaysKnown: boolean;
  /** Months paid for: its own field, never counted from the names of the months. */
  readonly paidMonths: number | null;
  readonly segment: Segment;
  readonly programmes: readonly Programme[];
  /** Whole rupiah per person and month, where the agreement fixes one. */
  readonly monthlyContribution: number | null;
  /** What the wage base is, in the agreement's words (PU). */
  readonly wageBase: string | null;
  readonly moneySource: string | null;
  /** Whole rupiah set aside (pagu). */
  readonly budget: number | null;
  /** Agreed head-count; a limit for PKS 2, "more than" for PKS 1. */
  readonly quota: number | null;
  readonly quotaIsMinimum: boolean;
  readonly continuesId: number | null;
  readonly fundedBy: Funding;
  /** The risk group of the employer number, as BPJS set it; null for BPU. */
  readonly jkkClass: JkkClass | null;
  /** The wage base where one is agreed for everybody; null: each member's own wage. */
  readonly flatWage: Sen | null;
  /** A period that an addendum added to the agreement that it continues. */
  readonly isAddendum: boolean;
  /** What changed it since, the oldest first. */
  readonly addenda: readonly Addendum[];
}
