import type { PlaceView } from '../../../shared/views.ts';
import type { PlaceLists } from '../../../shared/domain/lists/known-places.ts';
import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';

/** The kelurahan of the city, by kecamatan. */
export async function listKelurahan(db: Db): Promise<PlaceView[]> {
  const rows = await db
    .selectFrom('kelurahan')
    .select(['name as kelurahan', 'kecamatan', 'postal_code as postalCode'])
    .orderBy('kecamatan')
    .orderBy('name')
    .execute();
  return rows;
}

/** The kelurahan with the spellings under which files name them. */
export async function listKelurahanNames(db: Db): Promise<PlaceLists['kelurahan']> {
  const rows = await db.selectFrom('kelurahan').selectAll().orderBy('code').execute();
  const aliases = await db.selectFrom('kelurahan_alias').selectAll().orderBy('alias').execute();
  return rows.map((row) => ({
    kelurahan: row.name,
    kecamatan: row.kecamatan,
    aliases: aliases.filter((each) => each.kelurahan_code === row.code).map((each) => each.alias),
  }));
}

/** A further word for a kelurahan of the city; false where the city has none of that name. */
export async function addKelurahanAlias(
  trx: Db,
  alias: string,
  kelurahan: string,
  { actor, at }: Author,
): Promise<boolean> {
  const known = await trx
    .selectFrom('kelurahan')
    .select('code')
    .where('name', '=', kelurahan)
    .executeTakeFirst();
  if (!known) return false;
  const said = { kelurahan_code: known.code, actor, at };
  await trx
    .insertInto('kelurahan_alias')
    .values({ alias, ...said })
    .onConflict((conflict) => conflict.column('alias').doUpdateSet(said))
    .execute();
  return true;
}
