import type { Agreement, Pks } from './agreement.ts';
import { paymentStanding, type PaymentStanding } from './benefits/payment-standing.ts';
import type { BillState } from './contributions/paid-months.ts';
import { coverageOf, coverageOn, type Coverage } from './coverage.ts';
import type { LawSettings } from './law.ts';
import type { LeaveReason, Membership } from './membership.ts';
import type { Day } from './values/day.ts';
import { monthOf } from './values/month.ts';

/** What the question "covered on that day?" is judged by. */
export interface CoverageCase {
  readonly diedOn: Day | null;
  readonly places: readonly CoveragePlace[];
  /** Of the law on that day; null: no such figure. */
  readonly arrears?: LawSettings['arrears.limit'] | null;
}

export interface CoveragePlace {
  readonly agreement: Agreement;
  readonly membership: Pick<Membership, 'start' | 'end' | 'status' | 'leaveReason' | 'leftOn'>;
  /** All of the agreement. Absent where the time alone is asked about, as letters do. */
  readonly bills?: readonly BillState[];
}

export type CoverageVerdict =
  | { readonly kind: 'unknown-nik' }
  | { readonly kind: 'no-membership' }
  | CoveredVerdict
  | {
      readonly kind: 'unpaid';
      readonly pks: Pks;
      readonly coverage: Coverage;
      /** As of a coverage. */
      readonly place: number;
      readonly payment: PaymentStanding;
    }
  | { readonly kind: 'not-yet'; readonly pks: Pks; readonly coverage: Coverage }
  | { readonly kind: 'ended'; readonly pks: Pks; readonly coverage: Coverage }
  | {
      readonly kind: 'left';
      readonly pks: Pks;
      readonly on: Day | null;
      readonly reason: LeaveReason | null;
    }
  | { readonly kind: 'dead'; readonly on: Day | null };

export interface CoveredVerdict {
  readonly kind: 'covered';
  readonly pks: Pks;
  readonly coverage: Coverage;
  /** The place that covers, as its place in the case. */
  readonly place: number;
  /** Null where the time alone was asked about. */
  readonly payment: PaymentStanding | null;
}

/**
 * Whether a person is covered on a day, and if not, why. Judged by the day: against the member's own
 * time, else the agreement's coverage, and against what is paid for that month. When the agreement was signed does not matter
 * (PKS 1 was signed five months after its coverage began). The day of death still counts, for that
 * is the day a claim asks about; the day of leaving is the first one without membership, as in
 * "terhitung mulai tanggal". Null stands for a NIK that nobody has.
 */
export function answerCoverage(person: CoverageCase | null, day: Day): CoverageVerdict {
  if (person === null) return { kind: 'unknown-nik' };
  const death = findDeath(person);
  if (death && (death.on === null || death.on < day)) return { kind: 'dead', on: death.on };
  const verdicts = person.places.map((_, place) => judgePlace(person, place, day));
  const [first] = verdicts.toSorted((a, b) => (rank(a) < rank(b) ? 1 : -1));
  return first ?? { kind: 'no-membership' };
}

/** A death ends every membership, wherever it was recorded. */
function findDeath({ diedOn, places }: CoverageCase): { readonly on: Day | null } | null {
  if (diedOn !== null) return { on: diedOn };
  const dead = places.filter(({ membership }) => membership.status === 'dead');
  if (dead.length === 0) return null;
  return { on: dead.find(({ membership }) => membership.leftOn)?.membership.leftOn ?? null };
}

function judgePlace(person: CoverageCase, place: number, day: Day): CoverageVerdict {
  const { agreement, membership, bills } = person.places[place] as CoveragePlace;
  const { pks, segment } = agreement;
  const { status, leftOn, leaveReason } = membership;
  const coverage = coverageOf(agreement, membership.start, membership.end);
  const where = coverageOn(coverage, day);
  if (where === 'before') return { kind: 'not-yet', pks, coverage };
  if (status === 'left' && (leftOn === null || leftOn <= day))
    return { kind: 'left', pks, on: leftOn, reason: leaveReason };
  if (where === 'after') return { kind: 'ended', pks, coverage };
  const limit = person.arrears?.[segment] ?? null;
  const payment = bills ? paymentStanding(agreement, bills, monthOf(day), limit) : null;
  if (payment?.state === 'unpaid') return { kind: 'unpaid', pks, coverage, place, payment };
  return { kind: 'covered', pks, coverage, place, payment };
}

/**
 * Of several answers the one that matters: a coverage that holds, then one that is not paid for, then what ended last, then what
 * begins first. Written as text, so that days compare as they are.
 */
function rank(verdict: CoverageVerdict): string {
  switch (verdict.kind) {
    case 'covered':
      return `3 ${verdict.coverage.from}`;
    case 'unpaid':
      return `2 9999`;
    case 'left':
      return `2 ${verdict.on ?? ''}`;
    case 'ended':
      return `2 ${verdict.coverage.until}`;
    case 'not-yet':
      // The earlier the day, the higher: counted down from the end of the calendar.
      return `1 ${99_999_999 - Number(verdict.coverage.from.replaceAll('-', ''))}`;
    default:
      return '0';
  }
}
