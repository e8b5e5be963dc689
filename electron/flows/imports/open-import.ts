import { Failure } from '../../../shared/failure.ts';
import type { ImportPreview } from '../../../shared/views.ts';
import { hasFile } from '../../db/imports/import-files.ts';
import { deleteImport, getImport, getImportFacts } from '../../db/imports/imports.ts';
import { getRosterRevision } from '../../db/people/roster-revision.ts';
import { planAgain } from './answer-import.ts';
import { note } from '../audit/note.ts';
import type { Context, Job } from '../context.ts';
import { toImportPreview } from './import-preview.ts';

/**
 * An import as it was shown last; one that is not saved yet and was made on an older roster with a
 * new plan. Failures: import-not-found, database-damaged, cancelled.
 */
export async function openImport(
  context: Context,
  importId: string,
  job: Job,
): Promise<ImportPreview> {
  const { db } = context.data;
  const stored = await getImport(db, importId);
  const isStale = stored.status === 'planned' && stored.revision !== (await getRosterRevision(db));
  if (isStale && (await hasFile(db, stored.fileSha256)))
    return planAgain(context, stored, stored.answers, job);
  return toImportPreview(db, stored);
}

/**
 * Takes a plan that nobody saved out of the list, and its file with it.
 * Failures: import-not-found, import-already-applied.
 */
export async function discardImport(context: Context, importId: string): Promise<null> {
  await context.data.db.transaction().execute(async (trx) => {
    const { status } = await getImportFacts(trx, importId);
    if (status !== 'planned') throw new Failure('import-already-applied');
    await deleteImport(trx, importId);
    note(context, { kind: 'import-discarded', details: { importId } });
  });
  return null;
}
