import { describe, expect, it } from 'vitest';
import { type CellAnswer, NO_ANSWERS } from '../../shared/domain/answers.ts';
import type { RosterField } from '../../shared/domain/person.ts';
import { readSheets } from '../../shared/domain/reading/read-sheets.ts';
import { ALI, anAgreement, aSheet, NUR, SEED_PLACES, SITI } from '../support/sheets.ts';

type Edit = readonly [row: number, field: RosterField, text: string];

function readEdited(sheet: ReturnType<typeof aSheet>, edits: readonly Edit[]) {
  const cells: CellAnswer[] = edits.map(([row, field, text]) => ({
    sheet: sheet.name,
    row,
    field,
    text,
  }));
  const [reading] = readSheets(
    { kind: 'xlsx', sheets: [sheet] },
    { places: SEED_PLACES, agreement: anAgreement(), answers: { ...NO_ANSWERS, cells } },
  ).readings;
  if (reading === undefined) throw new Error('one sheet is read');
  return reading;
}

function person(sheet: ReturnType<typeof aSheet>, edits: readonly Edit[], row = 2) {
  const found = readEdited(sheet, edits).candidates.find((candidate) => candidate.row === row);
  if (found === undefined) throw new Error('the row is a person');
  return { ...found.values, codes: found.issues.map(({ code }) => code), edited: found.edited };
}

describe('a value corrected in the preview', () => {
  const SHEET = aSheet([
    ['NIK', 'Nama', 'TTL', 'L', 'P', 'OPD', 'Upah', 'HP', 'Kelurahan', 'Jabatan', 'Hubungan'],
    [
      SITI,
      'WA SITI CONTOH',
      'Raha, 1-1-1991',
      'x',
      null,
      'Dinas Uji',
      'x',
      '1',
      'Wajo',
      'a',
      'Bpk',
    ],
    [ALI, 'LA ALI CONTOH', 'Raha, 12-03-1985', 'x', null, 'Dinkes'],
  ]);

  it('is read like a cell of its field, and the row says which were', () => {
    const edits: readonly Edit[] = [
      [2, 'wage', 'Rp 1.500.000,-'],
      [2, 'phone', '+62 812 3456 7890'],
      [2, 'department', 'DINKES'],
      [2, 'kelurahan', 'Kel. Bone bone'],
      [2, 'heirRelation', 'Isteri'],
    ];
    expect(person(SHEET, edits)).toMatchObject({
      wage: 1_500_000,
      phone: '081234567890',
      department: 'Dinas Kesehatan',
      kelurahan: 'Bone-bone',
      heirRelation: 'Istri',
      codes: ['birth-date-differs-from-nik', 'sex-differs-from-nik'],
      edited: ['kelurahan', 'department', 'wage', 'phone', 'heirRelation'],
    });
    expect(readEdited(SHEET, edits).candidates[1]).not.toHaveProperty('edited');
  });

  it('counts before a cell that holds several things: place and date, ticks', () => {
    const edits: readonly Edit[] = [
      [2, 'birthDate', '12 Mei 1990'],
      [2, 'sex', 'Perempuan'],
      [2, 'birthPlace', 'Baubau'],
    ];
    const { birthDate, birthPlace, sex, codes } = person(SHEET, edits);
    expect({ birthDate, birthPlace, sex }).toEqual({
      birthDate: '1990-05-12',
      birthPlace: 'Baubau',
      sex: 'P',
    });
    expect(codes).not.toContain('birth-date-differs-from-nik');
  });

  it('leaves what else stands in that cell', () => {
    expect(person(SHEET, [[2, 'birthDate', '12-05-1990']]).birthPlace).toBe('Raha');
    expect(person(SHEET, [[2, 'birthPlace', 'Baubau']]).birthDate).toBe('1991-01-01');
    const named = aSheet([
      ['NIK', 'Nama', 'Tempat Lahir'],
      [SITI, 'WA SITI CONTOH', 'Raha, 1-1-1991'],
    ]);
    expect(person(named, [[2, 'birthDate', '12-05-1990']])).toMatchObject({
      birthPlace: 'Raha',
      birthDate: '1990-05-12',
    });
  });

  it('is empty where the text was cleared: neither the cell nor the section counts', () => {
    const sheet = aSheet([
      ['NIK', 'Nama', 'Tgl Lahir', 'L/P', 'OPD', 'Alamat'],
      ['DINAS KESEHATAN'],
      [SITI, 'WA SITI CONTOH', '1-1-1991', 'L', null, 'Jl. Contoh'],
    ]);
    const cleared = ['birthDate', 'sex', 'department', 'address'] as const;
    const edits = cleared.map((field): Edit => [3, field, '']);
    // Of birth date and sex the NIK speaks, as it does for an empty cell.
    expect(person(sheet, edits, 3)).toMatchObject({
      birthDate: '1990-05-12',
      sex: 'P',
      department: null,
      address: null,
      codes: [],
    });
  });

  it('keeps the row a person, whatever it leaves of it', () => {
    const edits: readonly Edit[] = [
      [3, 'name', ''],
      [3, 'nik', ''],
    ];
    const { name, nik, codes } = person(SHEET, edits, 3);
    expect({ name, nik }).toEqual({ name: null, nik: null });
    expect(codes).toEqual(['nik-missing', 'name-missing']);
    const total = aSheet([
      ['NIK', 'Nama', 'Upah'],
      [SITI, 'WA SITI CONTOH', 1_000_000],
      [null, 'JUMLAH', 1_000_000],
    ]);
    expect(readEdited(total, []).candidates).toHaveLength(1);
    expect(person(total, [[3, 'nik', NUR]], 3)).toMatchObject({ nik: NUR, name: 'JUMLAH' });
  });

  it('of a name counts for all its parts', () => {
    const parts = aSheet([
      ['NIK', 'Nama Depan', 'Nama Belakang', 'L/P'],
      [SITI, 'WA', 'SITI', 'P'],
    ]);
    expect(person(parts, [[2, 'name', 'WA SITI CONTOH']]).name).toBe('WA SITI CONTOH');
  });

  it('of a NIK was typed, so that no spreadsheet has damaged it', () => {
    const damaged = aSheet([
      ['NIK', 'Nama', 'Alamat'],
      [7_472_055_205_909_000, 'WA SITI CONTOH', 'Jl. Contoh'],
    ]);
    expect(person(damaged, []).codes).toEqual(['nik-damaged-by-excel']);
    expect(person(damaged, [[2, 'nik', ` ${SITI}`]])).toMatchObject({
      nik: SITI,
      codes: ['nik-cleaned'],
    });
  });

  it('of the last answer counts, and only in its sheet', () => {
    expect(
      person(SHEET, [
        [2, 'job', 'Guru'],
        [2, 'job', 'Perawat'],
      ]).job,
    ).toBe('Perawat');
    const other = { ...SHEET, name: 'Lain' };
    const [reading] = readSheets(
      { kind: 'xlsx', sheets: [other] },
      {
        places: SEED_PLACES,
        answers: {
          ...NO_ANSWERS,
          cells: [{ sheet: 'Data', row: 2, field: 'job', text: 'Guru' }],
        },
      },
    ).readings;
    expect(reading?.candidates[0]?.values.job).toBe('a');
  });
});
