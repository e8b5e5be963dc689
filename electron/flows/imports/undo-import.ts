import { setImmediate } from 'node:timers/promises';
import {
  planUndo,
  type UndoInput,
  type UndoStep,
} from '../../../shared/domain/planning/plan-undo.ts';
import { Failure } from '../../../shared/failure.ts';
import type { ImportUndone, UndoPreview } from '../../../shared/views.ts';
import { ensureDepartments } from '../../db/lists/departments.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { getRosterRevision, raiseRosterRevision } from '../../db/people/roster-revision.ts';
import {
  getSavedImport,
  markImportUndone,
  readUndoInput,
  setBackTouched,
} from '../../db/imports/undo.ts';
import { forgetDepartmentsOf } from '../../db/lists/unused-departments.ts';
import { inSafeOrder, prepareUndo } from '../../db/imports/write-undo.sqlite.ts';
import { note } from '../audit/note.ts';
import { type Context, type Job, refuseIfCancelled } from '../context.ts';

/** Steps between two pauses in which a cancel is heard and other requests come in. */
const SLICE = 1000;

/**
 * What undoing a saved import would do. Failures: import-not-found, import-not-saved,
 * import-undone.
 */
export async function previewUndo(context: Context, importId: string): Promise<UndoPreview> {
  return context.data.db.transaction().execute(async (trx) => {
    const saved = await getSavedImport(trx, importId);
    const input = await readUndoInput(trx, saved);
    const { removed, restored, kept } = planUndo(input);
    const revision = await markOf(trx, input);
    const { fileName, appliedAt } = saved;
    return { importId, fileName, appliedAt, revision, removed, restored, kept };
  });
}

/**
 * Takes back a whole import: exactly what was shown, or nothing. Null = whatever it is by now.
 * Whoever was edited or got a letter since stays as they are and is listed; where that is everybody,
 * nothing happens and the import stays saved. What people taught in its preview (words, columns,
 * decisions) stays too: it is what they know, not what the file said.
 * Failures: import-not-found, import-not-saved, import-undone, roster-changed, copy-failed, cancelled.
 */
export async function undoImport(
  context: Context,
  importId: string,
  revision: number | null,
  job: Job,
): Promise<ImportUndone> {
  await context.copies.before('before-undo');
  return context.data.db.transaction().execute(async (trx) => {
    const saved = await getSavedImport(trx, importId);
    const input = await readUndoInput(trx, saved);
    if (revision !== null && revision !== (await markOf(trx, input)))
      throw new Failure('roster-changed');
    const { removed, restored, kept, steps } = planUndo(input);
    const undone = removed + restored;
    if (undone === 0 && kept.length > 0) return { importId, undone, kept };
    await takeBack(context, trx, importId, steps, job);
    await markImportUndone(trx, importId, context.now().toISOString());
    await tidyUp(trx, importId, input);
    if (steps.length > 0) await raiseRosterRevision(trx);
    refuseIfCancelled(job);
    const counts = { removed, restored, kept: kept.length };
    const details = { importId, ...counts };
    note(context, { kind: 'import-undone', details });
    return { importId, undone, kept };
  });
}

/** Of the roster and the letters that stand on the import: a letter is no write to the roster. */
async function markOf(trx: Db, { letters }: UndoInput): Promise<number> {
  return (await getRosterRevision(trx)) + letters.length;
}

async function takeBack(
  context: Context,
  trx: Db,
  importId: string,
  steps: readonly UndoStep[],
  job: Job,
): Promise<void> {
  const undo = prepareUndo(context.data.raw, {
    importId,
    departments: await ensureDepartments(trx, departmentsOf(steps)),
    actor: context.actor,
    at: context.now().toISOString(),
  });
  const ordered = inSafeOrder(steps);
  for (let done = 0; done < ordered.length; done += SLICE) {
    refuseIfCancelled(job);
    job.progress('saving', done, ordered.length);
    undo(ordered.slice(done, done + SLICE));
    await setImmediate();
  }
  job.progress('saving', ordered.length, ordered.length);
}

function departmentsOf(steps: readonly UndoStep[]): string[] {
  return steps.flatMap((step) =>
    step.kind === 'restore' && step.field === 'department' && step.to !== null
      ? String(step.to)
      : [],
  );
}

/** What is left of an import that is undone, beside people: their last change, and departments. */
async function tidyUp(trx: Db, importId: string, { rows }: UndoInput): Promise<void> {
  await setBackTouched(trx, importId);
  const named = rows.flatMap(({ after }) => after.department ?? []).map(String);
  const [first] = rows;
  if (first && named.length > 0) await forgetDepartmentsOf(trx, named, first.changeId);
}
