import { benefitCover } from '../../../shared/domain/benefits/benefit-cover.ts';
import { estimateBenefit, type BenefitCase } from '../../../shared/domain/benefits/estimate.ts';
import type { ClaimKind } from '../../../shared/domain/claims/claim.ts';
import type { Estimate } from '../../../shared/domain/claims/estimate.ts';
import { coverageSentence } from '../../../shared/domain/letters/coverage-sentence.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { firstDayOf, monthOf } from '../../../shared/domain/values/month.ts';
import { Failure } from '../../../shared/failure.ts';
import { listLawOn, listSourcedLawOn } from '../../db/office/settings.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { getStoredPerson } from '../../db/people/people.ts';
import type { Context } from '../context.ts';
import { findPersonAsked, gatherCase } from '../people/answer-coverage.ts';
import { refuseOutside } from '../people/within-access.ts';

/** What happened, of a person who is already read. */
export type BenefitEvent = Omit<BenefitCase, 'cover'>;

/**
 * What somebody on the screen or their family may expect after an event. Failures: person-not-found,
 * event-before-birth, event-in-future, law-unknown.
 */
export async function estimateForPerson(
  context: Context,
  personId: number,
  event: BenefitEvent,
): Promise<Estimate> {
  const { db } = context.data;
  await refuseOutside(context, personId);
  const person = await getStoredPerson(db, personId);
  refuseImpossible(person.values.birthDate, event.eventOn, dayInWita(context.now()));
  return estimateOf(db, person, event);
}

/** The same by a NIK; of one that nobody has, or that one may not see, the sum is 0 with the reason. */
export async function estimateByNik(
  context: Context,
  nik: string,
  eventOn: Day,
  kind: ClaimKind,
): Promise<Estimate> {
  const person = await findPersonAsked(context, nik);
  if (person) return estimateForPerson(context, person.id, { kind, outcome: 'death', eventOn });
  const rule = coverageSentence({ kind: 'unknown-nik' }, eventOn);
  return { total: 0, parts: [], rule, scholarship: null };
}

/** For a person who is already read, as a claim needs it. Failure: law-unknown. */
async function estimateOf(
  db: Db,
  person: { readonly id: number; readonly diedOn: Day | null },
  event: BenefitEvent,
): Promise<Estimate> {
  const gathered = await gatherCase(db, person, event.eventOn);
  const lawOfMonth = await listLawOn(db, firstDayOf(monthOf(event.eventOn)));
  const cover = benefitCover({ ...gathered, lawOfMonth }, event.eventOn);
  return estimateBenefit({ ...event, cover }, await listSourcedLawOn(db, event.eventOn));
}

function refuseImpossible(birthDate: Day | null, eventOn: Day, today: Day): void {
  if (eventOn > today) throw new Failure('event-in-future');
  if (birthDate !== null && eventOn < birthDate) throw new Failure('event-before-birth');
}
