import { answerCoverage, type CoverageCase } from '../../../shared/domain/answer-coverage.ts';
import { coverageSentence } from '../../../shared/domain/letters/coverage-sentence.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { CoverageAnswer } from '../../../shared/views.ts';
import { listAgreements } from '../../db/agreements/agreements.ts';
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
  const digits = nik.replaceAll(/[\s.'-]/g, '');
  const person = (await findPersonByNik(db, digits)) ?? (await findMergedPerson(db, digits));
  const isSeen = person && (await isPersonWithin(db, person.id, context.access.departmentId));
  return toAnswer(isSeen ? await gatherCase(db, person) : null, day);
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
  return toAnswer(await gatherCase(db, person), day);
}

async function gatherCase(
  db: Db,
  person: { readonly id: number; readonly diedOn: Day | null },
): Promise<CoverageCase> {
  const agreements = new Map((await listAgreements(db)).map((each) => [each.id, each]));
  const places = (await listMemberships(db, person.id)).flatMap((membership) => {
    const agreement = agreements.get(membership.agreementId);
    return agreement ? [{ agreement, membership }] : [];
  });
  return { diedOn: person.diedOn, places };
}

/** PKS and days are named only where they cover; otherwise the sentence says what there is. */
function toAnswer(person: CoverageCase | null, day: Day): CoverageAnswer {
  const verdict = answerCoverage(person, day);
  const why = coverageSentence(verdict, day);
  if (verdict.kind !== 'covered')
    return { covered: false, pks: null, from: null, until: null, why };
  const { from, until } = verdict.coverage;
  return { covered: true, pks: verdict.pks, from, until, why };
}
