import type { LawKey, LawOn, LawSettings, SourcedLaw } from '../../../shared/domain/law.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';

/** The figure that holds on a day, with where it stands; null before the first one known. */
export async function findLawSetting<K extends LawKey>(
  db: Db,
  key: K,
  on: Day,
): Promise<{ readonly value: LawSettings[K]; readonly source: string } | null> {
  const row = await db
    .selectFrom('setting')
    .select(['value', 'source'])
    .where('key', '=', key)
    .where('valid_from', '<=', on)
    .orderBy('valid_from', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? { value: JSON.parse(row.value) as LawSettings[K], source: row.source } : null;
}

/** The ages that the law allows when an agreement begins; null where none are known. */
export async function findAges(
  db: Db,
  { coverageFrom }: { readonly coverageFrom: Day },
): Promise<LawSettings['age.limit'] | null> {
  return (await findLawSetting(db, 'age.limit', coverageFrom))?.value ?? null;
}

/** All figures that hold on a day. */
export async function listLawOn(db: Db, on: Day): Promise<LawOn> {
  const rows = await db
    .selectFrom('setting')
    .select(['key', 'value'])
    .where('valid_from', '<=', on)
    .orderBy('valid_from')
    .execute();
  return Object.fromEntries(rows.map(({ key, value }) => [key, JSON.parse(value)]));
}

/** The same with where each stands. */
export async function listSourcedLawOn(db: Db, on: Day): Promise<SourcedLaw> {
  const rows = await db
    .selectFrom('setting')
    .select(['key', 'value', 'source'])
    .where('valid_from', '<=', on)
    .orderBy('valid_from')
    .execute();
  return Object.fromEntries(
    rows.map(({ key, value, source }) => [key, { value: JSON.parse(value), source }]),
  );
}
