import {
  answerCoverage,
  type CoverageCase,
  type CoveragePlace,
  type CoverageVerdict,
} from '../../../shared/domain/answer-coverage.ts';
import { fullBenefitFrom, membershipBegin } from '../../../shared/domain/benefits/member-since.ts';
import type { BillState } from '../../../shared/domain/contributions/paid-months.ts';
import type { LawOn } from '../../../shared/domain/law.ts';
import {
  clockSentence,
  coverageSentence,
} from '../../../shared/domain/letters/coverage-sentence.ts';
import type { Membership } from '../../../shared/domain/membership.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { CoverageAnswer } from '../../../shared/views.ts';
import { listAgreements } from '../../db/agreements/agreements.ts';
import { listBillStates } from '../../db/contributions/paid-months.ts';
import { listLawOn } from '../../db/office/settings.ts';
import { listMemberships } from '../../db/people/memberships.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { findMergedPerson } from '../../db/people/merges.ts';
import { findPersonByNik, getStoredPerson } from '../../db/people/people.ts';
import { isPersonWithin } from '../../db/people/within.ts';
import type { Context } from '../context.ts';
import { refuseOutside } from './within-access.ts';

/**
 * The question that is asked when somebody dies: was this person covered on that day? Somebody who
 * was merged into another is found under both their NIKs; whom one may not see is unknown.
 */
export async function answerCoverageOn(
  context: Context,
  nik: string,
  day: Day,
): Promise<CoverageAnswer> {
  const { db } = context.data;
  const person = await findPersonAsked(context, nik);
  return toAnswer(person ? await gatherCase(db, person, day) : null, day);
}

/** By either NIK of two records that were merged; null for whom nobody knows or one may not see. */
export async function findPersonAsked(
  context: Context,
  nik: string,
): Promise<{ readonly id: number; readonly diedOn: Day | null } | null> {
  const { db } = context.data;
  const digits = nik.replaceAll(/[\s.'-]/g, '');
  const person = (await findPersonByNik(db, digits)) ?? (await findMergedPerson(db, digits));
  const isSeen = person && (await isPersonWithin(db, person.id, context.access.departmentId));
  return isSeen ? person : null;
}

/** The same for somebody on the screen. Failure: person-not-found. */
export async function answerCoverageOfPerson(
  context: Context,
  personId: number,
  day: Day,
): Promise<CoverageAnswer> {
  const { db } = context.data;
  await refuseOutside(context, personId);
  return answerCoverageOf(db, await getStoredPerson(db, personId), day);
}

/** The same for a person who is already read. */
export async function answerCoverageOf(
  db: Db,
  person: { readonly id: number; readonly diedOn: Day | null },
  day: Day,
): Promise<CoverageAnswer> {
  return toAnswer(await gatherCase(db, person, day), day);
}

/** What the answer is judged by: places, the bills of their agreements, the figures of the day. */
export interface GatheredCase extends CoverageCase {
  readonly personId: number;
  readonly places: readonly (CoveragePlace & {
    readonly membership: Membership;
    readonly bills: readonly BillState[];
  })[];
  readonly law: LawOn;
}

export async function gatherCase(
  db: Db,
  person: { readonly id: number; readonly diedOn: Day | null },
  day: Day,
): Promise<GatheredCase> {
  const agreements = new Map((await listAgreements(db)).map((each) => [each.id, each]));
  const bills = await listBillStates(db, [...agreements.keys()]);
  const places = (await listMemberships(db, person.id)).flatMap((membership) => {
    const agreement = agreements.get(membership.agreementId);
    return agreement ? [{ agreement, membership, bills: bills.get(agreement.id) ?? [] }] : [];
  });
  const law = await listLawOn(db, day);
  return {
    personId: person.id,
    diedOn: person.diedOn,
    places,
    arrears: law['arrears.limit'] ?? null,
    law,
  };
}

/** PKS and days are named only where they cover; otherwise the sentence says what there is. */
function toAnswer(person: GatheredCase | null, day: Day): CoverageAnswer {
  const verdict = answerCoverage(person, day);
  const why = coverageSentence(verdict, day);
  const personId = person?.personId ?? null;
  if (person === null || verdict.kind !== 'covered')
    return { ...NOT_COVERED, personId, ...paymentOf(verdict), why };
  const { from, until } = verdict.coverage;
  return {
    personId,
    covered: true,
    pks: verdict.pks,
    from,
    until,
    why,
    ...clockOf(person, verdict.place),
    ...paymentOf(verdict),
  };
}

const NOT_COVERED = {
  covered: false,
  pks: null,
  from: null,
  until: null,
  since: null,
  sinceDayKnown: false,
  fullFrom: null,
  clock: null,
} as const;

function clockOf({ places, law }: GatheredCase, at: number) {
  const place = places[at] as GatheredCase['places'][number];
  const { since, dayKnown } = membershipBegin(place, places, law);
  const waiting = law['jkm.bpu-waiting'];
  const fullFrom = fullBenefitFrom(place.agreement.segment, since, waiting);
  const clock = fullFrom && waiting ? clockSentence(fullFrom, waiting.benefit, dayKnown) : null;
  return { since, sinceDayKnown: dayKnown, fullFrom, clock };
}

function paymentOf(verdict: CoverageVerdict): Pick<CoverageAnswer, 'paidThrough' | 'payment'> {
  const payment = 'payment' in verdict ? verdict.payment : null;
  return { paidThrough: payment?.paidThrough ?? null, payment: payment?.state ?? null };
}
