import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';

/**
 * Figures of the law, dated: what holds on a day is the newest one that began by then. Sums are
 * whole rupiah, rates hundredths of a percent of the monthly wage.
 */
export interface LawSettings {
  /** Death that is no work accident. */
  readonly 'jkm.benefit': {
    readonly death: number;
    readonly periodic: number;
    readonly funeral: number;
  };
  /** A BPU member who dies before so many months of membership leaves only the funeral money. */
  readonly 'jkm.bpu-waiting': { readonly months: number; readonly benefit: number };
  readonly 'jkk.death': {
    readonly wageTimes: number;
    readonly periodic: number;
    readonly funeral: number;
  };
  readonly 'scholarship.limit': {
    readonly total: number;
    readonly children: number;
    readonly jkmYears: number;
  };
  readonly 'bpu.lowest-band': {
    readonly wage: number;
    readonly jkk: number;
    readonly jkm: number;
  };
  readonly 'pu.jkk-rate': {
    readonly 'sangat-rendah': number;
    readonly rendah: number;
    readonly sedang: number;
    readonly tinggi: number;
    readonly 'sangat-tinggi': number;
  };
  readonly 'pu.jkm-rate': { readonly rate: number };
  /** So long after the end of the last membership a person's data are kept. */
  readonly retention: { readonly years: number };
}

export type LawKey = keyof LawSettings;

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
