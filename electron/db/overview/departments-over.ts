import type { Db } from '../open.sqlite.ts';

/** The department that each unit belongs to, and each department itself. */
export async function listDepartmentsOver(
  db: Db,
): Promise<ReadonlyMap<number, { readonly id: number; readonly name: string }>> {
  const rows = await db.selectFrom('department').select(['id', 'parent_id', 'name']).execute();
  const all = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    rows.map((row) => [row.id, (row.parent_id === null ? null : all.get(row.parent_id)) ?? row]),
  );
}
