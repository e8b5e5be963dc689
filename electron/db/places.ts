import type { PlaceView } from '../../shared/views.ts';
import type { PlaceLists } from '../../shared/domain/known-places.ts';
import type { Db } from './open.sqlite.ts';

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
