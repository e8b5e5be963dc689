import type { Db } from '../open.sqlite.ts';

/** Each as `Wa Contoh, Istri, 0812…`, in their order. */
export async function listContactTexts(db: Db, personId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('contact')
    .select(['name', 'relation', 'phone'])
    .where('person_id', '=', personId)
    .orderBy('position')
    .execute();
  return rows.map(({ name, relation, phone }) =>
    [name, relation, phone].filter((text) => text !== null).join(', '),
  );
}

/** The instant at which a person was stored first. */
export async function getCreatedAt(db: Db, personId: number): Promise<string> {
  const row = await db
    .selectFrom('person')
    .select('created_at')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  return row.created_at;
}
