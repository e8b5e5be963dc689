import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import type { Db } from '../open.sqlite.ts';

/** All that somebody may see: the department with this id and its units; null = everybody. */
export type Within = number | null;

/** What somebody asks to see, of all that they may see. */
export type FilterWithin = RosterFilter & {
  readonly within?: Within;
  /** By which periods and standings are judged where the filter names no day; absent: the newest period. */
  readonly today?: Day;
};

/** Whether a place in an agreement belongs to what may be seen. */
export function isWithin(within: Within): RawBuilder<SqlBool> {
  if (within === null) return sql<SqlBool>`true`;
  return sql<SqlBool>`membership.department_id in
    (select id from department where id = ${within} or parent_id = ${within})`;
}

/** Whether somebody has, or ever had, a place that may be seen. */
export async function isPersonWithin(db: Db, personId: number, within: Within): Promise<boolean> {
  if (within === null) return true;
  const place = await db
    .selectFrom('membership')
    .select('id')
    .where('person_id', '=', personId)
    .where(isWithin(within))
    .executeTakeFirst();
  return place !== undefined;
}
