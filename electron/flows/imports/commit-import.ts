import { Failure } from '../../../shared/failure.ts';
import type { ImportApplied } from '../../../shared/views.ts';
import { getImportToApply, markImportApplied } from '../../db/imports/imports.ts';
import { getRosterRevision, raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { listPlanRows } from '../../db/imports/stored-plans.ts';
import { note } from '../audit/note.ts';
import { type Context, type Job, refuseIfCancelled } from '../context.ts';
import { prepareFileMemory } from './remember-answers.ts';
import { rememberWords } from './remember-words.ts';
import { preparePlanWriter } from './write-plan.ts';

/**
 * Saves exactly the plan that was shown, all of it or nothing, and keeps for later files what
 * people said of this one. `shown` is the mark of the plan that a person saw: another one, made of
 * an answer that came through while the window believed it had not, is not saved. Failures:
 * import-not-found, import-already-applied, roster-changed (open or answer again),
 * database-damaged, copy-failed, cancelled.
 */
export async function commitImport(
  context: Context,
  importId: string,
  job: Job,
  shown: string | null = null,
): Promise<ImportApplied> {
  await context.copies.before('before-import');
  const by = { actor: context.actor, at: context.now().toISOString() };
  return context.data.db.transaction().execute(async (trx) => {
    const stored = await getImportToApply(trx, importId);
    if (stored.status !== 'planned') throw new Failure('import-already-applied');
    if (shown !== null && shown !== stored.mark) throw new Failure('roster-changed');
    if (stored.revision !== (await getRosterRevision(trx))) throw new Failure('roster-changed');
    // First: the rows name departments that these words bring.
    await rememberWords(trx, stored.answers.words, by);
    const writer = preparePlanWriter(context, trx, stored, by, job);
    const memory = prepareFileMemory(trx, stored, by);
    for await (const rows of listPlanRows(trx, stored))
      await memory.add(rows, await writer.write(rows));
    const writes = writer.finish();
    await memory.finish();
    if (writes > 0 || stored.answers.words.length > 0) await raiseRosterRevision(trx);
    await markImportApplied(trx, importId, by.at);
    refuseIfCancelled(job);
    const { fileSha256, pks, department, isSample, plan } = stored;
    // Its name stands with the import: names of files may be names of people, and the log forgets nobody.
    const file = { importId, fileSha256, pks, department, isSample };
    note(context, { kind: 'import-saved', details: { ...file, counts: { ...plan.counts } } });
    return { importId, counts: plan.counts };
  });
}
