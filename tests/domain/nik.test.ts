import { describe, expect, it } from 'vitest';
import { checkNik, isNikLike, nikBirthDate, nikSex } from '../../shared/domain/values/nik.ts';
import type { RawCell } from '../../shared/domain/sheet.ts';
import { aDay, aNumber } from '../support/sheets.ts';

const GOOD = '7472055205909001';

describe('a NIK', () => {
  it('that only fills the cell tells no birth date and no sex', () => {
    for (const nik of ['1111111111111111', '1234567890123456']) {
      expect(checkNik(nik).issues).toContain('nik-impossible');
      expect([nikBirthDate(nik, '2025-01-01'), nikSex(nik)]).toEqual([null, null]);
    }
  });

  it.each<[what: string, cell: RawCell | null, nik: string | null, issues: readonly string[]]>([
    ['as text', GOOD, GOOD, []],
    ['ending in 0 as text', '7472055205909000', '7472055205909000', []],
    ['with an apostrophe', `'${GOOD}`, GOOD, ['nik-cleaned']],
    ['with dots', '747205.520590.9001', GOOD, ['nik-cleaned']],
    ['with dashes', '747205-520590-9001', GOOD, ['nik-cleaned']],
    ['with spaces', ' 7472 0552 0590 9001 ', GOOD, ['nik-cleaned']],
    ['with a no-break space', `${GOOD}\u00A0`, GOOD, ['nik-cleaned']],
    ['with a zero-width space', `7472\u200B055205909001`, GOOD, ['nik-cleaned']],
    ['in brackets, with a sign after it', `(${GOOD});`, GOOD, ['nik-cleaned']],
    ['with its name', `NIK: ${GOOD}`, GOOD, ['nik-cleaned']],
    ['with another name', `No. KTP ${GOOD}`, GOOD, ['nik-cleaned']],
    ['with its name before groups', 'Nik 7472 0552 0590 9001', GOOD, ['nik-cleaned']],
    ['with its name glued to it', `NIK${GOOD}`, GOOD, ['nik-cleaned']],
    ['with only No.', `No. ${GOOD}`, GOOD, ['nik-cleaned']],
    ['with its name behind', `${GOOD} (KTP)`, GOOD, ['nik-cleaned']],
    ['with a form feed', `${GOOD}\f`, GOOD, ['nik-cleaned']],
    ['with a word that is no name of it', `Nona ${GOOD}`, null, ['nik-format']],
    ['from elsewhere', '7404055205909001', '7404055205909001', ['nik-outside-baubau']],
    ['of 15 digits', '747205520590900', null, ['nik-format']],
    ['of 17 digits', '74720552059090011', null, ['nik-format']],
    ['with a letter O', '74720552O5909001', null, ['nik-format']],
    ['with a letter l', '747205520590900l', null, ['nik-format']],
    ['as Excel shows it', '7,47206E+15', null, ['nik-format']],
    ['as an Excel error', { kind: 'error', code: '#REF!' }, null, ['nik-format']],
    ['as a date', aDay('1990-05-12'), null, ['nik-format']],
    ['missing', null, null, ['nik-missing']],
    ['only spaces', '  ', null, ['nik-missing']],
    ['a dash', '-', null, ['nik-missing']],
    ['said to be missing', 'belum ada', null, ['nik-missing']],
    ['a number that survived', aNumber(7472055205909001), GOOD, []],
    [
      'a number that lost its last digit',
      aNumber(7472055205909000),
      '7472055205909000',
      ['nik-damaged-by-excel'],
    ],
    [
      'a number with 15 digits and an exponent',
      aNumber(7.47204160499996e15, '7.47204160499996E+15'),
      '7472041604999960',
      ['nik-damaged-by-excel'],
    ],
    [
      'a number beyond what a double holds',
      aNumber(Number('9171055205909001'), '9171055205909001'),
      '9171055205909001',
      ['nik-outside-baubau'],
    ],
    ['a number that a program wrote as text', `${GOOD}.0`, GOOD, []],
    [
      'a damaged number that a program wrote as text',
      '7472055205909000.0',
      '7472055205909000',
      ['nik-damaged-by-excel'],
    ],
    ['a number too short', aNumber(747205520590900), null, ['nik-format']],
    ['with serial 0000', '7472055205900000', '7472055205900000', ['nik-impossible']],
    ['with day 32', '7472053205909001', '7472053205909001', ['nik-impossible']],
    ['with day 72', '7472057205909001', '7472057205909001', ['nik-impossible']],
    ['with month 13', '7472055213909001', '7472055213909001', ['nik-impossible']],
    ['with 30 February', '7472053002909001', '7472053002909001', ['nik-impossible']],
    ['with 29 February 2000', '7472052902009001', '7472052902009001', []],
    ['with 29 February 1999', '7472052902999001', '7472052902999001', ['nik-impossible']],
    ['of one digit', '1111111111111111', '1111111111111111', ['nik-impossible']],
    ['counted up', '1234567890123456', '1234567890123456', ['nik-impossible']],
  ])('%s', (_what, cell, nik, issues) => {
    expect(checkNik(cell)).toEqual({ nik, issues });
  });

  it('survives whatever text of 16 digits it is', () => {
    for (let seed = 1; seed <= 2000; seed += 1) {
      const digits = randomDigits(seed);
      expect(checkNik(digits).nik).toBe(digits);
      expect(checkNik(` '${digits.slice(0, 6)}.${digits.slice(6)}`).nik).toBe(digits);
    }
  });

  it('is never taken from a number whose last digit may be lost', () => {
    for (let seed = 1; seed <= 500; seed += 1) {
      const typed = Number(`7${randomDigits(seed).slice(1, 15)}0`);
      expect(checkNik(aNumber(typed)).issues).toContain('nik-damaged-by-excel');
    }
  });
});

describe('what a NIK tells', () => {
  it.each([
    [GOOD, '1990-05-12', 'P'],
    ['7472031203859002', '1985-03-12', 'L'],
    ['7472072605059062', '2005-05-26', 'L'],
    ['7472076605249062', '2024-05-26', 'P'],
    ['7472076605259062', '1925-05-26', 'P'],
    ['7472052902009001', '2000-02-29', 'L'],
    ['7472053002909001', null, null],
    ['747205', null, null],
  ])('%s is birth date and sex', (nik, birthDate, sex) => {
    expect(nikBirthDate(nik, '2025-01-01')).toBe(birthDate);
    expect(nikSex(nik)).toBe(sex);
  });

  it('depends on the day it is asked for, where two digits may mean two years', () => {
    expect(nikBirthDate('7472076605279062', '2025-01-01')).toBe('1927-05-26');
    expect(nikBirthDate('7472076605279062', '2045-01-01')).toBe('2027-05-26');
  });
});

describe('a cell meant as a NIK', () => {
  it.each(['747205520590900', '74720552O5909001', '7,47206E+15', aNumber(7.4e15)])(
    'may be wrong: %j',
    (cell) => expect(isNikLike(cell)).toBe(true),
  );
  it.each(['NIP 196908061996031003', '19690806 199603 1 003', 'NIK', '2', aNumber(2), null, '-'])(
    'is not anything else: %j',
    (cell) => expect(isNikLike(cell)).toBe(false),
  );
});

/** The same digits for the same seed, well mixed. */
function randomDigits(seed: number): string {
  let state = seed * 2_654_435_761;
  let digits = '';
  while (digits.length < 16) {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + seed) >>> 0;
    digits += String(state % 10);
  }
  return digits;
}
