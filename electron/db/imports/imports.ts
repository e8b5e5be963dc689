import type { Pks } from '../../../shared/domain/agreement.ts';
import type { ImportAnswers } from '../../../shared/domain/answers.ts';
import type { SheetOffer } from '../../../shared/domain/candidate.ts';
import type { ImportPlan, PlanCounts, PlanRow } from '../../../shared/domain/plan.ts';
import { Failure } from '../../../shared/failure.ts';
import type { ImportListItem } from '../../../shared/views.ts';
import { deleteUnusedFiles } from './import-files.ts';
import type { Db } from '../open.sqlite.ts';
import {
  getPlanFrame,
  listPlanRows,
  type PlanFrame,
  type PlanToStore,
  storePlan,
} from './stored-plans.ts';

export interface NewImport extends PlanToStore {
  readonly id: string;
  readonly agreementId: number;
  readonly departmentId: number | null;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly actor: string;
  readonly isSample: boolean;
  readonly at: string;
}

/** What is known of an import without opening its plan. */
export interface ImportFacts {
  readonly id: string;
  readonly agreementId: number;
  readonly pks: Pks;
  readonly departmentId: number | null;
  readonly department: string | null;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly status: 'planned' | 'applied' | 'undone';
  readonly revision: number;
  readonly isSample: boolean;
  readonly createdAt: string;
  readonly appliedAt: string | null;
}

/** An import with the plan as it was shown last. */
export interface StoredImport extends ImportFacts {
  readonly plan: ImportPlan;
  readonly answers: ImportAnswers;
  readonly offers: readonly SheetOffer[];
  /** The fingerprint of the plan. */
  readonly mark: string;
}

/** Stores the plan inside the caller's transaction, and gives its fingerprint back. */
export async function insertImport(trx: Db, planned: NewImport): Promise<string> {
  await trx
    .insertInto('import')
    .values({
      id: planned.id,
      agreement_id: planned.agreementId,
      department_id: planned.departmentId,
      file_name: planned.fileName,
      file_sha256: planned.fileSha256,
      ...toSummary(planned),
      status: 'planned',
      actor: planned.actor,
      is_sample: planned.isSample ? 1 : 0,
      created_at: planned.at,
      applied_at: null,
    })
    .execute();
  return storePlan(trx, planned.id, planned);
}

/** Puts another plan of the same file in the place of the one before, and gives its fingerprint back. */
export async function replacePlan(
  trx: Db,
  id: string,
  planned: PlanToStore,
  at: string,
): Promise<string> {
  // Its time to be forgotten begins again: somebody works on it.
  const summary = { ...toSummary(planned), created_at: at };
  await trx.updateTable('import').set(summary).where('id', '=', id).execute();
  return storePlan(trx, id, planned);
}

function toSummary({ plan, revision }: PlanToStore) {
  const sheet = plan.sheets.map(({ name }) => name).join(', ');
  return { sheet, counts: JSON.stringify(plan.counts), revision };
}

/** Failure: import-not-found. */
export async function getImportFacts(db: Db, id: string): Promise<ImportFacts> {
  const { is_sample, ...facts } = await selectFacts(db)
    .where('import.id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('import-not-found'));
  return { ...facts, isSample: is_sample === 1 };
}

/**
 * An import with its plan exactly as it was shown. Failures: import-not-found; person-forgotten,
 * where it is older than people's data are kept; database-damaged where the stored plan is no longer the one that was stored.
 */
export async function getImport(db: Db, id: string): Promise<StoredImport> {
  const { isWhole, ...stored } = await getImportToApply(db, id);
  if (isWhole) return stored;
  const rows: PlanRow[] = [];
  for await (const part of listPlanRows(db, { ...stored, isWhole })) rows.push(...part);
  return { ...stored, plan: { ...stored.plan, rows } };
}

/** The same, mostly without the rows of the plan: `listPlanRows` brings them part after part. */
export async function getImportToApply(db: Db, id: string): Promise<StoredImport & PlanFrame> {
  await refuseForgotten(db, id);
  return { ...(await getImportFacts(db, id)), ...(await getPlanFrame(db, id)) };
}

/** Older than people's data may be kept, an import has lost its file and its plan. */
async function refuseForgotten(db: Db, id: string): Promise<void> {
  const row = await db
    .selectFrom('import')
    .select('forgotten_at')
    .where('id', '=', id)
    .executeTakeFirst();
  if (row && row.forgotten_at !== null) throw new Failure('person-forgotten');
}

function selectFacts(db: Db) {
  return db
    .selectFrom('import')
    .innerJoin('agreement', 'agreement.id', 'import.agreement_id')
    .leftJoin('department', 'department.id', 'import.department_id')
    .select([
      'import.id',
      'import.agreement_id as agreementId',
      'agreement.pks',
      'import.department_id as departmentId',
      'department.name as department',
      'import.file_name as fileName',
      'import.file_sha256 as fileSha256',
      'import.status',
      'import.revision',
      'import.is_sample',
      'import.created_at as createdAt',
      'import.applied_at as appliedAt',
    ]);
}

export async function markImportApplied(trx: Db, id: string, at: string): Promise<void> {
  await trx
    .updateTable('import')
    .set({ status: 'applied', applied_at: at })
    .where('id', '=', id)
    .execute();
}

/** When these very sheets of this very file were last saved by another import, into whichever PKS. */
export async function findSavedImport(
  db: Db,
  file: { readonly sha256: string; readonly sheets: string; readonly exceptId: string },
): Promise<{ readonly at: string } | null> {
  const row = await db
    .selectFrom('import')
    .select('applied_at as at')
    .where('file_sha256', '=', file.sha256)
    .where('status', '=', 'applied')
    .where('sheet', '=', file.sheets)
    .where('id', '!=', file.exceptId)
    .orderBy('applied_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.at ? { at: row.at } : null;
}

/** The newest first. */
export async function listImports(db: Db): Promise<ImportListItem[]> {
  const rows = await db
    .selectFrom('import')
    .innerJoin('agreement', 'agreement.id', 'import.agreement_id')
    .leftJoin('department', 'department.id', 'import.department_id')
    .select([
      'import.id',
      'import.file_name as fileName',
      'import.sheet',
      'agreement.pks',
      'department.name as department',
      'import.actor',
      'import.status',
      'import.counts',
      'import.created_at as createdAt',
      'import.applied_at as appliedAt',
      'import.undone_at as undoneAt',
    ])
    .orderBy('import.created_at', 'desc')
    .orderBy('import.id')
    .execute();
  const departments = await listDepartmentsByImport(db);
  return rows.map((row) => ({
    ...row,
    departments: departments.get(row.id) ?? [],
    counts: JSON.parse(row.counts) as PlanCounts,
  }));
}

async function listDepartmentsByImport(db: Db): Promise<ReadonlyMap<string, string[]>> {
  const rows = await db
    .selectFrom('import_department')
    .innerJoin('department', 'department.id', 'import_department.department_id')
    .select(['import_department.import_id as importId', 'department.name'])
    .orderBy('import_department.people', 'desc')
    .orderBy('department.name')
    .execute();
  const names = new Map<string, string[]>();
  for (const { importId, name } of rows) {
    const list = names.get(importId);
    if (list) list.push(name);
    else names.set(importId, [name]);
  }
  return names;
}

/** Takes an import that nobody saved away, with its file. */
export async function deleteImport(trx: Db, id: string): Promise<void> {
  await trx.deleteFrom('import').where('id', '=', id).execute();
  await deleteUnusedFiles(trx);
}

/** Plans hold people's data: those that nobody saved are not kept for ever, nor are their files. */
export async function deletePlansBefore(trx: Db, instant: string): Promise<void> {
  const { numDeletedRows } = await trx
    .deleteFrom('import')
    .where('status', '=', 'planned')
    .where('created_at', '<', instant)
    .executeTakeFirst();
  if (numDeletedRows > 0n) await deleteUnusedFiles(trx);
}
