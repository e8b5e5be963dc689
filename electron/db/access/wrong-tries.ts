import { sql } from 'kysely';
import type { Db } from '../open.sqlite.ts';

/** So many names that nobody has are remembered; the oldest make room. */
const MOST_STRANGERS = 1000;

export interface WrongTries {
  readonly count: number;
  readonly lastAt: Date;
}

export async function findWrongTries(db: Db, who: string): Promise<WrongTries | null> {
  const row = await db
    .selectFrom('wrong_try')
    .select(['tries', 'last_at'])
    .where('who', '=', who)
    .executeTakeFirst();
  return row ? { count: row.tries, lastAt: new Date(row.last_at) } : null;
}

export async function saveWrongTries(
  trx: Db,
  who: string,
  { count, lastAt }: WrongTries,
): Promise<void> {
  const values = { tries: count, last_at: lastAt.toISOString() };
  await trx
    .insertInto('wrong_try')
    .values({ who, ...values })
    .onConflict((conflict) => conflict.column('who').doUpdateSet(values))
    .execute();
}

/** Forgets the oldest of those who are nobody; whoever is known keeps waiting. */
export async function forgetOldStrangers(trx: Db, known: readonly string[]): Promise<void> {
  await sql`delete from wrong_try where who in (
    select who from wrong_try where who not in (${sql.join(known)})
    order by last_at desc limit -1 offset ${MOST_STRANGERS})`.execute(trx);
}

export async function deleteWrongTries(trx: Db, who: string): Promise<void> {
  await trx.deleteFrom('wrong_try').where('who', '=', who).execute();
}
