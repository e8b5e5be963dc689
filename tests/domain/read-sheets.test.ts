import { describe, expect, it } from 'vitest';
import { NO_ANSWERS, type SheetAnswer } from '../../shared/domain/answers.ts';
import { readSheets } from '../../shared/domain/reading/read-sheets.ts';
import type { RawSheet, RawWorkbook } from '../../shared/domain/sheet.ts';
import { Failure, type FailureCode } from '../../shared/failure.ts';
import { aSheet, SEED_PLACES } from '../support/sheets.ts';

const HEADER = ['NIK', 'Nama', 'Alamat'];
const SITI = ['7472055205909001', 'WA SITI CONTOH', 'Jl. Contoh'];
const ALI = ['7472031203859002', 'LA ALI CONTOH', 'Jl. Contoh'];

const COVER = aSheet([['REKAPITULASI']], [], 'REKAP');
const ONE = aSheet([HEADER, SITI], [], 'Satu');
const TWO = aSheet([HEADER, SITI, ALI], [], 'Dua');
const HIDDEN: RawSheet = {
  ...aSheet([HEADER, SITI, ALI, SITI], [], 'Lama'),
  visibility: 'hidden',
};
const workbook = { kind: 'xlsx' as const, sheets: [COVER, ONE, TWO, HIDDEN] };

function failureOf(work: () => unknown): FailureCode | null {
  try {
    work();
  } catch (error) {
    return error instanceof Failure ? error.code : null;
  }
  return null;
}

function reading(sheets: readonly Partial<SheetAnswer>[] = [], book: RawWorkbook = workbook) {
  const asked = sheets.map((answer) => ({
    name: '',
    headerRow: null,
    department: null,
    ...answer,
  }));
  return readSheets(book, { places: SEED_PLACES, answers: { ...NO_ANSWERS, sheets: asked } });
}

function namesOf(...sheets: string[]): readonly string[] {
  return reading(sheets.map((name) => ({ name }))).readings.map(({ sheet }) => sheet);
}

describe('a second list beside the first', () => {
  const nobodyLost = (right: readonly string[], header = HEADER) => {
    const sheet = aSheet([
      [...HEADER, null, ...header],
      [...SITI, null, ...right],
    ]);
    return failureOf(() => reading([], { kind: 'xlsx', sheets: [sheet] }));
  };

  it('is refused, for its people would be lost', () => {
    expect(nobodyLost(ALI)).toBe('workbook-two-lists');
  });

  it('is none where the same people stand there again, or words say that they are others', () => {
    expect(nobodyLost(SITI)).toBeNull();
    expect(nobodyLost(ALI, ['NIK', 'Nama Ketua Kelompok', 'Alamat'])).toBeNull();
    expect(nobodyLost(ALI, ['NIK Pasangan', 'Nama Pasangan', 'Alamat'])).toBeNull();
  });
});

describe('the sheets of a workbook', () => {
  it('are all offered, with how many people they hold and the department their name means', () => {
    const offers = reading().sheets.map(({ name, visibility, people, department }) => [
      name,
      visibility,
      people,
      department,
    ]);
    expect(offers).toEqual([
      ['REKAP', 'visible', 0, null],
      ['Satu', 'visible', 1, null],
      ['Dua', 'visible', 2, null],
      ['Lama', 'hidden', 3, null],
    ]);
  });

  it('are chosen by their people, hidden ones only by name', () => {
    expect(reading().readings.map(({ sheet }) => sheet)).toEqual(['Dua']);
    expect(namesOf('Lama')).toEqual(['Lama']);
    expect(namesOf('satu ')).toEqual(['Satu']);
  });

  it('are read together in the order of the file, each row with the place of its sheet', () => {
    const { readings } = reading([{ name: 'Dua' }, { name: 'Satu' }]);
    expect(readings.map(({ sheet }) => sheet)).toEqual(['Satu', 'Dua']);
    const places = readings.map(({ candidates, skipped }) =>
      [...candidates, ...skipped].map(({ sheet }) => sheet),
    );
    expect(places).toEqual([
      [0, 0],
      [1, 1, 1],
    ]);
  });

  it.each([
    ['rentan', 'Kelurahan Wajo', 'Wajo', 'Murhum'],
    ['rentan', 'Kecamatan Murhum', null, 'Murhum'],
    ['rentan', 'Dinas Sosial', null, null],
    ['non-asn', 'Kelurahan Wajo', null, null],
  ] as const)('tell of %s where people of %s live', (pks, department, kelurahan, kecamatan) => {
    const { readings } = readSheets(workbook, {
      places: SEED_PLACES,
      agreement: { pks, coverageFrom: '2025-05-01' },
      answers: { ...NO_ANSWERS, sheets: [{ name: 'Satu', headerRow: null, department }] },
    });
    const values = readings[0]?.candidates[0]?.values;
    expect(values).toMatchObject({ department, kelurahan, kecamatan });
  });

  it('fail to be chosen where there is no such sheet, or no table', () => {
    expect(failureOf(() => namesOf('Tiga'))).toBe('workbook-no-such-sheet');
    expect(failureOf(() => namesOf('REKAP'))).toBe('workbook-no-table');
    expect(failureOf(() => reading([], { kind: 'xlsx', sheets: [COVER, HIDDEN] }))).toBe(
      'workbook-no-table',
    );
  });

  it('come back without people where one of several has no table', () => {
    const { readings } = reading([{ name: 'REKAP' }, { name: 'Satu' }]);
    expect(readings.map(({ headerRow, candidates }) => [headerRow, candidates.length])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(readings[0]?.skipped).toEqual([{ sheet: 0, row: 1, why: 'title' }]);
  });

  it('give their department to the rows that name none', () => {
    const header = ['NIK', 'Nama', 'OPD'];
    const sheet = aSheet([header, SITI.slice(0, 2), [...ALI.slice(0, 2), 'Dinsos']]);
    const [read] = reading([{ name: 'Data', department: 'Dinas Kesehatan' }], {
      kind: 'xlsx',
      sheets: [sheet],
    }).readings;
    expect(read?.candidates.map(({ values }) => values.department)).toEqual([
      'Dinas Kesehatan',
      'Dinas Sosial',
    ]);
  });

  it.each([
    ['DINKES', 'Dinas Kesehatan'],
    ['Kel. Wajo', 'Kelurahan Wajo'],
    ['3. Data Dinsos 2025 (2)', 'Dinas Sosial'],
    ['Honorer_PKM Wajo final', 'Puskesmas Wajo'],
    ['Dinas Pekerjaan Umum dan Penata', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
    ['Dinas Pendidikan Kepemudaan dan', 'Dinas Pendidikan'],
    ['Sheet1', null],
    ['REKAP 2025', null],
    ['Wajo', null],
    ['Data Dinas', null],
  ])('are named after departments: %s means %s', (name, department) => {
    const sheets = [aSheet([HEADER, SITI], [], name)];
    expect(reading([], { kind: 'xlsx', sheets }).sheets[0]?.department).toBe(department);
  });

  it.each([
    [['PEMERINTAH KOTA BAUBAU', 'DINAS KESEHATAN', 'DAFTAR PEGAWAI'], 'Dinas Kesehatan'],
    [['Unit Kerja : PKM Wajo'], 'Puskesmas Wajo'],
    [['DINAS KESEHATAN', 'PUSKESMAS WAJO'], null],
    [['DAFTAR PEGAWAI TAHUN 2025'], null],
  ])('or by the rows above the table: %j means %s', (titles, department) => {
    const sheets = [aSheet([...titles.map((title) => [title]), HEADER, SITI], [], 'Sheet1')];
    const { sheets: offers, readings } = reading([], { kind: 'xlsx', sheets });
    expect(offers[0]?.department).toBe(department);
    // Offered, and never taken by itself.
    expect(readings[0]?.candidates[0]?.values.department).toBeNull();
  });
});
