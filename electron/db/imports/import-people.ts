import type { LastFile } from '../../../shared/domain/plan.ts';
import type { Db } from '../open.sqlite.ts';

/** Whom a saved file named: how many people of each department, and all their NIKs. */
export async function saveImportPeople(
  trx: Db,
  importId: string,
  people: ReadonlyMap<number, number>,
  niks: readonly string[],
): Promise<void> {
  await trx
    .insertInto('import_people')
    .values({ import_id: importId, niks: niks.join(' ') })
    .execute();
  const rows = [...people].map(([id, count]) => ({
    import_id: importId,
    department_id: id,
    people: count,
  }));
  if (rows.length > 0) await trx.insertInto('import_department').values(rows).execute();
}

/**
 * The last saved file of these departments, or of those under them. One that names a few of their
 * people among many others is not theirs: it must name half as many as the largest did.
 */
export async function findLastFile(
  db: Db,
  agreementId: number,
  departmentIds: readonly number[],
): Promise<LastFile | null> {
  if (departmentIds.length === 0) return null;
  const files = await selectFiles(db, agreementId, departmentIds).execute();
  const most = Math.max(...files.map(({ people }) => people));
  const last = files.find(({ people }) => people * 2 >= most);
  if (last === undefined) return null;
  return { fileName: last.fileName, at: last.at ?? '', niks: await listNiks(db, last.id) };
}

function selectFiles(db: Db, agreementId: number, departmentIds: readonly number[]) {
  return db
    .selectFrom('import')
    .innerJoin('import_department', 'import_department.import_id', 'import.id')
    .innerJoin('department', 'department.id', 'import_department.department_id')
    .where('import.agreement_id', '=', agreementId)
    .where('import.status', '=', 'applied')
    .where((each) =>
      each.or([
        each('department.id', 'in', departmentIds),
        each('department.parent_id', 'in', departmentIds),
      ]),
    )
    .select((each) => [
      'import.id',
      'import.file_name as fileName',
      'import.applied_at as at',
      each.fn.sum<number>('import_department.people').as('people'),
    ])
    .groupBy('import.id')
    .orderBy('import.applied_at', 'desc')
    .orderBy('import.id', 'desc');
}

async function listNiks(db: Db, importId: string): Promise<ReadonlySet<string>> {
  const stored = await db
    .selectFrom('import_people')
    .select('niks')
    .where('import_id', '=', importId)
    .executeTakeFirst();
  return new Set(stored?.niks.split(' '));
}
