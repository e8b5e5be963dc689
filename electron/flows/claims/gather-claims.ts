import type { CoveragePlace } from '../../../shared/domain/answer-coverage.ts';
import type { BenefitPerson } from '../../../shared/domain/benefits/benefit-cover.ts';
import type { ClaimPayment, ClaimStepEntry, Heir } from '../../../shared/domain/claims/claim.ts';
import type { LawOn, SourcedLaw } from '../../../shared/domain/law.ts';
import type { Membership } from '../../../shared/domain/membership.ts';
import { groupBy } from '../../../shared/domain/values/group-by.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { firstDayOf, monthOf } from '../../../shared/domain/values/month.ts';
import { listAgreements } from '../../db/agreements/agreements.ts';
import { listHeirs } from '../../db/claims/claim-heirs.ts';
import { listClaimPapers, type StoredPaper } from '../../db/claims/claim-papers.ts';
import { listClaimPayments } from '../../db/claims/claim-payments.ts';
import { listClaimSteps } from '../../db/claims/claim-steps.ts';
import type { StoredClaim } from '../../db/claims/claims.ts';
import { listPeopleOfClaims, type PersonOfClaim } from '../../db/claims/people-of-claims.ts';
import { listScholarships, type StoredScholarship } from '../../db/claims/scholarships.ts';
import { listBillStates } from '../../db/contributions/paid-months.ts';
import { listHolidayDays } from '../../db/office/holidays.ts';
import { listSourcedLawOn } from '../../db/office/settings.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { listMembershipsOf } from '../../db/people/memberships.ts';

/** A claim with all that its lines, papers, sums and clocks are made of. */
export interface ClaimCase {
  readonly claim: StoredClaim;
  readonly person: PersonOfClaim;
  readonly places: BenefitPerson['places'];
  readonly steps: readonly ClaimStepEntry[];
  readonly papers: readonly StoredPaper[];
  /** NIKs in full. */
  readonly heirs: readonly Heir[];
  readonly payments: readonly ClaimPayment[];
  readonly scholarships: readonly StoredScholarship[];
  /** On the day of the event. */
  readonly law: SourcedLaw;
  /** The same without sources. */
  readonly figures: LawOn;
  /** On the first of its month. */
  readonly lawOfMonth: LawOn;
  readonly holidays: ReadonlySet<Day>;
}

/** Reads all of several claims at once. */
export async function gatherClaims(db: Db, claims: readonly StoredClaim[]): Promise<ClaimCase[]> {
  const ids = claims.map(({ id }) => id);
  const personIds = [...new Set(claims.map(({ personId }) => personId))];
  const people = new Map((await listPeopleOfClaims(db, personIds)).map((one) => [one.id, one]));
  const agreements = await gatherAgreements(db);
  const memberships = groupBy(await listMembershipsOf(db, personIds), (each) => each.personId);
  const steps = groupBy(await listClaimSteps(db, ids), (each) => each.claimId);
  const papers = groupBy(await listClaimPapers(db, ids), (each) => each.claimId);
  const heirs = groupBy(await listHeirs(db, ids), (each) => each.claimId);
  const payments = groupBy(await listClaimPayments(db, ids), (each) => each.claimId);
  const children = groupBy(await listScholarships(db, ids), (each) => each.claimId);
  const laws = await listLaws(db, claims);
  const lawOn = (day: Day) => laws.get(day) as Law;
  const holidays = await listHolidayDays(db);
  return claims.map((claim) => ({
    claim,
    person: people.get(claim.personId) as PersonOfClaim,
    places: withAgreements(memberships.get(claim.personId) ?? [], agreements),
    steps: steps.get(claim.id) ?? [],
    papers: papers.get(claim.id) ?? [],
    heirs: heirs.get(claim.id) ?? [],
    payments: payments.get(claim.id) ?? [],
    scholarships: children.get(claim.id) ?? [],
    law: lawOn(claim.eventOn).sourced,
    figures: lawOn(claim.eventOn).figures,
    lawOfMonth: lawOn(monthBegin(claim)).figures,
    holidays,
  }));
}

/** The places of one person, with agreements and bills. */
export async function listPlaces(db: Db, personId: number): Promise<ClaimCase['places']> {
  return withAgreements(await listMembershipsOf(db, [personId]), await gatherAgreements(db));
}

type Agreements = ReadonlyMap<number, Pick<CoveragePlace, 'agreement' | 'bills'>>;

async function gatherAgreements(db: Db): Promise<Agreements> {
  const agreements = await listAgreements(db);
  const bills = await listBillStates(
    db,
    agreements.map(({ id }) => id),
  );
  return new Map(
    agreements.map((agreement) => [
      agreement.id,
      { agreement, bills: bills.get(agreement.id) ?? [] },
    ]),
  );
}

function withAgreements(
  memberships: readonly Membership[],
  agreements: Agreements,
): ClaimCase['places'] {
  return memberships.flatMap((membership) => {
    const under = agreements.get(membership.agreementId);
    return under ? [{ ...under, membership }] : [];
  });
}

export async function gatherClaim(db: Db, claim: StoredClaim): Promise<ClaimCase> {
  const [gathered] = await gatherClaims(db, [claim]);
  return gathered as ClaimCase;
}

interface Law {
  readonly sourced: SourcedLaw;
  readonly figures: LawOn;
}

/** Of the days of the events, and of the first of their months. */
async function listLaws(db: Db, claims: readonly StoredClaim[]): Promise<ReadonlyMap<Day, Law>> {
  const laws = new Map<Day, Law>();
  const days = claims.flatMap((claim) => [claim.eventOn, monthBegin(claim)]);
  for (const day of new Set(days)) {
    const sourced = await listSourcedLawOn(db, day);
    laws.set(day, { sourced, figures: withoutSources(sourced) });
  }
  return laws;
}

function monthBegin({ eventOn }: Pick<StoredClaim, 'eventOn'>): Day {
  return firstDayOf(monthOf(eventOn));
}

function withoutSources(law: SourcedLaw): LawOn {
  return Object.fromEntries(Object.entries(law).map(([key, { value }]) => [key, value]));
}
