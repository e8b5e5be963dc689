import type { ImportPreview } from '../../../shared/views.ts';
import { hasFile } from '../../db/imports/import-files.ts';
import { findSavedImport, type StoredImport } from '../../db/imports/imports.ts';
import type { Db } from '../../db/open.sqlite.ts';

/** An import as people see it: newly read, answered, or opened again. The window masks what is stored. */
export async function toImportPreview(db: Db, stored: StoredImport): Promise<ImportPreview> {
  const { id, fileName, pks, department, status, offers, plan, answers, mark, fileSha256 } = stored;
  const sheets = plan.sheets.map(({ name }) => name).join(', ');
  return {
    importId: id,
    fileName,
    pks,
    department,
    status,
    sheets: offers,
    plan,
    answers,
    mark,
    hasFile: await hasFile(db, fileSha256),
    savedBefore: await findSavedImport(db, { sha256: fileSha256, sheets, exceptId: id }),
  };
}
