import { Failure } from '../../shared/failure.ts';
import type { ImportApplied } from '../../shared/views.ts';
import { getImport, markImportApplied } from '../db/imports.ts';
import { getRosterRevision, raiseRosterRevision } from '../db/roster-revision.ts';
import type { Context, Job } from './context.ts';
import { refuseIfCancelled } from './plan-file.ts';
import { rememberAnswers } from './remember-answers.ts';
import { rememberWords } from './remember-words.ts';
import { writePlan } from './write-plan.ts';

/**
 * Saves exactly the plan that was shown, all of it or nothing, and keeps for later files what
 * people said of this one. Failures: import-not-found, import-already-applied, roster-changed
 * (answer or preview again), database-damaged, cancelled.
 */
export async function commitImport(
  context: Context,
  importId: string,
  job: Job,
): Promise<ImportApplied> {
  const by = { actor: context.actor, at: context.now().toISOString() };
  return context.data.db.transaction().execute(async (trx) => {
    const stored = await getImport(trx, importId);
    if (stored.status !== 'planned') throw new Failure('import-already-applied');
    if (stored.revision !== (await getRosterRevision(trx))) throw new Failure('roster-changed');
    // First: the rows name departments that these words bring.
    await rememberWords(trx, stored.answers.words, by);
    const { people, writes } = await writePlan(context, trx, stored, by, job);
    await rememberAnswers(trx, stored, people, by);
    if (writes > 0 || stored.answers.words.length > 0) await raiseRosterRevision(trx);
    await markImportApplied(trx, importId, by.at);
    refuseIfCancelled(job);
    return { importId, counts: stored.plan.counts };
  });
}
