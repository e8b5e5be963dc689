import {
  sql,
  type Expression,
  type ExpressionBuilder,
  type RawBuilder,
  type SqlBool,
} from 'kysely';
import type { MembershipStatus } from '../../../shared/domain/membership.ts';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { placesOfDay } from '../../../shared/domain/places/places-of-day.ts';
import type { Db } from '../open.sqlite.ts';
import { START_OF_PLACE } from './place-days.ts';
import type { Tables } from '../schema.ts';
import { statusOn } from './status-on.ts';
import { isLike, toSearchPattern, type SearchPattern } from './search-text.ts';
import { isWithin, type Within } from './within.ts';

/** A person as a search finds them, with the NIK still whole: who shows it decides about masking. */
export interface PersonHit {
  readonly id: number;
  readonly nik: string;
  readonly name: string;
  readonly birthDate: Day | null;
  /** Of the newest membership that has one. */
  readonly kpj: string | null;
  /** Of each series the one of today. */
  readonly memberships: readonly {
    readonly pks: Pks;
    readonly status: MembershipStatus;
    readonly department: string | null;
    readonly job: string | null;
  }[];
}

/** People by any part of name, NIK or KPJ; those who begin with it first, then by name. */
export async function searchPeople(
  db: Db,
  text: string,
  limit: number,
  { within = null, today }: { readonly within?: Within; readonly today: Day },
): Promise<PersonHit[]> {
  const pattern = toSearchPattern(text);
  if (pattern === null) return [];
  const people = await selectHits(db, pattern, within).limit(limit).execute();
  const places = await listPlacesOf(
    db,
    people.map((person) => person.id),
    { within, today },
  );
  const byPerson = new Map<number, (typeof places)[number][]>(people.map(({ id }) => [id, []]));
  for (const place of places) byPerson.get(place.personId)?.push(place);
  return people.map((person) => {
    const own = byPerson.get(person.id) ?? [];
    return {
      ...person,
      kpj: own.find((place) => place.kpj !== null)?.kpj ?? null,
      memberships: placesOfDay(own, today).map(({ pks, status, department, job }) => ({
        pks,
        status,
        department,
        job,
      })),
    };
  });
}

function selectHits(db: Db, { anywhere, atStart, digits }: SearchPattern, within: Within) {
  return db
    .selectFrom('person')
    .select(['person.id', 'person.nik', 'person.name', 'person.birth_date as birthDate'])
    .where((person) =>
      person.or([matches(person, anywhere, digits && `%${digits}%`), boreOnce(person, digits)]),
    )
    .$if(within !== null, (hits) => hits.where(hasPlaceWithin(within)))
    .orderBy((person) => matches(person, atStart, digits && `${digits}%`), 'desc')
    .orderBy(sql`person.name collate nocase`)
    .orderBy('person.id');
}

function hasPlaceWithin(within: Within): RawBuilder<SqlBool> {
  return sql<SqlBool>`person.id in
    (select membership.person_id from membership where ${isWithin(within)})`;
}

function matches(
  person: ExpressionBuilder<Tables, 'person'>,
  name: string,
  digits: string | null,
): Expression<SqlBool> {
  const byName = isLike(person.ref('person.name'), name);
  if (digits === null) return byName;
  const byKpj = person
    .selectFrom('membership')
    .whereRef('membership.person_id', '=', 'person.id')
    .where((membership) => isLike(membership.ref('membership.kpj'), digits))
    .select('membership.id');
  return person.or([byName, isLike(person.ref('person.nik'), digits), person.exists(byKpj)]);
}

/**
 * By a NIK that was corrected since, or was that of somebody who is one with this person: it stands
 * in old files and letters. Only the whole number is asked for: the journal is long.
 */
function boreOnce(
  person: ExpressionBuilder<Tables, 'person'>,
  digits: string | null,
): Expression<SqlBool> {
  if (digits?.length !== 16) return sql<SqlBool>`false`;
  const bearers = sql`select person_id from change where after ->> '$.nik' = ${digits}
    or before ->> '$.nik' = ${digits}`;
  return sql<SqlBool>`${person.ref('person.id')} in (${bearers})`;
}

/** The newest agreement first. */
async function listPlacesOf(
  db: Db,
  personIds: readonly number[],
  { within, today }: { readonly within: Within; readonly today: Day },
) {
  return db
    .selectFrom('membership')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .leftJoin('department', 'department.id', 'membership.department_id')
    .select([
      'membership.person_id as personId',
      'agreement.pks',
      statusOn(today).as('status'),
      START_OF_PLACE.as('start'),
      'membership.kpj',
      'membership.job',
      'department.name as department',
    ])
    .where('membership.person_id', 'in', personIds)
    .where(isWithin(within))
    .orderBy('agreement.coverage_from', 'desc')
    .orderBy('membership.id')
    .execute();
}
