import { maskSteps, maskValue } from '../../../shared/domain/mask-journal.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import type { PersonView } from '../../../shared/views.ts';
import { readJournal, type PersonJournal } from '../../db/people/person-journal.ts';
import { listLettersOfPerson } from '../../db/letters/register.ts';
import { listMemberships } from '../../db/people/memberships.ts';
import { getStoredPerson } from '../../db/people/people.ts';
import { answerCoverageOf } from './answer-coverage.ts';
import type { Context } from '../context.ts';

/** Everything known about one person but the NIK in full. Failure: person-not-found. */
export async function getPerson(context: Context, id: number): Promise<PersonView> {
  const { db } = context.data;
  const person = await getStoredPerson(db, id);
  const { nik, ...values } = person.values;
  return {
    id,
    values,
    nikMasked: nik === null ? null : maskNik(nik),
    diedOn: person.diedOn,
    memberships: await listMemberships(db, id),
    ...maskJournal(await readJournal(db, id)),
    letters: await listLettersOfPerson(db, id),
    coverage: await answerCoverageOf(db, person, dayInWita(context.now())),
  };
}

function maskJournal({ history, origins }: PersonJournal): PersonJournal {
  return {
    history: history.map((entry) => ({ ...entry, changes: maskSteps(entry.changes) })),
    origins: origins.map((one) => ({ ...one, before: maskValue(one.field, one.before) })),
  };
}
