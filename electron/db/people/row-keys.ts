import type { Db } from '../open.sqlite.ts';

/** The people to whom the row keys of the office's forms belong. */
export async function listPersonByKey(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.selectFrom('row_key').select(['key', 'person_id as personId']).execute();
  return new Map(rows.map(({ key, personId }) => [key, personId]));
}

/** So many in one statement. */
const TOGETHER = 500;

/** A key belongs to whom its row was last about. */
export async function saveRowKeys(trx: Db, keys: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...keys].map(([key, personId]) => ({ key, person_id: personId }));
  for (let done = 0; done < rows.length; done += TOGETHER)
    await trx
      .insertInto('row_key')
      .values(rows.slice(done, done + TOGETHER))
      .onConflict((conflict) =>
        conflict
          .column('key')
          .doUpdateSet((each) => ({ person_id: each.ref('excluded.person_id') })),
      )
      .execute();
}
