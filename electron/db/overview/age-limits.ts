import type { AgeLimit } from '../../../shared/domain/overview/quality.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';

/** The ages that the law allowed on each day; there are few days, so each is looked up once. */
export async function listAgeLimits(db: Db): Promise<(day: Day) => AgeLimit> {
  const rows = await db
    .selectFrom('setting')
    .select(['valid_from', 'value'])
    .where('key', '=', 'age.limit')
    .orderBy('valid_from', 'desc')
    .execute();
  const limits = rows.map(({ valid_from: from, value }) => ({
    from,
    limit: JSON.parse(value) as AgeLimit,
  }));
  const known = new Map<Day, AgeLimit>();
  return (day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const limit = limits.find(({ from }) => from <= day)?.limit ?? null;
    known.set(day, limit);
    return limit;
  };
}
