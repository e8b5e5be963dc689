import { sql } from 'kysely';

/** What the members of an agreement are counted and listed by. */
export type GroupBy = 'department' | 'job';

/**
 * The group of a member, for a query that joins `department` and, as `parent`, the department above
 * it: a unit counts with its department. Null where nothing is filled in.
 */
export function groupOf(by: GroupBy) {
  return by === 'job'
    ? sql<string | null>`nullif(trim(membership.job), '')`
    : sql<string | null>`coalesce(parent.name, department.name)`;
}
