import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { importAgain } from '../../electron/flows/imports/import-again.ts';
import { listImports } from '../../electron/flows/imports/list-imports.ts';
import { previewImport } from '../../electron/flows/imports/preview-import.ts';
import { undoImport } from '../../electron/flows/imports/undo-import.ts';
import { NO_ANSWERS, type ImportAnswers } from '../../shared/domain/answers.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { workbook } from '../support/workbook.ts';

const folder = freshFolder();
const NIK = '7472055205909001';

async function savedImport(answers: ImportAnswers = NO_ANSWERS) {
  const context = await testContext();
  const path = join(folder, 'daftar.xlsx');
  const rows = [
    ['NIK', 'Nama', 'OPD'],
    [NIK, 'Wa Contoh', 'Dinas Kesehatan'],
  ];
  writeFileSync(path, await workbook(rows));
  const request = { path, fileName: 'daftar.xlsx', departmentId: null, answers };
  const { importId } = await previewImport(context, { ...request, pks: 'non-asn' }, UNWATCHED);
  await commitImport(context, importId, UNWATCHED);
  return { context, importId };
}

describe('a file that is imported again', () => {
  it('is planned anew on the roster without it, with the values that were corrected', async () => {
    const cell = { sheet: 'Data', row: 2, field: 'name', text: 'Wa Ode Contoh' } as const;
    const { context, importId } = await savedImport({ ...NO_ANSWERS, cells: [cell] });
    await undoImport(context, importId, null, UNWATCHED);
    const again = await importAgain(context, importId, UNWATCHED);
    expect(again).toMatchObject({ status: 'planned', fileName: 'daftar.xlsx', hasFile: true });
    expect(again.importId).not.toBe(importId);
    expect(again.plan.rows).toMatchObject([{ verdict: 'new', person: { name: 'Wa Ode Contoh' } }]);
  });

  it('stands in the list beside the one before, each with its departments', async () => {
    const { context, importId } = await savedImport();
    await importAgain(context, importId, UNWATCHED);
    const imports = await listImports(context);
    expect(imports.map(({ status }) => status).toSorted()).toEqual(['applied', 'planned']);
    expect(imports.find(({ id }) => id === importId)?.departments).toEqual(['Dinas Kesehatan']);
  });
});
