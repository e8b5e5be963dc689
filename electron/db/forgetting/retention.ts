import type { Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';

/** So long people's data are kept after their last membership, since when, and where that stands. */
export interface Retention {
  readonly years: number;
  readonly from: Day;
  readonly source: string;
}

/** What holds on a day; before the first setting the first holds too. */
export async function findRetention(db: Db, on: Day): Promise<Retention> {
  const rows = await db
    .selectFrom('setting')
    .select(['valid_from as from', 'value', 'source'])
    .where('key', '=', 'retention')
    .orderBy('valid_from', 'desc')
    .execute();
  const row = rows.find(({ from }) => from <= on) ?? rows.at(-1);
  if (!row) throw new Failure('settings-invalid', ['retention']);
  const { years } = JSON.parse(row.value) as { years: number };
  return { years, from: row.from, source: row.source };
}

/** From a day on so many years hold; a setting of the same day is replaced. */
export async function saveRetention(trx: Db, { years, from, source }: Retention): Promise<void> {
  const value = JSON.stringify({ years });
  await trx
    .insertInto('setting')
    .values({ key: 'retention', valid_from: from, value, source })
    .onConflict((conflict) =>
      conflict.columns(['key', 'valid_from']).doUpdateSet({ value, source }),
    )
    .execute();
}
