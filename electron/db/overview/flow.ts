import { sql } from 'kysely';
import type { Month } from '../../../shared/domain/values/month.ts';
import type { Db } from '../open.sqlite.ts';
import {
  beganBetween,
  DAY_OF_LEAVING,
  endedBetween,
  IS_NO_RENEWAL,
} from '../people/only-conditions.ts';
import { START_OF_PLACE } from '../people/place-days.ts';
import { selectEveryPlace } from './every-place.ts';

export type ByMonth = ReadonlyMap<Month, number>;

/** How many people came and went in each of these months, of whichever agreement. */
export async function countFlow(
  db: Db,
  from: Month,
  until: Month,
): Promise<{ readonly joined: ByMonth; readonly left: ByMonth }> {
  const began = sql<Month>`substr(${START_OF_PLACE}, 1, 7)`;
  const ended = sql<Month>`substr(${DAY_OF_LEAVING}, 1, 7)`;
  const joined = await selectEveryPlace(db)
    .where(beganBetween(from, until))
    .where(IS_NO_RENEWAL)
    .groupBy(began)
    .select((each) => [began.as('month'), each.fn.countAll<number>().as('count')])
    .execute();
  const left = await selectEveryPlace(db)
    .where(endedBetween(from, until))
    .groupBy(ended)
    .select((each) => [ended.as('month'), each.fn.countAll<number>().as('count')])
    .execute();
  return { joined: byMonth(joined), left: byMonth(left) };
}

function byMonth(rows: readonly { readonly month: Month; readonly count: number }[]): ByMonth {
  return new Map(rows.map(({ month, count }) => [month, count]));
}
