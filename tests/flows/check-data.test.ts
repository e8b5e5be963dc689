import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { checkData } from '../../electron/flows/office/check-data.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { previewImport } from '../../electron/flows/imports/preview-import.ts';
import { reserveNumbers, voidLetters } from '../../electron/flows/register/register.ts';
import { testContext } from '../support/context.ts';
import { allOf, fillOffice } from '../support/office.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import { secondReleaseFolder } from '../support/second-release.ts';

const SIGNED_OTHERWISE = '1 surat memuat data lain daripada kode pemeriksaannya.';

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
  context.data.raw.exec('DROP TRIGGER change_is_kept');
  await db.deleteFrom('change').where('id', '=', 1).execute();
  const { problems } = await checkData(context);
  expect(problems).toEqual([
    'Riwayat perubahan dari 1 impor tidak lengkap.',
    'Riwayat data yang dicatat bersama kegiatan nomor 1 (1 Juli 2025) diubah di luar program.',
  ]);
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

describe('the register', () => {
  /** Four reserved numbers, the second void; and what a check says after one thing was altered. */
  async function afterAltering(sql: string): Promise<readonly string[]> {
    const context = await testContext();
    const block = { date: '2025-07-01', count: 4, forWhom: 'Bidang Contoh' };
    await reserveNumbers(context, block);
    await voidLetters(context, { letterIds: [2], reason: 'Keliru' });
    expect((await checkData(context)).problems).toEqual([]);
    context.data.raw.exec(sql);
    return (await checkData(context)).problems;
  }

  it.each([
    [
      'a number that nobody has',
      'DELETE FROM letter WHERE seq = 3',
      '1 nomor surat keterangan tahun 2025 tidak bersurat dan tidak dijelaskan.',
    ],
    [
      'a counter that went ahead',
      'UPDATE letter_counter SET next_seq = 8',
      '3 nomor surat keterangan tahun 2025 tidak bersurat dan tidak dijelaskan.',
    ],
    [
      'a counter that fell behind',
      'UPDATE letter_counter SET next_seq = 4',
      'Penghitung nomor surat keterangan tahun 2025 tertinggal dari register.',
    ],
    [
      'a counter that is gone',
      'DELETE FROM letter_counter',
      'Penghitung nomor surat keterangan tahun 2025 tertinggal dari register.',
    ],
    [
      'a date of another year',
      "UPDATE letter SET date = '2024-07-01' WHERE seq = 1",
      '1 surat bertanggal di luar tahun nomornya.',
    ],
    [
      'a void number without its reason',
      "UPDATE letter SET void_reason = ' ' WHERE seq = 2",
      '1 nomor batal tanpa alasan.',
    ],
  ])('%s is found', async (_what, sql, problem) => {
    expect(await afterAltering(sql)).toEqual([problem]);
  });

  it.each([
    ['number', "UPDATE letter SET number = 'X' WHERE id = 11"],
    ['name', "UPDATE letter SET name = 'LAIN' WHERE id = 11"],
    ['NIK', "UPDATE letter SET nik = '7472061205909009' WHERE id = 11"],
  ])('a letter of the first releases whose %s was altered is found', async (_what, sql) => {
    const context = await testContext({ data: openDatabase(secondReleaseFolder()) });
    const before = await checkData(context);
    context.data.raw.exec(sql);
    const { problems } = await checkData(context);
    expect(problems.filter((problem) => !before.problems.includes(problem))).toEqual([
      '1 surat memuat nomor, nama, atau NIK lain daripada register.',
    ]);
    await context.data.close();
  });

  it.each([
    ['name', 'nama', 'LAIN'],
    ['NIK', 'nik', '7472061205909009'],
  ])('a printed letter whose %s was altered is found', async (_what, field, other) => {
    const context = await testContext();
    await fillOffice(context);
    await addMembers(context.data, 'non-asn', [aPerson(), aPerson()]);
    await issueLetters(
      context,
      {
        selection: allOf('non-asn'),
        date: '2025-07-01',
        without: [],
        target: { kind: 'view' },
        signing: { kind: 'pen' },
      },
      UNWATCHED,
    );
    expect((await checkData(context)).problems).toEqual([]);
    const altered = context.data.raw
      .prepare(
        `UPDATE letter SET field_values = json_set(field_values, '$.fields.${field}', ?) WHERE seq = 2`,
      )
      .run(other);
    expect(altered.changes).toBe(1);
    expect((await checkData(context)).problems).toEqual([
      '1 surat memuat nomor, nama, atau NIK lain daripada register.',
      SIGNED_OTHERWISE,
    ]);
    context.data.raw.exec("UPDATE letter SET date = '2025-07-02' WHERE seq = 1");
    expect((await checkData(context)).problems).toContain(SIGNED_OTHERWISE.replace('1', '2'));
  });
});
