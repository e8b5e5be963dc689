import { sql } from 'kysely';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';
import { statusOn } from '../people/status-on.ts';
import { isWithin, type Within } from '../people/within.ts';
import { groupOf, type GroupBy } from './group-of.ts';

export interface MemberCounts {
  readonly active: number;
  /** No longer active, whatever the reason. */
  readonly left: number;
  readonly departments: number;
}

/** How many members each agreement has, today where that is said; one without members is absent. */
export async function countMembers(
  db: Db,
  { within = null, today }: { readonly within?: Within; readonly today?: Day } = {},
): Promise<ReadonlyMap<number, MemberCounts>> {
  const status = statusOn(today);
  const rows = await db
    .selectFrom('membership')
    .where(isWithin(within))
    .groupBy('agreement_id')
    .select((select) => [
      'agreement_id as id',
      sql<number>`count(*) filter (where ${status} = 'active')`.as('active'),
      sql<number>`count(*) filter (where ${status} <> 'active')`.as('left'),
      select.fn.count<number>('department_id').distinct().as('departments'),
    ])
    .execute();
  return new Map(rows.map(({ id, ...counts }) => [id, counts]));
}

/**
 * Active members of an agreement by department, its units counted with it, or by occupation, the
 * largest first.
 */
export async function countActiveBy(
  db: Db,
  agreementId: number,
  by: GroupBy,
  today?: Day,
): Promise<{ label: string | null; value: number }[]> {
  const label = groupOf(by);
  return db
    .selectFrom('membership')
    .leftJoin('department', 'department.id', 'membership.department_id')
    .leftJoin('department as parent', 'parent.id', 'department.parent_id')
    .where('agreement_id', '=', agreementId)
    .where(statusOn(today), '=', 'active')
    .groupBy(sql`${label} collate nocase`)
    .select([label.as('label'), sql<number>`count(*)`.as('value')])
    .orderBy('value', 'desc')
    .orderBy('label')
    .execute();
}
