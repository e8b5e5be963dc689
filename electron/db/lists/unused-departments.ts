import { sql, type SqlBool } from 'kysely';
import type { Db } from '../open.sqlite.ts';

/**
 * Departments that only an undone import had brought: among those that it named, unconfirmed,
 * in use nowhere, and named by nobody before it. Whoever gave one a unit or another spelling has
 * made it their own. Call it when the import is marked as undone.
 */
export async function forgetDepartmentsOf(
  trx: Db,
  named: readonly string[],
  firstChange: number,
): Promise<void> {
  const candidates = await listUnused(trx, new Set(named.map((name) => name.toLowerCase())));
  if (candidates.length === 0) return;
  const known = await listNamedBefore(trx, firstChange);
  const ids = candidates.filter(({ name }) => !known.has(name.toLowerCase())).map(({ id }) => id);
  await trx.deleteFrom('department').where('id', 'in', ids).execute();
}

async function listUnused(trx: Db, named: ReadonlySet<string>) {
  const rows = await trx
    .selectFrom('department')
    .select(['id', 'name'])
    .where('confirmed', '=', 0)
    .where(notIn('membership', 'department_id'))
    .where(notIn('import', 'department_id'))
    .where(notIn('department', 'parent_id'))
    .where(notIn('department_alias', 'department_id'))
    .where(notIn('column_memory', 'department_id'))
    .where(notIn('account', 'department_id'))
    .where(notInMerges())
    .execute();
  return rows.filter(({ name }) => named.has(name.toLowerCase()));
}

function notIn(table: string, column: string) {
  const used = sql`select ${sql.ref(column)} from ${sql.table(table)}`;
  return sql<SqlBool>`id not in (${used} where ${sql.ref(column)} is not null)`;
}

/** Whoever comes back by undoing a merge comes back to their department. */
export function notInMerges() {
  return sql<SqlBool>`id not in (
    select place.value ->> '$.department_id' from merge, json_each(merge.snapshot, '$.memberships') as place
    where merge.undone_at is null and place.value ->> '$.department_id' is not null)`;
}

/** In lower case, the departments of which the journal told before, apart from what was undone. */
async function listNamedBefore(trx: Db, firstChange: number): Promise<ReadonlySet<string>> {
  const rows = await sql<{ readonly name: string | null }>`
    select distinct lower(value) as name from change, json_each(json_array(
      change.before ->> '$.department', change.after ->> '$.department'))
    where change.id < ${firstChange} and change.source <> 'undo' and value is not null
    and change.person_id is not null
    and (change.import_id is null
      or change.import_id not in (select id from import where status = 'undone'))`.execute(trx);
  return new Set(rows.rows.map(({ name }) => (name ?? '').toLowerCase()));
}
