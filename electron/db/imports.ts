import { createHash } from 'node:crypto';
import type { ImportPlan, PlanCounts } from '../../shared/domain/plan.ts';
import { Failure } from '../../shared/failure.ts';
import type { ImportListItem } from '../../shared/views.ts';
import type { Db } from './open.sqlite.ts';

export interface NewImport {
  readonly id: string;
  readonly agreementId: number;
  readonly departmentId: number | null;
  readonly fileName: string;
  readonly fileSha256: string;
  readonly plan: ImportPlan;
  /** The roster's revision that the plan was made on. */
  readonly revision: number;
  readonly actor: string;
  readonly isSample: boolean;
  readonly at: string;
}

/** A stored plan, ready to be applied. */
export interface StoredImport {
  readonly id: string;
  readonly agreementId: number;
  readonly status: 'planned' | 'applied' | 'undone';
  readonly revision: number;
  readonly isSample: boolean;
  readonly plan: ImportPlan;
}

/** Stores the plan with its fingerprint, inside the caller's transaction. */
export async function insertImport(trx: Db, planned: NewImport): Promise<void> {
  await trx
    .insertInto('import')
    .values({
      id: planned.id,
      agreement_id: planned.agreementId,
      department_id: planned.departmentId,
      file_name: planned.fileName,
      file_sha256: planned.fileSha256,
      sheet: planned.plan.sheets.map(({ name }) => name).join(', '),
      status: 'planned',
      counts: JSON.stringify(planned.plan.counts),
      revision: planned.revision,
      actor: planned.actor,
      is_sample: planned.isSample ? 1 : 0,
      created_at: planned.at,
      applied_at: null,
    })
    .execute();
  const plan = JSON.stringify(planned.plan);
  await trx
    .insertInto('import_plan')
    .values({ import_id: planned.id, plan, sha256: sha256(plan), format: 2 })
    .execute();
}

/**
 * The plan exactly as it was shown. Failures: import-not-found; database-damaged where the stored
 * plan is no longer the one that was stored.
 */
export async function getImport(db: Db, id: string): Promise<StoredImport> {
  const row = await db
    .selectFrom('import')
    .innerJoin('import_plan', 'import_plan.import_id', 'import.id')
    .select(['id', 'agreement_id', 'status', 'revision', 'is_sample', 'plan', 'sha256'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('import-not-found'));
  if (sha256(row.plan) !== row.sha256) throw new Failure('database-damaged');
  return {
    id: row.id,
    agreementId: row.agreement_id,
    status: row.status,
    revision: row.revision,
    isSample: row.is_sample === 1,
    plan: JSON.parse(row.plan) as ImportPlan,
  };
}

export async function markImportApplied(trx: Db, id: string, at: string): Promise<void> {
  await trx
    .updateTable('import')
    .set({ status: 'applied', applied_at: at })
    .where('id', '=', id)
    .execute();
}

/** When this very sheet of this very file was last saved, into whichever PKS. */
export async function findSavedImport(
  db: Db,
  fileSha256: string,
  sheet: string,
): Promise<{ readonly at: string } | null> {
  const row = await db
    .selectFrom('import')
    .select('applied_at as at')
    .where('file_sha256', '=', fileSha256)
    .where('status', '=', 'applied')
    .where('sheet', '=', sheet)
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
      'import.status',
      'import.counts',
      'import.created_at as createdAt',
      'import.applied_at as appliedAt',
      'import.undone_at as undoneAt',
    ])
    .orderBy('import.created_at', 'desc')
    .orderBy('import.id')
    .execute();
  return rows.map((row) => ({ ...row, counts: JSON.parse(row.counts) as PlanCounts }));
}

/** Plans hold people's data: those that nobody saved are not kept for ever. */
export async function deletePlansBefore(db: Db, instant: string): Promise<void> {
  await db
    .deleteFrom('import')
    .where('status', '=', 'planned')
    .where('created_at', '<', instant)
    .execute();
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
