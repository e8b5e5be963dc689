import { sql } from 'kysely';
import type { Db } from '../open.sqlite.ts';

/** How many writes the people and memberships have seen: the mark by which a plan knows its roster. */
export async function getRosterRevision(db: Db): Promise<number> {
  const row = await db.selectFrom('roster_revision').select('value').executeTakeFirstOrThrow();
  return row.value;
}

/** Every write to what plans and letters are made of (people, memberships, agreements, departments) does this, in its own transaction. */
export async function raiseRosterRevision(trx: Db): Promise<void> {
  await trx
    .updateTable('roster_revision')
    .set({ value: sql<number>`value + 1` })
    .execute();
}
