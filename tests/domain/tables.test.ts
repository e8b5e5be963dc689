import { describe, expect, it } from 'vitest';
import { readCandidates } from '../../shared/domain/reading/read-candidates.ts';
import { NO_HINTS } from '../../shared/domain/reading/sheet-hints.ts';
import {
  ALI,
  anAgreement,
  aSheet,
  column,
  NUR,
  people,
  read,
  SEED_PLACES,
  SITI,
  skips,
} from '../support/sheets.ts';

describe('a second table under other columns', () => {
  const SHEET = aSheet([
    ['No', 'NIK', 'Nama', 'Jabatan'],
    [1, SITI, 'WA SITI CONTOH', 'Perawat'],
    ['JUMLAH', null, null, 1],
    ['DINAS SOSIAL'],
    ['No', 'Nama Lengkap', 'NIK', 'OPD', 'Honor'],
    [1, 'LA ALI CONTOH', ALI, 'Dinkes', 1_500_000],
    [2, 'WA NUR CONTOH', NUR, null, 1_500_000],
  ]);

  it('is read by its own header, and begins with the section above it', () => {
    const reading = read(SHEET);
    expect(people(reading)).toEqual([
      [2, SITI, 'WA SITI CONTOH'],
      [6, ALI, 'LA ALI CONTOH'],
      [7, NUR, 'WA NUR CONTOH'],
    ]);
    expect(column(reading, 'department')).toEqual([null, 'Dinas Kesehatan', 'Dinas Sosial']);
    expect(column(reading, 'wage')).toEqual([null, 1_500_000, 1_500_000]);
    expect(skips(reading)).toBe('1 header, 3 total, 4 section, 5 header');
    expect([reading.headerRow, reading.columns.nik]).toEqual([1, 'B']);
  });

  it('names its own columns in its issues', () => {
    const sheet = aSheet([
      ['NIK', 'Nama', 'Alamat'],
      [SITI, 'WA SITI CONTOH', 'Jl. Contoh'],
      ['Nama', 'Alamat', 'L/P', 'NIK'],
      ['LA ALI CONTOH', 'Jl. Contoh', 'L', '747203120385900'],
    ]);
    expect(read(sheet).candidates[1]?.issues).toMatchObject([{ code: 'nik-format', column: 'D' }]);
  });

  it('hears what was said of a column only where the same words stand over it', () => {
    const hints = { ...NO_HINTS, columns: new Map([['D', null]]) };
    const reading = readCandidates(SHEET, SEED_PLACES, anAgreement(), hints);
    expect(reading?.candidates.map(({ values }) => [values.job, values.department])).toEqual([
      [null, null],
      [null, 'Dinas Kesehatan'],
      [null, 'Dinas Sosial'],
    ]);
  });

  it('is none where the same header is only worded otherwise, or has fewer columns', () => {
    const reading = read(
      aSheet([
        ['No', 'NIK', 'Nama', 'Jabatan'],
        [1, SITI, 'WA SITI CONTOH', 'Perawat'],
        ['NO.', 'No. KTP', 'NAMA LENGKAP', 'TUGAS'],
        [2, ALI, 'LA ALI CONTOH', 'Sopir'],
        ['No', 'NIK', 'Nama'],
        [3, NUR, 'WA NUR CONTOH', 'Guru'],
      ]),
    );
    expect(column(reading, 'job')).toEqual(['Perawat', 'Sopir', 'Guru']);
    expect(skips(reading)).toBe('1 header, 3 header, 5 header');
  });

  it('may have a header of two rows', () => {
    const reading = read(
      aSheet(
        [
          ['NIK', 'Nama', 'Alamat'],
          [SITI, 'WA SITI CONTOH', 'Jl. Contoh'],
          ['Nama', 'NIK', 'Tempat dan Tanggal Lahir', null],
          [null, null, 'Tempat', 'Tanggal'],
          ['LA ALI CONTOH', ALI, 'Raha', '12-03-1985'],
        ],
        ['A3:A4', 'B3:B4', 'C3:D3'],
      ),
    );
    expect(column(reading, 'birthDate')).toEqual(['1990-05-12', '1985-03-12']);
    expect(column(reading, 'birthPlace')).toEqual([null, 'Raha']);
    expect(skips(reading)).toBe('1 header, 3 header, 4 header');
  });
});

describe('the rows of a header', () => {
  it('reach down as far as its merges, also where nothing stands', () => {
    const reading = read(
      aSheet(
        [['DAFTAR'], ['No', 'NIK', 'Nama'], [], [1, SITI, 'WA SITI CONTOH']],
        ['A2:A3', 'B2:B3', 'C2:C3'],
      ),
    );
    expect(reading.headerRow).toBe(3);
    expect(skips(reading)).toBe('1 title, 2 header');
  });

  it('are tied by a merge over an empty row', () => {
    const reading = read(
      aSheet(
        [
          ['No', 'NIK', 'Nama', 'Kelahiran', null],
          [],
          [null, null, null, 'Tempat', 'Tanggal'],
          [1, SITI, 'WA SITI CONTOH', 'Raha', '12-05-1990'],
        ],
        ['A1:A3', 'B1:B3', 'C1:C3', 'D1:E2'],
      ),
    );
    expect(reading.headerRow).toBe(3);
    expect(reading.candidates[0]?.values).toMatchObject({
      birthPlace: 'Raha',
      birthDate: '1990-05-12',
    });
  });

  it.each([
    [[null, '(16 digit)', '(sesuai KTP)', '(dd-mm-yyyy)', '(Rp)']],
    [[null, '16 digit', 'sesuai KTP', 'dd/mm/yyyy', 'Rp']],
    [[null, null, null, 'tgl-bln-thn', 'Rupiah']],
  ])('may end with one of units: %j', (units) => {
    const reading = read(
      aSheet([
        ['No', 'NIK', 'Nama', 'Tgl Lahir', 'Honor'],
        units,
        [1, SITI, 'WA SITI CONTOH', '12-05-1990', 1_500_000],
      ]),
    );
    expect(skips(reading)).toBe('1 header, 2 header');
    expect(people(reading)).toEqual([[3, SITI, 'WA SITI CONTOH']]);
  });
});

describe('a cell with both kelurahan and kecamatan', () => {
  it.each([
    'Wajo / Murhum',
    'Kel. Wajo Kec. Murhum',
    'Wajo Kec. Murhum',
    'WAJO, KEC. MURHUM',
    'Wajo - Murhum',
  ])('gives both: %s', (cell) => {
    const reading = read(
      aSheet([
        ['NIK', 'Nama', 'Kelurahan/Kecamatan'],
        [SITI, 'WA SITI CONTOH', cell],
      ]),
    );
    expect(reading.candidates[0]?.values).toMatchObject({
      kelurahan: 'Wajo',
      kecamatan: 'Murhum',
    });
    expect(reading.questions).toEqual([]);
  });

  it('stays as it is where one of them is unknown', () => {
    const reading = read(
      aSheet([
        ['NIK', 'Nama', 'Kelurahan', 'Alamat'],
        [SITI, 'WA SITI CONTOH', 'Contoh / Rekaan', 'Jl. Contoh'],
      ]),
    );
    expect(reading.candidates[0]?.values).toMatchObject({
      kelurahan: 'Contoh / Rekaan',
      kecamatan: null,
    });
  });
});
