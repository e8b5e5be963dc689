import { answerCoverage } from '../../../shared/domain/answer-coverage.ts';
import {
  benefitCover,
  coveringPlace,
  type BenefitPerson,
} from '../../../shared/domain/benefits/benefit-cover.ts';
import { estimateBenefit } from '../../../shared/domain/benefits/estimate.ts';
import { neededPapers } from '../../../shared/domain/claims/checklist.ts';
import type { ClaimPaper, Deadline } from '../../../shared/domain/claims/claim.ts';
import { deadlines } from '../../../shared/domain/claims/deadlines.ts';
import { claimState } from '../../../shared/domain/claims/steps.ts';
import type { Estimate } from '../../../shared/domain/claims/estimate.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { addMonthsToDay } from '../../../shared/domain/values/month.ts';
import { toSen, type Sen } from '../../../shared/domain/values/sen.ts';
import { Failure } from '../../../shared/failure.ts';
import type { ClaimLine } from '../../../shared/requests/claims.ts';
import type { ClaimCase } from './gather-claims.ts';

/** The place under which the day of the event is covered; null: under none. */
export function placeOf(gathered: ClaimCase): ClaimCase['places'][number] | null {
  return coveringPlace(toPerson(gathered), gathered.claim.eventOn);
}

/** The place that would cover the day of the event, were its month paid for; null: that is not why. */
export function unpaidPlaceOf(gathered: ClaimCase): ClaimCase['places'][number] | null {
  const verdict = answerCoverage(toPerson(gathered), gathered.claim.eventOn);
  return verdict.kind === 'unpaid' ? (gathered.places[verdict.place] ?? null) : null;
}

/** Whether JKM gives no scholarship yet, for the years of membership are too few (PP 82/2019). */
export function isScholarshipEarly(gathered: ClaimCase): boolean {
  const { claim, figures } = gathered;
  const cover = benefitCover(toPerson(gathered), claim.eventOn);
  const years = figures['scholarship.limit']?.jkmYears;
  if (claim.kind !== 'jkm' || !cover.covered || years === undefined) return false;
  return claim.eventOn < addMonthsToDay(cover.since, years * 12);
}

function toPerson({ person, places, figures, lawOfMonth }: ClaimCase): BenefitPerson {
  const arrears = figures['arrears.limit'] ?? null;
  return { diedOn: person.diedOn, places, law: figures, lawOfMonth, arrears };
}

/** What the family may expect by what is known today. */
export function expectation(gathered: ClaimCase): Estimate {
  const { claim, law } = gathered;
  try {
    return estimateBenefit(
      { ...claim, cover: benefitCover(toPerson(gathered), claim.eventOn) },
      law,
    );
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'law-unknown') throw error;
    const rule = 'Ketentuan yang berlaku pada tanggal kejadian belum diisi di Pengaturan.';
    return { total: null, parts: [], rule, scholarship: null };
  }
}

/** One paper with what is needed and what is there. */
export interface JudgedPaper {
  readonly paper: ClaimPaper;
  readonly isOptional: boolean;
  readonly stored: ClaimCase['papers'][number] | null;
}

/** What the claim needs now, and behind it what is there although it is not needed any more. */
export function judgePapers(gathered: ClaimCase, expected: Sen | null): JudgedPaper[] {
  const { claim, heirs, papers, scholarships, law } = gathered;
  const { 'claim.npwp': npwp } = law;
  const segment = placeOf(gathered)?.agreement.segment ?? null;
  const needed = neededPapers({
    ...claim,
    segment,
    heirs,
    expected,
    npwpAbove: npwp ? toSen(npwp.value.above) : null,
    guardianBelow: guardianBelow(gathered),
    scholarships: scholarships.length,
  });
  const known = needed.map((need) => ({
    ...need,
    stored: papers.find(({ paper }) => paper === need.paper) ?? null,
  }));
  const besides = papers
    .filter((stored) => !needed.some(({ paper }) => paper === stored.paper))
    .map((stored) => ({ paper: stored.paper, isOptional: true, stored }));
  return [...known, ...besides];
}

/** The age below which an heir needs a guardian, by the figures of the day of the event. */
export function guardianBelow({ law }: Pick<ClaimCase, 'law'>): number | null {
  return law['heir.guardian']?.value.below ?? null;
}

/** Needed, and neither there nor waived. */
export function missingPapers(papers: readonly JudgedPaper[]): ClaimPaper[] {
  return papers.flatMap(({ paper, isOptional, stored }) =>
    isOptional || stored?.receivedOn || stored?.waived ? [] : [paper],
  );
}

/** The clocks of a claim, the nearest end first. */
export function clocksOf(gathered: ClaimCase, now: Date): Deadline[] {
  const { claim, steps, payments, holidays, law } = gathered;
  const paidOn = payments[0]?.paidOn ?? null;
  return deadlines({ ...claim, steps, paidOn }, holidays, law, now);
}

export function paidOf({ payments }: Pick<ClaimCase, 'payments'>): Sen {
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}

/** A claim as lists show it: without the cause and the family. */
export function toLine(gathered: ClaimCase, now: Date): ClaimLine {
  const { claim, person, places, steps } = gathered;
  const { total } = expectation(gathered);
  const place = placeOf(gathered) ?? places[0] ?? null;
  const unmet = clocksOf(gathered, now).find((clock) => clock.state !== 'met') ?? null;
  const state = claimState(claim.status);
  return {
    id: claim.id,
    personId: person.id,
    name: person.name,
    nikMasked: maskNik(person.nik),
    department: place?.membership.department ?? null,
    pks: place?.agreement.pks ?? null,
    kind: claim.kind,
    outcome: claim.outcome,
    eventOn: claim.eventOn,
    status: claim.status,
    statusOn: steps.findLast(({ step }) => step === claim.status)?.day ?? claim.reportedOn,
    deadline: state === 'open' ? unmet : null,
    papersMissing: missingPapers(judgePapers(gathered, total)).length,
    expected: state === 'closed' ? null : total,
    paid: paidOf(gathered),
  };
}
