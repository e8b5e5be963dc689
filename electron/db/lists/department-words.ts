import { insertDepartment } from './departments.ts';
import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';

/** A department with the one above it. */
export interface DepartmentPlace {
  readonly id: number;
  readonly name: string;
  readonly parentId: number | null;
}

/** Every department by its name in lower case, those too that only files have named. */
export async function mapDepartments(db: Db): Promise<ReadonlyMap<string, DepartmentPlace>> {
  const rows = await db
    .selectFrom('department')
    .select(['id', 'name', 'parent_id as parentId'])
    .execute();
  return new Map(rows.map((row) => [row.name.toLowerCase(), row]));
}

/** The department of that name as somebody wants it in the list: added, or confirmed. */
export async function confirmDepartment(trx: Db, name: string): Promise<number> {
  const known = await trx
    .updateTable('department')
    .set({ confirmed: 1 })
    .where('name', '=', name)
    .returning('id')
    .executeTakeFirst();
  return known?.id ?? insertDepartment(trx, { name, parent_id: null, confirmed: 1 });
}

/** A further word for a department. One that is some department's own name stays that. */
export async function addDepartmentAlias(
  trx: Db,
  alias: string,
  departmentId: number,
  { actor, at }: Author,
): Promise<void> {
  const named = await trx
    .selectFrom('department')
    .select('id')
    .where('name', '=', alias)
    .executeTakeFirst();
  if (named) return;
  const said = { department_id: departmentId, actor, at };
  await trx
    .insertInto('department_alias')
    .values({ alias, ...said })
    .onConflict((conflict) => conflict.column('alias').doUpdateSet(said))
    .execute();
}
