import type { Pks } from '../../shared/domain/agreement.ts';
import { type ImportAnswers, NO_ANSWERS } from '../../shared/domain/answers.ts';
import { planImport } from '../../shared/domain/plan-import.ts';
import { NO_MEMORY } from '../../shared/domain/plan.ts';
import { Failure } from '../../shared/failure.ts';
import type { ImportPreview } from '../../shared/views.ts';
import { getCurrentAgreement } from '../db/agreements.ts';
import { getDepartmentName, listPlaces } from '../db/departments.ts';
import { deletePlansBefore, findSavedImport, insertImport } from '../db/imports.ts';
import { listRosterEntries } from '../db/roster-entries.ts';
import { getRosterRevision } from '../db/roster-revision.ts';
import type { Context, Job } from './context.ts';

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
 * Reads a department's file, compares it with the roster and stores what saving it would do.
 * Failures: those of files and workbooks, department-not-found, cancelled.
 */
export async function previewImport(
  context: Context,
  request: PreviewRequest,
  job: Job,
): Promise<ImportPreview> {
  const { db } = context.data;
  const agreement = await getCurrentAgreement(db, request.pks);
  const department =
    request.departmentId === null ? null : await getDepartmentName(db, request.departmentId);
  const places = await listPlaces(db);

  const { path, pks, answers = NO_ANSWERS } = request;
  const { coverageFrom } = agreement;
  const read = await context.tools.readRoster(
    {
      source: { kind: 'file', path },
      answers,
      memory: [],
      places,
      agreement: { pks, coverageFrom },
    },
    job,
  );
  refuseIfCancelled(job);

  const people = read.readings.reduce((sum, { candidates }) => sum + candidates.length, 0);
  job.progress('planning', 0, people);
  const { roster, revision } = await db.transaction().execute(async (trx) => ({
    roster: await listRosterEntries(trx, agreement),
    revision: await getRosterRevision(trx),
  }));
  const plan = planImport({
    readings: read.readings,
    agreement,
    department,
    roster,
    answers,
    memory: NO_MEMORY,
  });
  refuseIfCancelled(job);

  const now = context.now();
  await deletePlansBefore(db, thirtyDaysBefore(now));
  const importId = context.newId();
  const planned = {
    id: importId,
    agreementId: agreement.id,
    departmentId: request.departmentId,
    fileName: request.fileName,
    fileSha256: read.fileSha256,
    plan,
    revision,
    actor: context.actor,
    isSample: request.isSample ?? false,
    at: now.toISOString(),
  };
  await db.transaction().execute((trx) => insertImport(trx, planned));
  job.progress('planning', people, people);
  return {
    importId,
    fileName: request.fileName,
    pks: request.pks,
    department,
    sheets: read.sheets,
    plan,
    status: 'planned',
    answers,
    hasFile: true,
    savedBefore: await findSavedImport(db, read.fileSha256, plan.sheets[0]?.name ?? ''),
  };
}

function refuseIfCancelled(job: Job): void {
  if (job.signal.aborted) throw new Failure('cancelled');
}

function thirtyDaysBefore(now: Date): string {
  return new Date(now.getTime() - 30 * 86_400_000).toISOString();
}
