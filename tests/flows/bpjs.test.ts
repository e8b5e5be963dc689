import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { compareWithBpjs } from '../../electron/flows/bpjs/compare-with-bpjs.ts';
import { exportDifferences } from '../../electron/flows/bpjs/export-differences.ts';
import { exportSipp } from '../../electron/flows/bpjs/export-sipp.ts';
import { listPastComparisons } from '../../electron/flows/bpjs/past-comparisons.ts';
import { takeKpj } from '../../electron/flows/bpjs/take-kpj.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { getPerson } from '../../electron/flows/people/get-person.ts';
import { standingWords } from '../../shared/domain/bpjs/words.ts';
import { cellText } from '../../shared/domain/values/written.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { addMembers, aPerson } from '../support/roster.ts';
import { workbook, type TestCell } from '../support/workbook.ts';

const HEADER = [
  'No',
  'Nomor KPJ',
  'NIK',
  'Nama Tenaga Kerja',
  'Tgl Lahir',
  'Data Upah',
  'Iuran JKK',
  'Iuran JKM',
  'Total Iuran',
];
const JULY = '2025-07';
const folder = freshFolder();

let context: Context;
const people = {
  same: aPerson({ name: 'SAMA CONTOH', wage: 1_000_000 }),
  different: aPerson({ name: 'BEDA CONTOH', wage: 1_500_000 }),
  ours: aPerson({ name: 'HANYA KANTOR', wage: 1_000_000 }),
  wageless: aPerson({ name: 'TANPA UPAH', wage: null, birthDate: null }),
  holder: aPerson({ name: 'PUNYA KPJ', kpj: '12345678909' }),
  left: aPerson({ name: 'SUDAH KELUAR' }),
};
let ids: Readonly<Record<keyof typeof people, number>>;

beforeAll(async () => {
  context = await testContext();
  const found = await addMembers(context.data, 'non-asn', Object.values(people));
  ids = Object.fromEntries(Object.keys(people).map((key, at) => [key, found[at]])) as typeof ids;
  await context.data.db
    .updateTable('membership')
    .set({ status: 'left', leave_reason: 'pindah', left_on: '2025-07-01' })
    .where('person_id', '=', ids.left)
    .execute();
});

async function theirFile(name: string, rows: readonly (readonly TestCell[])[]): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, await workbook([HEADER, ...rows], { name: 'Form 2a' }));
  return path;
}

let written: Promise<string> | null = null;
/** One file for all: exceljs writes the moment into it. */
const july = () =>
  (written ??= theirFile('iuran-juli.xlsx', [
    [1, '12345678901', people.same.nik, 'SAMA CONTOH', '12-05-1990', 1_000_000, 2400, 3000, 5400],
    [
      2,
      '12345678902',
      people.different.nik,
      'LAIN SEKALI',
      '12-05-1991',
      1_000_000,
      2400,
      3000,
      5400,
    ],
    [3, '12345678909', people.wageless.nik, 'TANPA UPAH', '', '', '', '', 5400],
    [4, '12345678904', '7472061205909900', 'HANYA BPJS', '12-05-1990', 1_000_000, 2400, 3000, 5400],
    [5, '12345678901', people.same.nik, 'SAMA CONTOH', '12-05-1990', 1_000_000, 2400, 3000, 5400],
    [6, '', '', 'TANPA NOMOR', '', 1_000_000, 2400, 3000, 5400],
  ]));

const compare = async (path: string, month = JULY) =>
  compareWithBpjs(context, { path, agreementId: 1, month }, UNWATCHED);

describe('comparing with a monthly list', () => {
  it('tells who is in which list, what differs, and both sums to the sen', async () => {
    const result = await compare(await july());
    expect(result.counts).toEqual({
      ours: 5,
      theirs: 6,
      onlyOurs: 2,
      onlyTheirs: 1,
      different: 1,
      same: 2,
      unreadable: 1,
      repeated: 1,
      // 5.400 + 8.100 + 5.400 + 8.100; of one it cannot be known.
      ourDue: 2_700_000,
      ourDueUnknown: 1,
      theirDue: 3_240_000,
      theirDueUnknown: 0,
    });
    expect(result.onlyOurs.map(({ name }) => name)).toEqual(['HANYA KANTOR', 'PUNYA KPJ']);
    expect(result.onlyTheirs).toMatchObject([{ row: 5, name: 'HANYA BPJS', standing: null }]);
    expect(result.different[0]?.fields.map(({ field }) => field)).toEqual([
      'name',
      'birthDate',
      'wage',
      'due',
    ]);
    for (const { nik } of Object.values(people)) expect(JSON.stringify(result)).not.toContain(nik);
  });

  it('says how somebody stands with the office whom only their list names', async () => {
    const [other] = await addMembers(context.data, 'rentan', [aPerson({ name: 'PESERTA RENTAN' })]);
    const rentan = await getPerson(context, other ?? 0);
    const { nik } = await context.data.db
      .selectFrom('person')
      .select('nik')
      .where('id', '=', rentan.id)
      .executeTakeFirstOrThrow();
    const path = await theirFile('selisih.xlsx', [
      [1, '', people.left.nik, 'SUDAH KELUAR', '', '', '', '', ''],
      [2, '', nik, 'PESERTA RENTAN', '', '', '', '', ''],
      [3, '', '7472061205909901', 'ORANG BARU', '', '', '', '', ''],
    ]);
    const { onlyTheirs } = await compare(path, '2025-08');
    expect(onlyTheirs.map(({ standing }) => standingWords(standing, true))).toEqual([
      'keluar 01-07-2025',
      'aktif di PKS 2',
      'tidak tercatat di kantor',
    ]);
  });

  it('counts whoever was a member on a day of the month, and nobody else', async () => {
    const path = await july();
    expect((await compare(path, '2025-06')).counts.ours).toBe(6);
    expect((await compare(path, '2026-05')).counts.ours).toBe(0);
  });

  it('keeps counts and sums, but nobody; of the same file the last time', async () => {
    const path = await july();
    await compare(path);
    const { counts } = await compare(path);
    const past = await listPastComparisons(context, 1);
    const ofJuly = past.filter(({ month }) => month === JULY);
    expect(ofJuly).toMatchObject([{ fileName: 'iuran-juli.xlsx', counts }]);
    expect(past.map(({ month }) => month)).toEqual(
      past
        .map(({ month }) => month)
        .toSorted()
        .toReversed(),
    );
    const kept = JSON.stringify(
      await context.data.db.selectFrom('bpjs_comparison').selectAll().execute(),
    );
    expect(kept).not.toMatch(/CONTOH|747206/u);
  });
});

describe('taking KPJ', () => {
  const take = async (different: object = {}) => {
    const path = await july();
    const { sha256, revision, kpj } = await compare(path);
    const membershipIds = kpj
      .filter((line) => line.refused === null)
      .map((line) => line.membershipId);
    const wish = { path, agreementId: 1, month: JULY, sha256, revision, membershipIds };
    return takeKpj(context, { ...wish, ...different }, UNWATCHED);
  };

  it('one that somebody else has is shown and cannot be taken', async () => {
    const { kpj } = await compare(await july());
    const held = kpj.find(({ name }) => name === 'TANPA UPAH');
    expect(held).toMatchObject({ refused: 'held', holder: { name: 'PUNYA KPJ' } });
    const membershipIds = [held?.membershipId];
    await expect(take({ membershipIds })).rejects.toMatchObject({ code: 'comparison-changed' });
  });

  it('is refused for another file than the one shown, and for a roster that changed', async () => {
    await expect(take({ sha256: '0'.repeat(64) })).rejects.toMatchObject({
      code: 'comparison-changed',
    });
    await expect(take({ revision: 0 })).rejects.toMatchObject({ code: 'roster-changed' });
  });

  it('fills them in at once, with the list and the row in the history of each', async () => {
    expect(await take()).toEqual({ taken: 2 });
    const { memberships, history, origins } = await getPerson(context, ids.same);
    expect(memberships.map(({ kpj }) => kpj)).toEqual(['12345678901']);
    const where = { source: 'import', fileName: 'iuran-juli.xlsx', sheet: null, row: 2 };
    expect(history[0]).toMatchObject({
      ...where,
      changes: [{ field: 'kpj', from: null, to: '12345678901' }],
    });
    expect(origins.find(({ field }) => field === 'kpj')).toMatchObject(where);
    const { kpj } = await compare(await july());
    expect(kpj.map(({ name }) => name)).toEqual(['TANPA UPAH']);
  });
});

describe('files for BPJS', () => {
  const sheetsOf = async (path: string) => {
    const { sheets } = await readWorkbook(readFileSync(path), { fileName: 'x.xlsx' });
    return Object.fromEntries(
      sheets.map(({ name, rows }) => [name, rows.map(({ cells }) => cells.map(cellText))]),
    );
  };

  it('the differences stand in three sheets, with whole NIKs', async () => {
    const path = await july();
    const { sha256 } = await compare(path);
    const target = join(folder, 'selisih.xlsx');
    const wish = { path, agreementId: 1, month: JULY, sha256, reason: 'dikirim ke BPJS', target };
    const { rows } = await exportDifferences(context, wish, UNWATCHED);
    const sheets = await sheetsOf(target);
    expect(Object.keys(sheets)).toEqual([
      'Hanya di daftar kantor',
      'Hanya di daftar BPJS',
      'Berbeda',
    ]);
    expect(rows).toBe(2 + 3 + 4);
    expect(sheets['Hanya di daftar kantor']?.[1]?.[1]).toBe(people.ours.nik);
    expect(sheets['Berbeda']?.[1]?.slice(4)).toEqual([
      'BEDA CONTOH',
      'Nama',
      'BEDA CONTOH',
      'LAIN SEKALI',
    ]);
  });

  it('the upload has the active members alone, as text, and tells whom SIPP may refuse', async () => {
    const path = join(folder, 'sipp.xlsx');
    const wish = { agreementId: 1, departmentId: null, path, reason: 'unggah SIPP' };
    const { rows, doubtful } = await exportSipp(context, wish, UNWATCHED);
    expect(rows).toBe(5);
    expect(doubtful).toMatchObject([{ name: 'TANPA UPAH', gaps: ['birthDate', 'wage'] }]);
    const [header = [], ...lines] = (await sheetsOf(path))['data_tk_baru'] ?? [];
    const first = Object.fromEntries(header.map((name, at) => [name, lines[0]?.[at] ?? null]));
    expect(first).toMatchObject({
      NAMA_LENGKAP: 'BEDA CONTOH',
      NOMOR_IDENTITAS: people.different.nik,
      TANGGAL_LAHIR: '12-05-1990',
      UPAH: '1500000',
      HP: '081200000000',
      // Of Wajo.
      KODE_POS: '93726',
      TGL_AWAL_BEKERJA: '01-01-2025',
      // The agreement names its months alone.
      TGL_AKHIR_KONTRAK: null,
      TANGGAL_KEPESERTAAN: null,
    });
    const raw = await readWorkbook(readFileSync(path), { fileName: 'x.xlsx' });
    const cells = raw.sheets.flatMap((sheet) => sheet.rows).flatMap((row) => row.cells);
    expect(cells.every((cell) => cell === null || typeof cell === 'string')).toBe(true);
    const again = await compare(path);
    expect(again.counts).toMatchObject({ theirs: 5, same: 5, onlyOurs: 0, theirDue: null });
  });

  it('the upload still has who will leave later, and no more who has left', async () => {
    const path = join(folder, 'sipp-keluar.xlsx');
    const wish = { agreementId: 1, departmentId: null, path, reason: 'unggah SIPP' };
    const leave = context.data.raw.prepare(
      `UPDATE membership SET status = 'left', leave_reason = 'pindah', left_on = ?
       WHERE agreement_id = 1 AND person_id = (SELECT id FROM person WHERE nik = ?)`,
    );
    const rowsWith = async (leftOn: string) => {
      leave.run(leftOn, people.different.nik);
      return (await exportSipp(context, wish, UNWATCHED)).rows;
    };
    expect([await rowsWith('2099-01-01'), await rowsWith('2025-02-01')]).toEqual([5, 4]);
  });
});
