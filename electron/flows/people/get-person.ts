import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { PersonView } from '../../../shared/views.ts';
import { readJournal } from '../../db/people/person-journal.ts';
import { listLettersOfPerson } from '../../db/letters/register.ts';
import { listMemberships } from '../../db/people/memberships.ts';
import { getStoredPerson } from '../../db/people/people.ts';
import { answerCoverageOf } from './answer-coverage.ts';
import type { Context } from '../context.ts';

/** Everything known about one person. Failure: person-not-found. */
export async function getPerson(context: Context, id: number): Promise<PersonView> {
  const { db } = context.data;
  const person = await getStoredPerson(db, id);
  return {
    ...person,
    memberships: await listMemberships(db, id),
    ...(await readJournal(db, id)),
    letters: await listLettersOfPerson(db, id),
    coverage: await answerCoverageOf(db, person, dayInWita(context.now())),
  };
}
