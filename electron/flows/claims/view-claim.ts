import { nextStatuses } from '../../../shared/domain/claims/steps.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import type { Heir } from '../../../shared/domain/claims/claim.ts';
import { toSen } from '../../../shared/domain/values/sen.ts';
import type { ClaimView, ScholarshipView } from '../../../shared/requests/claims.ts';
import type { ScanView } from '../../../shared/requests/contributions.ts';
import { getClaim } from '../../db/claims/claims.ts';
import { listScans } from '../../db/claims/scans.ts';
import { listScholarshipYears } from '../../db/claims/scholarships.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { Context } from '../context.ts';
import { answerCoverageOf } from '../people/answer-coverage.ts';
import { gatherClaim, type ClaimCase } from './gather-claims.ts';
import {
  clocksOf,
  expectation,
  guardianBelow,
  judgePapers,
  toLine,
  unpaidPlaceOf,
} from './judge-claim.ts';

/** Everything of one claim, for who works on it; heirs' NIKs masked. Failure: claim-not-found. */
export async function viewClaim(
  context: Pick<Context, 'data' | 'now'>,
  id: number,
): Promise<ClaimView> {
  const { db } = context.data;
  const claim = await getClaim(db, id);
  const gathered = await gatherClaim(db, claim);
  const now = context.now();
  const estimate = expectation(gathered);
  const { covered, why } = await answerCoverageOf(db, gathered.person, claim.eventOn);
  const { deathChanges: _entries, agreementId: _agreement, ...facts } = claim;
  return {
    ...facts,
    ...toLine(gathered, now),
    covered,
    coverage: why,
    unpaidUnder: unpaidPlaceOf(gathered)?.agreement.id ?? null,
    guardianBelow: guardianBelow(gathered),
    estimate,
    deadlines: clocksOf(gathered, now),
    steps: gathered.steps.map(({ id: step, ...rest }) => toStep({ id: step, ...rest })),
    next: nextStatuses(claim),
    papers: await viewPapers(db, gathered, estimate.total),
    heirs: gathered.heirs.map(toMaskedHeir),
    contacts: gathered.person.contacts,
    payments: await viewPayments(db, gathered),
    scholarships: await viewScholarships(db, gathered),
  };
}

function toStep({ id, step, day, note, actor, at }: ClaimView['steps'][number]) {
  return { id, step, day, note, actor, at };
}

async function viewPapers(db: Db, gathered: ClaimCase, expected: number | null) {
  const papers = judgePapers(gathered, expected);
  const ids = papers.flatMap(({ stored }) => stored?.id ?? []);
  const scans = await listScans(db, 'paper', ids);
  return papers.map(({ paper, isOptional, stored }) => ({
    paper,
    isOptional,
    receivedOn: stored?.receivedOn ?? null,
    waived: stored?.waived ?? null,
    note: stored?.note ?? '',
    scans: ofRow(scans, stored?.id),
  }));
}

async function viewPayments(db: Db, { payments }: ClaimCase) {
  const scans = await listScans(
    db,
    'claim-payment',
    payments.map(({ id }) => id),
  );
  return payments.map(({ id, heirId, paidOn, amount, proof, note }) => ({
    id,
    heirId,
    paidOn,
    amount,
    proof,
    note,
    scans: ofRow(scans, id),
  }));
}

function ofRow(
  scans: readonly (ScanView & { readonly ofId: number })[],
  row: number | undefined,
): ScanView[] {
  return scans.filter(({ ofId }) => ofId === row).map(({ ofId: _row, ...scan }) => scan);
}

/** The NIKs stay covered; whoever saves them back as they are given out keeps the stored ones. */
function toMaskedHeir(heir: Heir): Heir {
  const { id, name, relation, nik, birthDate, phone, guardian, account } = heir;
  return {
    id,
    name,
    relation,
    nik: nik && maskNik(nik),
    birthDate,
    phone,
    guardian: guardian && { ...guardian, nik: guardian.nik && maskNik(guardian.nik) },
    account,
  };
}

async function viewScholarships(db: Db, { scholarships, law }: ClaimCase) {
  const ids = scholarships.map(({ id }) => id);
  const years = await listScholarshipYears(db, ids);
  const levels = law['scholarship.levels']?.value.levels ?? [];
  return scholarships.map(({ id, name, birthDate, ended }): ScholarshipView => ({
    id,
    name,
    birthDate,
    ended,
    years: years
      .filter(({ scholarshipId }) => scholarshipId === id)
      .map(({ scholarshipId: _child, ...year }) => ({
        ...year,
        expected: toSen(levels.find(({ level }) => level === year.level)?.yearly ?? 0),
      })),
  }));
}
