import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerImport } from '../../electron/flows/imports/answer-import.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { previewImport, type PreviewRequest } from '../../electron/flows/imports/preview-import.ts';
import type { Pks } from '../../shared/domain/agreement.ts';
import { type ImportAnswers, NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { ImportPreview } from '../../shared/views.ts';
import { freshFolder } from './database.ts';
import { workbook, type TestCell, type WorkbookOptions } from './workbook.ts';

/** A real roster in a folder of its own. */
export async function rosterFile(
  rows: readonly (readonly TestCell[])[],
  options: WorkbookOptions = {},
): Promise<string> {
  const path = join(freshFolder(), 'daftar.xlsx');
  writeFileSync(path, await workbook(rows, options));
  return path;
}

export function preview(
  context: Context,
  path: string,
  different: Partial<PreviewRequest> = {},
): Promise<ImportPreview> {
  const request = { path, fileName: 'daftar.xlsx', pks: 'non-asn' as Pks, departmentId: null };
  return previewImport(context, { ...request, ...different }, UNWATCHED);
}

export function answer(
  context: Context,
  { importId }: ImportPreview,
  answers: Partial<ImportAnswers>,
): Promise<ImportPreview> {
  return answerImport(context, importId, { ...NO_ANSWERS, ...answers }, UNWATCHED);
}

export function apply(context: Context, { importId }: ImportPreview) {
  return commitImport(context, importId, UNWATCHED);
}

/** Everything that is stored of people, to be compared before and after. */
export async function everybody({ data: { db } }: Context) {
  return {
    people: await db.selectFrom('person').selectAll().execute(),
    contacts: await db.selectFrom('contact').selectAll().execute(),
    memberships: await db.selectFrom('membership').selectAll().execute(),
    departments: await db.selectFrom('department').selectAll().execute(),
    changes: await db.selectFrom('change').selectAll().execute(),
  };
}
