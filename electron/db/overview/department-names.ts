import type { Db } from '../open.sqlite.ts';

/** What each department and unit is called. */
export async function listDepartmentNames(db: Db): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('department').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
