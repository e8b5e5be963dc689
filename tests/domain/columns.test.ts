import { describe, expect, it } from 'vitest';
import type { ColumnMeaning, SheetReading } from '../../shared/domain/candidate.ts';
import { columnMemory, headerKeys } from '../../shared/domain/reading/header-memory.ts';
import { readCandidates } from '../../shared/domain/reading/read-candidates.ts';
import { NO_HINTS, type SheetHints } from '../../shared/domain/reading/sheet-hints.ts';
import type { RawSheet } from '../../shared/domain/sheet.ts';
import {
  ALI,
  anAgreement,
  aSheet,
  NUR,
  people,
  read,
  SEED_PLACES,
  SITI,
} from '../support/sheets.ts';

type Said = Readonly<Record<string, ColumnMeaning | null>>;

function reading(sheet: RawSheet, hints: Partial<SheetHints>): SheetReading {
  const found = readCandidates(sheet, SEED_PLACES, anAgreement(), { ...NO_HINTS, ...hints });
  if (found === null) throw new Error('no table was recognised');
  return found;
}

const told = (sheet: RawSheet, columns: Said) =>
  reading(sheet, { columns: new Map(Object.entries(columns)) });
const remembered = (sheet: RawSheet, memory: Said) =>
  reading(sheet, { memory: new Map(Object.entries(memory)) });

const ROSTER = aSheet([
  ['No', 'Nama', 'NIK', 'Jabatan', 'Kode Rekaan', null],
  [1, 'WA SITI CONTOH', SITI, 'Perawat', 'Sopir', 'x'],
  [2, 'LA ALI CONTOH', ALI, 'Guru', 'Satpam', null],
]);

describe('what a person says of a column', () => {
  it('counts before its words, and takes the meaning away from another column', () => {
    const { columns, seen } = told(ROSTER, { E: 'job' });
    expect(columns).toEqual({ name: 'B', nik: 'C', job: 'E' });
    expect(seen.find(({ column }) => column === 'D')).toMatchObject({ meaning: null, by: null });
    expect(seen.find(({ column }) => column === 'E')).toMatchObject({
      meaning: 'job',
      by: 'person',
    });
  });

  it('may be that it is not used', () => {
    const { columns, candidates } = told(ROSTER, { D: null });
    expect(columns).toEqual({ name: 'B', nik: 'C' });
    expect(candidates.map(({ values }) => values.job)).toEqual([null, null]);
  });

  it('counts before the content, and holds for an empty column too', () => {
    const unnamed = aSheet([
      ['Nama', null, null, 'Alamat', 'L/P'],
      ['WA SITI CONTOH', SITI, ALI, 'Jl. Contoh', 'P'],
    ]);
    expect(told(unnamed, { C: 'nik' }).columns.nik).toBe('C');
    expect(told(unnamed, { B: null, C: null }).columns.nik).toBeUndefined();
    expect(told(unnamed, { F: 'nik' }).columns.nik).toBe('F');
  });

  it('makes a pair of ticks something else, or leaves it a pair', () => {
    const ticks = aSheet([
      ['NIK', 'Nama', 'L', 'P', 'Alamat'],
      [SITI, 'WA SITI CONTOH', null, 'v', 'Jl. Contoh'],
    ]);
    const sexes = (said: Said) => told(ticks, said).candidates.map(({ values }) => values.sex);
    expect(told(ticks, {}).columns.sex).toBe('C');
    expect(told(ticks, { D: 'sex' }).columns.sex).toBe('C');
    expect(sexes({ D: 'sex' })).toEqual(['P']);
    expect(told(ticks, { C: null, D: 'remark' }).columns).toEqual({
      nik: 'A',
      name: 'B',
      remark: 'D',
      address: 'E',
    });
  });

  it('is kept for the next file under the words of its header', () => {
    const { seen } = told(ROSTER, { E: 'job', F: null });
    const memory = columnMemory(seen);
    expect(memory).toEqual([
      { header: 'koderekaan', meaning: 'job' },
      { header: '@F', meaning: null },
    ]);
    const next = aSheet([
      ['KODE  REKAAN', 'NIK', 'Jabatan', 'Nama'],
      ['Sopir', SITI, 'Perawat', 'WA SITI CONTOH'],
    ]);
    const again = reading(next, {
      memory: new Map(memory.map((one) => [one.header, one.meaning])),
    });
    expect(again.columns).toEqual({ job: 'A', nik: 'B', name: 'D' });
    expect(columnMemory(again.seen)).toEqual([memory[0]]);
  });
});

describe('what a department said of earlier files', () => {
  it('counts before the words and makes a header known', () => {
    const odd = aSheet([
      ['Nomor Orang', 'Sebutan', 'Kerja Apa'],
      [SITI, 'WA SITI CONTOH', 'Perawat'],
    ]);
    expect(readCandidates(odd, SEED_PLACES)).toBeNull();
    const memory = { nomororang: 'nik', sebutan: 'name', kerjaapa: 'job' } as const;
    const { columns, headerRow } = remembered(odd, memory);
    expect([headerRow, columns]).toEqual([1, { nik: 'A', name: 'B', job: 'C' }]);
  });

  it('tells columns under the same words apart', () => {
    const twice = aSheet([
      ['NIK', 'Nama', 'Alamat', 'Kode', 'Kode'],
      [SITI, 'WA SITI CONTOH', 'Jl. Contoh', 'a', 'Perawat'],
    ]);
    const columns = ['NIK', 'Kode', '', 'Kode'].map((header, at) => ({
      header,
      column: 'ABCD'[at] as string,
    }));
    expect(headerKeys(columns)).toEqual(['nik', 'kode', '@C', 'kode#2']);
    expect(remembered(twice, { 'kode#2': 'job' }).columns.job).toBe('E');
  });

  it('of a column without words yields to words: the next file may have one column more', () => {
    expect(remembered(ROSTER, { '@C': 'nik', '@F': 'remark' }).columns).toMatchObject({
      nik: 'C',
      remark: 'F',
    });
    const moved = aSheet([
      ['No', 'NIK', null, 'Nama', 'L/P'],
      [1, SITI, 'Contoh', 'WA SITI CONTOH', 'P'],
    ]);
    expect(remembered(moved, { '@C': 'nik' }).columns.nik).toBe('B');
  });
});

describe('a meaning that moves to another column', () => {
  it('is remembered as taken from the one that had it before', () => {
    const file = aSheet([
      ['Kode A', 'Kode B', 'Nama', 'Alamat', 'L/P'],
      [SITI, ALI, 'WA SITI CONTOH', 'Jl. Contoh', 'P'],
    ]);
    const memory = new Map([['kodea', 'nik' as const]]);
    expect(reading(file, { memory }).columns.nik).toBe('A');
    const moved = reading(file, { memory, columns: new Map([['B', 'nik']]) });
    expect(moved.columns.nik).toBe('B');
    expect(columnMemory(moved.seen)).toEqual([
      { header: 'kodea', meaning: null },
      { header: 'kodeb', meaning: 'nik' },
    ]);
  });
});

describe('the columns that are seen', () => {
  it('are all, used or not, with their words, first values and who decided', () => {
    expect(read(ROSTER).seen).toEqual([
      { column: 'A', header: 'No', samples: ['1', '2'], meaning: null, by: 'words' },
      {
        column: 'B',
        header: 'Nama',
        samples: ['WA SITI CONTOH', 'LA ALI CONTOH'],
        meaning: 'name',
        by: 'words',
      },
      { column: 'C', header: 'NIK', samples: [SITI, ALI], meaning: 'nik', by: 'words' },
      {
        column: 'D',
        header: 'Jabatan',
        samples: ['Perawat', 'Guru'],
        meaning: 'job',
        by: 'words',
      },
      {
        column: 'E',
        header: 'Kode Rekaan',
        samples: ['Sopir', 'Satpam'],
        meaning: null,
        by: null,
      },
      { column: 'F', header: '', samples: ['x'], meaning: null, by: null },
    ]);
  });

  it('are shown under their joined header texts, and as found by their content', () => {
    const { seen } = read(
      aSheet(
        [
          ['Nama', null, 'Ahli Waris', null, 'Alamat'],
          [null, null, 'Nama', 'Hubungan', null],
          ['WA SITI CONTOH', SITI, 'LA CONTOH', 'Suami', 'Jl. Contoh'],
        ],
        ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'],
      ),
    );
    expect(seen.map(({ header, meaning, by }) => [header, meaning, by])).toEqual([
      ['Nama', 'name', 'words'],
      ['', 'nik', 'content'],
      ['Ahli Waris / Nama', 'heirName', 'words'],
      ['Ahli Waris / Hubungan', 'heirRelation', 'words'],
      ['Alamat', 'address', 'words'],
    ]);
  });
});

describe('content', () => {
  const CARD = '7472050101190001';

  it('never makes a family card a NIK where both stand without words', () => {
    const byWomen = aSheet([
      ['Nama', null, null, 'Alamat', 'L/P'],
      ['WA SITI CONTOH', CARD, SITI, 'Jl. Contoh', 'P'],
      ['LA ALI CONTOH', CARD, ALI, 'Jl. Contoh', 'L'],
    ]);
    expect(read(byWomen).columns.nik).toBe('C');
    const byDates = aSheet([
      ['Nama', null, null, 'Alamat', 'Tgl Lahir'],
      ['LA ALI CONTOH', CARD, ALI, 'Jl. Contoh', '12-03-1985'],
    ]);
    expect(read(byDates).columns.nik).toBe('C');
  });

  it('decides nothing where two columns could both be the NIK', () => {
    const men = aSheet([
      ['Nama', null, null, 'Alamat', 'L/P'],
      ['LA ALI CONTOH', CARD, ALI, 'Jl. Contoh', 'L'],
    ]);
    expect(read(men).columns.nik).toBeUndefined();
  });
});

describe('a row key and a family card', () => {
  it('are read beside the person; a damaged card number is none', () => {
    const { candidates, columns } = read(
      aSheet([
        ['NIK', 'Nama', 'Alamat', 'No. KK', 'Kunci baris'],
        [SITI, 'WA SITI CONTOH', 'Jl. Contoh', '7472 0501 0119 0001', 'abc-0001'],
        [ALI, 'LA ALI CONTOH', 'Jl. Contoh', 7_472_050_101_190_000, null],
      ]),
    );
    expect(columns).toMatchObject({ familyCard: 'D', rowKey: 'E' });
    expect(candidates.map(({ key, familyCard }) => [key, familyCard])).toEqual([
      ['abc-0001', '7472050101190001'],
      [null, null],
    ]);
  });
});

describe('a header that a person points at', () => {
  const BARE = aSheet([
    ['DAFTAR'],
    ['A', 'B', 'C'],
    [SITI, 'WA SITI CONTOH', 'Perawat'],
    [ALI, 'LA ALI CONTOH', 'Guru'],
  ]);

  it('need not have a word that is known', () => {
    expect(readCandidates(BARE, SEED_PLACES)).toBeNull();
    const first = reading(BARE, { headerRow: 2 });
    expect([first.headerRow, first.columns]).toEqual([2, { nik: 'A' }]);
    expect(first.candidates).toHaveLength(2);
    const named = reading(BARE, { headerRow: 2, columns: new Map([['B', 'name']]) });
    expect(people(named)).toEqual([
      [3, SITI, 'WA SITI CONTOH'],
      [4, ALI, 'LA ALI CONTOH'],
    ]);
  });

  it('may leave nobody yet, but shows every column to be explained', () => {
    const none = reading(
      aSheet([
        ['A', 'B'],
        ['WA SITI CONTOH', 'Perawat', 'x'],
      ]),
      { headerRow: 1 },
    );
    expect(none.candidates).toEqual([]);
    expect(none.skipped.map(({ row }) => row)).toEqual([1, 2]);
    expect(none.seen.map(({ column, samples }) => [column, samples])).toEqual([
      ['A', ['WA SITI CONTOH']],
      ['B', ['Perawat']],
      ['C', ['x']],
    ]);
  });

  it('takes the rows that hang together with it, and stands over all others', () => {
    const sheet = aSheet(
      [
        ['No', 'NIK', 'Nama', 'Alamat'],
        [1, SITI, 'WA SITI CONTOH', 'Jl. Contoh'],
        ['Yang lain'],
        ['No', 'NIK', 'Nama', null],
        [null, null, 'Depan', 'Belakang'],
        [1, ALI, 'LA ALI', 'CONTOH'],
      ],
      ['A4:A5', 'B4:B5', 'C4:D4'],
    );
    const second = reading(sheet, { headerRow: 5 });
    expect(people(second)).toEqual([[6, ALI, 'LA ALI CONTOH']]);
    expect(second.headerRow).toBe(5);
    expect(reading(sheet, { headerRow: 1 }).candidates.map(({ row }) => row)).toEqual([2, 6]);
  });

  it('may be above all rows where there is none', () => {
    const sheet = aSheet([[], [SITI, 'WA SITI CONTOH'], [NUR, 'WA NUR CONTOH']]);
    const found = reading(sheet, { headerRow: 1, columns: new Map([['B', 'name']]) });
    expect(people(found)).toEqual([
      [2, SITI, 'WA SITI CONTOH'],
      [3, NUR, 'WA NUR CONTOH'],
    ]);
  });
});

describe('columns under one header', () => {
  it('hold the day, the month and the year of a birth date, in digits or words', () => {
    const roster = (month: string | number, rest: string | number | null = 1990) =>
      read(
        aSheet(
          [
            ['NIK', 'Nama', 'Tanggal Lahir', null, null],
            [null, null, 'Tgl', 'Bln', 'Thn'],
            [SITI, 'WA SITI CONTOH', 12, month, rest],
          ],
          ['A1:A2', 'B1:B2', 'C1:E1'],
        ),
      ).candidates[0];
    for (const month of [5, '05', 'Mei'])
      expect(roster(month)).toMatchObject({ values: { birthDate: '1990-05-12' }, issues: [] });
    expect(roster(5, 90)?.issues).toEqual([]);
    expect(roster(6)?.issues.map(({ code }) => code)).toEqual(['birth-date-differs-from-nik']);
    expect(roster(5, null)?.issues.map(({ code }) => code)).toEqual(['birth-date-unreadable']);
  });

  it.each(['Jalan', 'Jalan/Dusun', 'Jl. No. RT/RW', 'Lingkungan/RT'])(
    'hold the street where Alamat stands over %s',
    (street) => {
      const { columns } = read(
        aSheet(
          [
            ['NIK', 'Nama', 'Alamat', null],
            [null, null, street, 'Kelurahan'],
            [SITI, 'WA SITI CONTOH', 'Jl. Contoh', 'Wajo'],
          ],
          ['A1:A2', 'B1:B2', 'C1:D1'],
        ),
      );
      expect(columns).toMatchObject({ address: 'C', kelurahan: 'D' });
    },
  );
});

it('words that go on in the row below are read together', () => {
  const { columns, headerRow, skipped } = read(
    aSheet([
      ['NO.', 'NIP/NIK', 'NAMA', 'TEMPAT', 'TANGGAL', 'HONOR', 'NO.'],
      ['URUT', null, 'PEGAWAI', 'LAHIR', 'LAHIR', 'PER BULAN', 'HP'],
      [1, SITI, 'WA SITI CONTOH', 'Baubau', '12-05-1990', 1_000_000, '081234567890'],
    ]),
  );
  expect(headerRow).toBe(2);
  expect(columns).toEqual({
    nik: 'B',
    name: 'C',
    birthPlace: 'D',
    birthDate: 'E',
    wage: 'F',
    phone: 'G',
  });
  expect(skipped).toHaveLength(2);
});
