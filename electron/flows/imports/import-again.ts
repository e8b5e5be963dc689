import type { ImportPreview } from '../../../shared/views.ts';
import { getFile } from '../../db/imports/import-files.ts';
import { getImportToApply } from '../../db/imports/imports.ts';
import { noteAlone } from '../audit/note.ts';
import type { Context, Job } from '../context.ts';
import { previewRoster } from './preview-import.ts';

/**
 * The kept file of an import as a new plan beside it: after undoing it, or to decide what was held.
 * What was said about the file still holds; what was said about people who were gone does not.
 * Failures: import-not-found, import-file-missing, those of workbooks, cancelled.
 */
export async function importAgain(
  context: Context,
  importId: string,
  job: Job,
): Promise<ImportPreview> {
  const { db } = context.data;
  const stored = await getImportToApply(db, importId);
  const { fileName, fileSha256: sha256, pks, departmentId, isSample } = stored;
  const bytes = await getFile(db, sha256);
  const source = { kind: 'kept', fileName, sha256, bytes } as const;
  const answers = { ...stored.answers, gone: [], isComplete: null };
  const request = { source, fileName, pks, departmentId, answers, isSample };
  const preview = await previewRoster(context, request, job);
  // The NIKs of people who were stored are seen in full again, as in a file that somebody brings.
  const count = preview.plan.rows.length;
  await noteAlone(context, { kind: 'nik-seen', details: { count, importId: preview.importId } });
  return preview;
}
