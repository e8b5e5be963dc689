import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';

/** The pairs that look like one person and are two, each as `pairMark` writes it. */
export async function listDifferentPeople(db: Db): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('different_people').select('mark').execute();
  return new Set(rows.map(({ mark }) => mark));
}

/** Said once, it holds until the NIK of one of them changes. */
export async function saveDifferentPeople(
  trx: Db,
  mark: string,
  note: string,
  { actor, at }: Author,
): Promise<void> {
  await trx
    .insertInto('different_people')
    .values({ mark, note, actor, at })
    .onConflict((conflict) => conflict.column('mark').doUpdateSet({ note, actor, at }))
    .execute();
}
