import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';

/** Whether another claim about the person tells of this day. */
export async function hasClaimFor(
  db: Db,
  personId: number,
  eventOn: Day,
  besides: number | null,
): Promise<boolean> {
  const others = selectOthers(db, personId, besides).where('event_on', '=', eventOn);
  return (await others.executeTakeFirst()) !== undefined;
}

/** Whether another claim about the person tells of a day after this one. */
export async function hasClaimAfter(
  db: Db,
  personId: number,
  day: Day,
  besides: number | null,
): Promise<boolean> {
  const others = selectOthers(db, personId, besides).where('event_on', '>', day);
  return (await others.executeTakeFirst()) !== undefined;
}

/** Whether another claim is about the person's death. */
export async function hasClaimOfDeath(
  db: Db,
  personId: number,
  besides: number | null,
): Promise<boolean> {
  const others = selectOthers(db, personId, besides).where('outcome', '=', 'death');
  return (await others.executeTakeFirst()) !== undefined;
}

/** What was cancelled never was. */
function selectOthers(db: Db, personId: number, besides: number | null) {
  const all = db
    .selectFrom('claim')
    .select('id')
    .where('person_id', '=', personId)
    .where('status', '!=', 'dibatalkan');
  return besides === null ? all : all.where('id', '!=', besides);
}
