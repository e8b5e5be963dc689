import type { Pks } from '../../../shared/domain/agreement.ts';
import { type ImportAnswers, NO_ANSWERS } from '../../../shared/domain/answers.ts';
import type { ImportPreview } from '../../../shared/views.ts';
import { getCurrentAgreement } from '../../db/agreements/agreements.ts';
import { keepFile } from '../../db/imports/import-files.ts';
import { deletePlansBefore, insertImport, type StoredImport } from '../../db/imports/imports.ts';
import type { Context, Job, RosterSource } from '../context.ts';
import { toImportPreview } from './import-preview.ts';
import { planFile } from './plan-file.ts';

export interface PreviewRequest {
  readonly path: string;
  readonly fileName: string;
  readonly pks: Pks;
  /** For rows that name no department. */
  readonly departmentId: number | null;
  /** What is known before the file is read: the sheets asked for. */
  readonly answers?: ImportAnswers;
  /** Marks the people of this file as sample data, removable in one step. */
  readonly isSample?: boolean;
}

/**
 * Reads a department's file, compares it with the roster and stores what saving it would do, with
 * the file itself. Failures: those of files and workbooks, department-not-found, cancelled.
 */
export async function previewImport(
  context: Context,
  request: PreviewRequest,
  job: Job,
): Promise<ImportPreview> {
  const { path, answers = NO_ANSWERS, isSample = false, ...wish } = request;
  return previewRoster(
    context,
    { ...wish, answers, isSample, source: { kind: 'file', path } },
    job,
  );
}

/** A file of which a plan is to be made, wherever its bytes are. */
export interface RosterToPreview extends Pick<PreviewRequest, 'fileName' | 'pks' | 'departmentId'> {
  readonly source: RosterSource;
  readonly answers: ImportAnswers;
  readonly isSample: boolean;
}

/** Failures: those of files and workbooks, department-not-found, cancelled. */
export async function previewRoster(
  context: Context,
  roster: RosterToPreview,
  job: Job,
): Promise<ImportPreview> {
  const { db } = context.data;
  const { source, fileName, pks, departmentId, answers, isSample } = roster;
  const agreement = await getCurrentAgreement(db, pks);
  const { read, plan, revision, department } = await planFile(
    context,
    { source, agreement, departmentId, answers },
    job,
  );
  const now = context.now();
  const at = now.toISOString();
  const planned: Omit<StoredImport, 'mark'> = {
    id: context.newId(),
    agreementId: agreement.id,
    pks,
    departmentId,
    department,
    fileName,
    fileSha256: read.fileSha256,
    status: 'planned',
    revision,
    isSample,
    createdAt: at,
    appliedAt: null,
    plan,
    answers,
    offers: read.sheets,
  };
  const mark = await db.transaction().execute(async (trx) => {
    await deletePlansBefore(trx, thirtyDaysBefore(now));
    await keepFile(trx, { sha256: read.fileSha256, bytes: read.bytes, at });
    return insertImport(trx, { ...planned, actor: context.actor, at });
  });
  return toImportPreview(db, { ...planned, mark });
}

function thirtyDaysBefore(now: Date): string {
  return new Date(now.getTime() - 30 * 86_400_000).toISOString();
}
