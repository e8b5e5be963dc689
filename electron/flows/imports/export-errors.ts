import { composeMarks, type WorkbookMarks } from '../../../shared/domain/sending/compose-marks.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { getFile } from '../../db/imports/import-files.ts';
import { getImport } from '../../db/imports/imports.ts';
import { noteFile } from '../audit/note-file.ts';
import type { Context, Job } from '../context.ts';

/**
 * Writes the department's own workbook with the faults of an import marked, as the import was shown
 * last; tells how many rows bear a mark. Failures: import-not-found, import-file-missing,
 * workbook-damaged, disk-full, target-locked, target-not-writable, cancelled.
 */
export async function exportErrors(
  context: Context,
  { importId, path }: { readonly importId: string; readonly path: string },
  job: Job,
): Promise<{ readonly marked: number }> {
  const { db } = context.data;
  const { plan, fileName, fileSha256, pks, department } = await getImport(db, importId);
  const bytes = await getFile(db, fileSha256);
  const at = dayInWita(context.now());
  const marks = composeMarks({ plan, fileName, pks, department, at });
  await context.tools.markWorkbook({ path, fileName, bytes, marks }, job);
  const marked = countRows(marks);
  await noteFile(context, path, { kind: 'errors-exported', details: { importId, rows: marked } });
  return { marked };
}

function countRows({ sheets }: WorkbookMarks): number {
  return sheets.reduce((sum, { cells }) => sum + new Set(cells.map(({ row }) => row)).size, 0);
}
