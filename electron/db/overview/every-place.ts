import { sql } from 'kysely';
import type { Db } from '../open.sqlite.ts';

/**
 * Every place of every agreement with its person, in the order of the table. The plus keeps SQLite
 * from an index by which it would hop over the table: where nearly all rows are wanted, reading them
 * as they lie takes half the time.
 */
export function selectEveryPlace(db: Db) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('agreement', (join) =>
      join.on('agreement.id', '=', sql<number>`+membership.agreement_id`),
    );
}
