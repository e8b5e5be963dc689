import type { Day } from '../../../shared/domain/values/day.ts';
import type { RosterValues } from '../../../shared/domain/person.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';
import { CONTACT_COLUMNS, PERSON_COLUMNS } from './roster-columns.ts';

/** A person apart from any agreement, with their first family contact. Whoever was forgotten has no NIK. */
export interface StoredPerson {
  readonly id: number;
  readonly values: Omit<RosterValues, 'department' | 'job' | 'wage' | 'kpj'>;
  readonly diedOn: Day | null;
}

/** Failure: person-not-found. */
export async function getStoredPerson(db: Db, id: number): Promise<StoredPerson> {
  const { diedOn, forgottenAt, ...values } = await db
    .selectFrom('person')
    .leftJoin('contact', (join) =>
      join.onRef('contact.person_id', '=', 'person.id').on('contact.position', '=', 1),
    )
    .select([...PERSON_COLUMNS, ...CONTACT_COLUMNS, 'person.died_on as diedOn'])
    .select('person.forgotten_at as forgottenAt')
    .where('person.id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('person-not-found'));
  return { id, values: forgottenAt === null ? values : { ...values, nik: null }, diedOn };
}

/** The person with exactly this NIK; null where there is none. */
export async function findPersonByNik(
  db: Db,
  nik: string,
): Promise<{ readonly id: number; readonly diedOn: Day | null } | null> {
  const row = await db
    .selectFrom('person')
    .select(['id', 'died_on as diedOn'])
    .where('nik', '=', nik)
    .executeTakeFirst();
  return row ?? null;
}
