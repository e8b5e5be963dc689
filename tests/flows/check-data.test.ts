import { expect, it } from 'vitest';
import { checkData } from '../../electron/flows/check-data.ts';
import { commitImport } from '../../electron/flows/commit-import.ts';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { previewImport } from '../../electron/flows/preview-import.ts';
import { testContext } from '../support/context.ts';

async function withImport() {
  const context = await testContext();
  const file = 'contoh-1-rapi.xlsx';
  const path = new URL(`../../resources/samples/${file}`, import.meta.url).pathname;
  const request = {
    path,
    fileName: file,
    pks: 'non-asn',
    departmentId: null,
    sheet: null,
  } as const;
  const { importId } = await previewImport(context, request, UNWATCHED);
  await commitImport(context, importId, UNWATCHED);
  return { context, db: context.data.db };
}

it('data that were only ever written by the program are whole', async () => {
  const { context } = await withImport();
  expect(await checkData(context)).toEqual({ ok: true, problems: [] });
});

it('a plan that was altered is found', async () => {
  const { context, db } = await withImport();
  await db.updateTable('import_plan').set({ plan: '{}' }).execute();
  expect(await checkData(context)).toEqual({
    ok: false,
    problems: ['1 rencana impor tidak lagi sama dengan saat disimpan.'],
  });
});

it('counts that do not add up are found', async () => {
  const { context, db } = await withImport();
  await db.updateTable('import').set({ counts: '{"rowsRead":30,"new":29}' }).execute();
  const { problems } = await checkData(context);
  expect(problems).toEqual(['Jumlah baris pada 1 impor tidak cocok dengan isinya.']);
});

it('history that is missing is found', async () => {
  const { context, db } = await withImport();
  await db.deleteFrom('change').where('id', '=', 1).execute();
  const { problems } = await checkData(context);
  expect(problems).toEqual(['Riwayat perubahan dari 1 impor tidak lengkap.']);
});

it('a person who came to be twice is found', async () => {
  const { context, db } = await withImport();
  await db.updateTable('change').set({ person_id: 1 }).where('id', '=', 2).execute();
  const { problems } = await checkData(context);
  expect(problems).toEqual(['Riwayat 1 orang tidak cocok dengan asalnya.']);
});

it('a person without any place is found', async () => {
  const { context, db } = await withImport();
  await db.deleteFrom('membership').where('id', '=', 1).execute();
  const { problems } = await checkData(context);
  expect(problems).toEqual(['1 orang tersimpan tanpa kepesertaan PKS.']);
});
