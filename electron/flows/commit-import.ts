import { setImmediate } from 'node:timers/promises';
import type { PlanRow } from '../../shared/domain/plan.ts';
import { Failure } from '../../shared/failure.ts';
import type { ImportApplied } from '../../shared/views.ts';
import { ensureDepartments } from '../db/departments.ts';
import { getImport, markImportApplied, type StoredImport } from '../db/imports.ts';
import type { Db } from '../db/open.sqlite.ts';
import { getRosterRevision, raiseRosterRevision } from '../db/roster-revision.ts';
import type { RowToWrite } from '../db/roster-write.ts';
import { prepareRosterWriter } from '../db/write-roster.sqlite.ts';
import type { Context, Job } from './context.ts';

/** Rows between two pauses in which a cancel is heard and other requests come in: about 15 ms. */
const SLICE = 500;

/**
 * Saves exactly the plan that was shown, all of it or nothing.
 * Failures: import-not-found, import-already-applied, roster-changed (preview again), cancelled.
 */
export async function commitImport(
  context: Context,
  importId: string,
  job: Job,
): Promise<ImportApplied> {
  return context.data.db.transaction().execute(async (trx) => {
    const stored = await getImport(trx, importId);
    if (stored.status !== 'planned') throw new Failure('import-already-applied');
    if (stored.revision !== (await getRosterRevision(trx))) throw new Failure('roster-changed');
    const rows = stored.plan.rows.filter(isToBeWritten);
    if (rows.length > 0) {
      await writeRows(context, trx, stored, rows, job);
      await raiseRosterRevision(trx);
    }
    await markImportApplied(trx, importId, context.now().toISOString());
    if (job.signal.aborted) throw new Failure('cancelled');
    return { importId, counts: stored.plan.counts };
  });
}

async function writeRows(
  context: Context,
  trx: Db,
  stored: StoredImport,
  rows: readonly RowToWrite[],
  job: Job,
): Promise<void> {
  const departments = await ensureDepartments(trx, departmentsOf(rows));
  const write = prepareRosterWriter(context.data.raw, {
    agreementId: stored.agreementId,
    departments,
    source: stored.isSample ? 'sample' : 'import',
    importId: stored.id,
    isSample: stored.isSample,
    actor: context.actor,
    at: context.now().toISOString(),
  });
  for (let done = 0; done < rows.length; done += SLICE) {
    if (job.signal.aborted) throw new Failure('cancelled');
    job.progress('saving', done, rows.length);
    write(rows.slice(done, done + SLICE));
    await setImmediate();
  }
  job.progress('saving', rows.length, rows.length);
}

function departmentsOf(rows: readonly RowToWrite[]): string[] {
  return rows.map((row) => row.person.department).filter((name) => name !== null);
}

function isToBeWritten(row: PlanRow): row is PlanRow & RowToWrite {
  return row.verdict === 'new' || row.verdict === 'changed';
}
