import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDepartmentForm } from '../../electron/excel/write/write-department-form.ts';
import { readWorkbook } from '../../electron/excel/read/read-workbook.ts';
import { toDepartmentForm } from '../../shared/domain/sending/department-form.ts';
import { readCandidates } from '../../shared/domain/reading/read-candidates.ts';
import { SEED_PLACES } from '../support/sheets.ts';

const form = toDepartmentForm({
  pks: 'non-asn',
  department: 'Dinas Kesehatan',
  formId: 'formulir-1',
  members: 0,
  words: {
    departments: ['Dinas Kesehatan', 'Dinas Sosial'],
    kelurahan: ['Lipu', 'Wameo'],
    kecamatan: ['Batupoaro', 'Betoambari'],
    jobs: [],
    relations: ['Istri', 'Suami'],
  },
  office: { name: 'Dinas Contoh', paper: 'F4' },
  createdOn: '2025-07-01',
});

let bytes: Buffer;
let book: ExcelJS.Workbook;
let sheet: ExcelJS.Worksheet;
beforeAll(async () => {
  bytes = await writeDepartmentForm(form);
  book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  sheet = book.worksheets[0] as ExcelJS.Worksheet;
});

const letterOf = (header: string) => {
  const at = form.columns.findIndex((column) => column.header === header);
  return String.fromCodePoint(65 + at);
};

function checkOf(header: string, row = 4): ExcelJS.DataValidation | undefined {
  return sheet.getCell(`${letterOf(header)}${row}`).dataValidation;
}

describe('the written form', () => {
  it('hides the key, keeps header and name in sight, and prints on the paper of the office', () => {
    expect(sheet.getColumn(1).hidden).toBe(true);
    expect(sheet.getCell('A4').value).toBe('formulir-1-0001');
    expect(sheet.getCell('B1').alignment).toMatchObject({ horizontal: 'left' });
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 4, ySplit: 3 });
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 14,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '3:3',
    });
  });

  it.each(['NIK', 'No. KPJ', 'No. HP', 'Tanggal Lahir'])(
    'keeps %s as text in every row',
    (name) => {
      for (const row of [4, 303]) expect(sheet.getCell(`${letterOf(name)}${row}`).numFmt).toBe('@');
      expect(sheet.getColumn(letterOf(name)).numFmt).toBe('@');
    },
  );

  it('has the department in every prepared row, and no formula anywhere', () => {
    expect(sheet.rowCount).toBe(303);
    expect(sheet.getCell(`${letterOf('OPD')}4`).value).toBe('Dinas Kesehatan');
    expect(sheet.getCell(`${letterOf('OPD')}303`).value).toBe('Dinas Kesehatan');
    for (const each of book.worksheets)
      each.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeFalsy()));
  });

  it('refuses a NIK that is none, asks about the rest, and lets any occupation be', () => {
    expect(checkOf('NIK')).toMatchObject({ type: 'custom', showErrorMessage: true });
    expect(checkOf('NIK')?.errorStyle).toBeUndefined();
    expect(checkOf('Tanggal Lahir')).toMatchObject({ type: 'custom', errorStyle: 'warning' });
    expect(checkOf('No. KPJ')).toMatchObject({ type: 'custom', errorStyle: 'warning' });
    expect(checkOf('L/P')).toMatchObject({ type: 'list', formulae: ['"L,P"'] });
    expect(checkOf('Kelurahan')).toMatchObject({ formulae: ['DaftarKelurahan'] });
    expect(checkOf('OPD', 5_000)).toMatchObject({ formulae: ['DaftarOPD'] });
  });

  it('has no check that a spreadsheet program would call broken', () => {
    for (const { header } of form.columns) {
      const [formula = ''] = checkOf(header)?.formulae ?? [];
      expect(String(formula).length).toBeLessThanOrEqual(255);
      expect(String(formula)).not.toContain('{');
    }
    // Nobody has occupations yet: a list without a range would be an error.
    expect(checkOf('Jabatan')).toBeUndefined();
  });

  it('names the range of each list, which holds the list', () => {
    for (const { name, entries } of form.lists) {
      const [range = ''] = book.definedNames.getRanges(name).ranges;
      const [, first = '', last = ''] = /^Daftar!\$([A-Z]\$2):\$([A-Z]\$\d+)$/.exec(range) ?? [];
      const lists = book.getWorksheet('Daftar') as ExcelJS.Worksheet;
      expect(lists.getCell(first.replace('$', '')).value).toBe(entries[0]);
      expect(lists.getCell(last.replace('$', '')).value).toBe(entries.at(-1));
    }
  });

  it('has one sheet with a table of people, and nobody in it', async () => {
    const { sheets } = await readWorkbook(bytes);
    const readings = sheets.map((each) => readCandidates(each, SEED_PLACES));
    expect(sheets.map(({ name }) => name)).toEqual(['Isian', 'Petunjuk', 'Daftar']);
    expect(readings.map((reading) => reading?.candidates.length)).toEqual([
      0,
      undefined,
      undefined,
    ]);
    expect(readings[0]?.headerRow).toBe(3);
  });
});
