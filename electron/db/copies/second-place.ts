import type { Selectable } from 'kysely';
import type { SecondPlaceTable } from '../schema-trust.ts';
import type { Db } from '../open.sqlite.ts';

export type StoredSecondPlace = Omit<Selectable<SecondPlaceTable>, 'id'>;

/** Where copies also go; null where nobody has chosen a place. */
export async function findSecondPlace(db: Db): Promise<StoredSecondPlace | null> {
  const row = await db.selectFrom('second_place').selectAll().executeTakeFirst();
  return row ?? null;
}

export async function setSecondPlace(db: Db, place: StoredSecondPlace): Promise<void> {
  await removeSecondPlace(db);
  await db
    .insertInto('second_place')
    .values({ ...place, id: 1 })
    .execute();
}

export async function removeSecondPlace(db: Db): Promise<void> {
  await db.deleteFrom('second_place').execute();
}

/** How the last try ended, for the folder it was made to: another may have been chosen meanwhile. */
export async function noteSecondPlace(
  db: Db,
  folder: string,
  result: { readonly copiedAt: string } | { readonly problem: string },
): Promise<void> {
  const set =
    'copiedAt' in result
      ? { copied_at: result.copiedAt, problem: null }
      : { problem: result.problem };
  await db.updateTable('second_place').set(set).where('folder', '=', folder).execute();
}
