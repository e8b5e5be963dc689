import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { writeRoster, type WriteOptions } from '../../electron/excel/write/write-roster.ts';
import type { RosterExport } from '../../shared/domain/sending/roster-export.ts';
import type { RawCell } from '../../shared/domain/sheet.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'buku-'));
});
afterAll(() => rm(folder, { recursive: true }));

const roster: RosterExport = {
  sheetName: 'Daftar',
  titleLines: [],
  columns: [
    { header: 'NIK', kind: 'text', width: 20 },
    { header: 'Nama', kind: 'text', width: 30 },
    { header: 'Tanggal Lahir', kind: 'day', width: 14 },
    { header: 'Upah', kind: 'rupiah', width: 16 },
  ],
  rows: [
    ['7472019999999001', 'La Contoh', '1990-05-12', 2_500_000],
    ['7472019999999002', 'Wa Contoh', '2000-02-29', 1_750_000],
    [null, 'Tanpa NIK', null, null],
  ],
  sumColumn: 3,
  paper: 'F4',
  documentTitle: 'Daftar peserta',
  author: 'Dinas Contoh',
  createdOn: '2026-01-05',
};

async function written(change: Partial<RosterExport> = {}, options?: WriteOptions) {
  const path = join(folder, `${(files += 1)}.xlsx`);
  await writeFile(path, await writeRoster({ ...roster, ...change }, options));
  return path;
}

async function rowsOf(path: string): Promise<readonly (readonly (RawCell | null)[])[]> {
  const { sheets } = await readWorkbook(path);
  return sheets[0]!.rows.map(({ cells }) => cells);
}

async function openedByExceljs(path: string) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  return { book, sheet: book.worksheets[0]! };
}

/** How a list of texts comes back from a column of text. */
async function textsBack(texts: readonly string[]) {
  const rows = texts.map((text) => ['1', text]);
  const path = await written({ columns: roster.columns.slice(0, 2), rows, sumColumn: null });
  const ours = (await rowsOf(path)).slice(1).map((cells) => cells[1]);
  const { sheet } = await openedByExceljs(path);
  const theirs = texts.map((_, index) => sheet.getCell(index + 2, 2).value);
  return { ours, theirs };
}

describe('a written roster', () => {
  it('is read back with the same values', async () => {
    expect(await rowsOf(await written())).toEqual([
      ['NIK', 'Nama', 'Tanggal Lahir', 'Upah'],
      [
        '7472019999999001',
        'La Contoh',
        { kind: 'day', day: '1990-05-12', serial: 33_005 },
        { kind: 'number', value: 2_500_000, raw: '2500000' },
      ],
      [
        '7472019999999002',
        'Wa Contoh',
        { kind: 'day', day: '2000-02-29', serial: 36_585 },
        { kind: 'number', value: 1_750_000, raw: '1750000' },
      ],
      [null, 'Tanpa NIK'],
      ['JUMLAH', null, null, { kind: 'number', value: 4_250_000, raw: '4250000' }],
    ]);
  });

  it('says the same to another program, with formats, formula and how to print', async () => {
    const { book, sheet } = await openedByExceljs(await written());
    expect(sheet.getCell('A2').value).toBe('7472019999999001');
    expect(sheet.getCell('A2').numFmt).toBe('@');
    expect(sheet.getCell('C2').value).toEqual(new Date(Date.UTC(1990, 4, 12)));
    expect(sheet.getCell('C2').numFmt).toBe('dd-mm-yyyy');
    expect(sheet.getCell('D2').numFmt).toBe('"Rp"#,##0');
    expect(sheet.getCell('D5').value).toEqual({ formula: 'SUM(D2:D4)', result: 4_250_000 });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:D4');
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 14,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
    expect(book).toMatchObject({ creator: 'Dinas Contoh', title: 'Daftar peserta' });
  });

  it('puts title lines above the header', async () => {
    const path = await written({ titleLines: ['DAFTAR PESERTA', 'Kota Baubau'] });
    const rows = await rowsOf(path);
    expect(rows[0]).toEqual(['DAFTAR PESERTA']);
    expect(rows[2]?.[0]).toBe('NIK');
    const { sheet } = await openedByExceljs(path);
    expect(sheet.getCell('D7').value).toEqual({ formula: 'SUM(D4:D6)', result: 4_250_000 });
    expect(sheet.views[0]).toMatchObject({ ySplit: 3 });
  });

  it('has no sum where nobody is listed', async () => {
    expect(await rowsOf(await written({ rows: [] }))).toHaveLength(1);
  });

  it('keeps an unreadable date or amount as the text it was', async () => {
    const path = await written({
      rows: [
        ['1', 'A', '30-02-1990', 'tidak tetap'],
        ['2', 'B', '1850-01-01', 5],
      ],
    });
    const rows = await rowsOf(path);
    expect(rows[1]).toEqual(['1', 'A', '30-02-1990', 'tidak tetap']);
    expect(rows[2]?.[2]).toBe('1850-01-01');
    expect(rows[3]?.[3]).toMatchObject({ value: 5 });
  });

  it('tells how far it is and stops when it is told to', async () => {
    const seen: number[][] = [];
    await written({}, { onProgress: (...at) => seen.push(at) });
    expect(seen).toEqual([[3, 3]]);
    await expect(written({}, { signal: AbortSignal.abort() })).rejects.toThrow('cancelled');
  });
});

describe('text of a written roster', () => {
  it('never becomes a formula or anything else than itself', async () => {
    const texts = [
      '=1+1',
      '+62812',
      '-5',
      '@SUM(A1)',
      '=HYPERLINK("http://contoh")',
      '007',
      '1E5',
      'TRUE',
      '#N/A',
      ' dua  spasi ',
      'satu\ndua\ttiga',
      '<b>&amp;"\'',
      '_x0041_',
      '_x005F_x0041_',
      '__proto__',
      'Só é ñ 한 😀',
    ];
    const { ours, theirs } = await textsBack(texts);
    expect(ours).toEqual(texts);
    expect(theirs).toEqual(texts);
  });

  it('loses what no workbook can hold, and no more', async () => {
    const texts = ['a\u0000b\u001Fc', 'x\uD83Dy', 'z\uFFFE', `${'a'.repeat(32_766)}😀b`];
    const { ours } = await textsBack(texts);
    expect(ours).toEqual(['abc', 'xy', 'z', 'a'.repeat(32_766)]);
  });
});
