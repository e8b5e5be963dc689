import type { Lookalike } from '../../../shared/domain/likeness/like-search.ts';
import type { Membership } from '../../../shared/domain/membership.ts';
import type { PairSide } from '../../../shared/views.ts';
import { listMembershipsOf } from './memberships.ts';
import type { Db } from '../open.sqlite.ts';
import { CONTACT_COLUMNS, PERSON_COLUMNS } from './roster-columns.ts';

/** Everybody who is known, as far as they can be mistaken for somebody else, the first stored first. */
export async function listLookalikes(db: Db): Promise<Lookalike[]> {
  const rows = await db
    .selectFrom('person')
    .select(['id', 'nik', 'name', 'birth_date as birthDate'])
    .where('forgotten_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map(({ id, ...values }) => ({ personId: id, values }));
}

/** By id, people with all that a decision about two of them needs to see. */
export async function listPairSides(
  db: Db,
  ids: readonly number[],
): Promise<ReadonlyMap<number, PairSide>> {
  if (ids.length === 0) return new Map();
  const people = await db
    .selectFrom('person')
    .leftJoin('contact', (join) =>
      join.onRef('contact.person_id', '=', 'person.id').on('contact.position', '=', 1),
    )
    .select((each) => [
      'person.id as personId',
      ...PERSON_COLUMNS,
      ...CONTACT_COLUMNS,
      'person.died_on as diedOn',
      'person.created_at as createdAt',
      each
        .selectFrom('letter')
        .whereRef('letter.person_id', '=', 'person.id')
        .select((letter) => letter.fn.countAll<number>().as('count'))
        .as('letters'),
    ])
    .where('person.id', 'in', ids)
    .execute();
  const places = new Map<number, Membership[]>(people.map(({ personId }) => [personId, []]));
  for (const place of await listMembershipsOf(db, ids)) places.get(place.personId)?.push(place);
  return new Map(
    people.map(({ personId, diedOn, createdAt, letters, ...values }) => {
      const memberships = places.get(personId) ?? [];
      return [
        personId,
        { personId, values, diedOn, memberships, letters: letters ?? 0, createdAt },
      ] as const;
    }),
  );
}
