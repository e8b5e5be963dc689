import { describe, expect, it } from 'vitest';
import type { RawCell } from '../../shared/domain/sheet.ts';
import { ALI, aNumber, aSheet, NUR, read, SITI } from '../support/sheets.ts';

const HEADER = ['NIK', 'Nama', 'Tgl Lahir', 'L/P', 'No KK'];
const CARD = '7472050101190001';

function suggestions(...rows: readonly (readonly (RawCell | null)[])[]) {
  return read(aSheet([HEADER, ...rows])).suggestions.map(({ kind, row, field, text }) => [
    row,
    kind,
    field,
    text,
  ]);
}

describe('a row suggests', () => {
  it('birth date and sex of its NIK where they differ', () => {
    expect(
      suggestions(
        [SITI, 'WA SITI CONTOH', '13-05-1990', 'L', null],
        [ALI, 'LA ALI CONTOH', '12-03-1985', 'L', null],
      ),
    ).toEqual([
      [2, 'birth-date-of-nik', 'birthDate', '12-05-1990'],
      [2, 'sex-of-nik', 'sex', 'P'],
    ]);
  });

  it.each([
    ['747205520590900l', SITI],
    ['7472O552O5909OO1', SITI],
    ['747205520590900I', SITI],
    ['NIK: 7472 O552 0590 9001', SITI],
  ])('digits for the letters that look like them: %s', (cell, nik) => {
    expect(suggestions([cell, 'WA SITI CONTOH', '12-05-1990', 'P', null])).toEqual([
      [2, 'letters-in-nik', 'nik', nik],
    ]);
  });

  it.each([
    ['S for 5 is a guess', '7472055205909S01'],
    ['there would be too many', '7472O552O5909OO11'],
    ['there would be no such day', '7472O57205909001'],
    ['digits are missing', '747205520590900'],
    ['there are no letters', '74720552059090011'],
  ])('no digits where %s', (_, cell) => {
    expect(suggestions([cell, 'WA SITI CONTOH', '12-05-1990', 'P', null])).toEqual([]);
  });

  it('the NIK from the column of the family card, if birth date and sex agree', () => {
    expect(
      suggestions(
        [CARD, 'WA SITI CONTOH', '12-05-1990', 'P', SITI],
        ['7472057201190001', 'WA NUR CONTOH', '20-10-1997', 'P', NUR],
        ['747205010119', 'LA ALI CONTOH', '12-03-1985', null, ALI],
      ),
    ).toEqual([
      [2, 'nik-and-family-card-swapped', 'nik', SITI],
      [3, 'nik-and-family-card-swapped', 'nik', NUR],
      [4, 'nik-and-family-card-swapped', 'nik', ALI],
    ]);
  });

  it.each<[string, readonly (RawCell | null)[]]>([
    ['the NIK tells the birth date', [SITI, 'WA SITI CONTOH', '12-05-1990', 'L', SITI]],
    ['the sex is another', [CARD, 'WA SITI CONTOH', '12-05-1990', 'L', SITI]],
    ['nobody wrote the birth date', [CARD, 'WA SITI CONTOH', null, 'P', SITI]],
    ['the card tells another day', [CARD, 'WA SITI CONTOH', '13-05-1990', 'P', SITI]],
    [
      'a spreadsheet damaged the number',
      ['7472', 'WA SITI CONTOH', '12-05-1990', 'P', aNumber(7_472_055_205_909_000)],
    ],
  ])('no NIK from the family card where %s', (_, row) => {
    const kinds = suggestions(row).map(([, kind]) => kind);
    expect(kinds).not.toContain('nik-and-family-card-swapped');
  });

  it('and never takes what it suggests', () => {
    const [person] = read(aSheet([HEADER, [CARD, 'WA SITI', '12-05-1990', 'P', SITI]])).candidates;
    expect(person?.values).toMatchObject({ nik: CARD, birthDate: '1990-05-12', sex: 'P' });
    expect(person?.familyCard).toBe(SITI);
  });
});
