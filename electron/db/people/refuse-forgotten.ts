import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';

/** Failure: person-forgotten. Somebody who is not there is refused elsewhere. */
export async function refuseForgotten(db: Db, personId: number): Promise<void> {
  const row = await db
    .selectFrom('person')
    .select('forgotten_at')
    .where('id', '=', personId)
    .executeTakeFirst();
  if (row && row.forgotten_at !== null) throw new Failure('person-forgotten');
}
