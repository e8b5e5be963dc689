import type { LawFigure, LawKey } from '../../../shared/domain/law.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { LAW_KEYS } from '../../../shared/law-words.ts';
import type { Db } from '../open.sqlite.ts';

/** Every value of every figure, past and to come; of each figure the newest first. */
export async function listLawFigures(db: Db): Promise<LawFigure[]> {
  const rows = await db
    .selectFrom('setting')
    .selectAll()
    .where('key', 'in', LAW_KEYS)
    .orderBy('key')
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map(({ key, valid_from, value, source }) => ({
    key: key as LawKey,
    from: valid_from,
    value: JSON.parse(value) as LawFigure['value'],
    source,
  }));
}

/** From a day on this holds; a value of the same day is replaced. */
export async function saveLawFigure(db: Db, figure: LawFigure): Promise<void> {
  const { key, from, source } = figure;
  const value = JSON.stringify(figure.value);
  await db
    .insertInto('setting')
    .values({ key, valid_from: from, value, source })
    .onConflict((conflict) =>
      conflict.columns(['key', 'valid_from']).doUpdateSet({ value, source }),
    )
    .execute();
}

export async function removeLawFigure(db: Db, key: LawKey, from: Day): Promise<void> {
  await db.deleteFrom('setting').where('key', '=', key).where('valid_from', '=', from).execute();
}
