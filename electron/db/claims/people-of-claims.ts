import type { Day } from '../../../shared/domain/values/day.ts';
import { groupBy } from '../../../shared/domain/values/group-by.ts';
import type { Db } from '../open.sqlite.ts';

/** The person about whom a claim is. */
export interface PersonOfClaim {
  readonly id: number;
  readonly nik: string;
  readonly name: string;
  readonly birthDate: Day | null;
  readonly diedOn: Day | null;
  /** From the roster: whom to ask, not who is entitled. */
  readonly contacts: readonly { readonly name: string | null; readonly relation: string | null }[];
}

export async function listPeopleOfClaims(db: Db, ids: readonly number[]): Promise<PersonOfClaim[]> {
  const people = await db
    .selectFrom('person')
    .select(['id', 'nik', 'name', 'birth_date as birthDate', 'died_on as diedOn'])
    .where('id', 'in', ids)
    .execute();
  const contacts = await db
    .selectFrom('contact')
    .select(['person_id as personId', 'name', 'relation'])
    .where('person_id', 'in', ids)
    .orderBy('person_id')
    .orderBy('position')
    .execute();
  const ofPeople = groupBy(contacts, ({ personId }) => personId);
  return people.map((person) => ({
    ...person,
    contacts: (ofPeople.get(person.id) ?? []).map(({ name, relation }) => ({ name, relation })),
  }));
}
