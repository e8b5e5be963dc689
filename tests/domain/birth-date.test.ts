import { describe, expect, it } from 'vitest';
import { readBirthDate, readPlaceAndDate } from '../../shared/domain/values/birth-date.ts';
import { EMPTY, understood, UNREADABLE } from '../../shared/domain/values/written.ts';
import { aDay, aNumber } from '../support/sheets.ts';

const NO_NIK = { nik: null, on: '2025-01-01' };
const withNik = (ddmmyy: string) => ({ nik: `747205${ddmmyy}9001`, on: '2025-01-01' });

describe('a birth date', () => {
  it.each([
    '12-05-1990',
    '12/05/1990',
    '12.05.1990',
    '12 05 1990',
    '12-5-90',
    '12/5/90',
    "12 Mei '90",
    '12 Mei 1990',
    '12 MEI 1990',
    '12-Mei-1990',
    '12-Mei-90',
    '12 Mei 90',
    '12-05-1990\f',
    '12Mei1990',
    '12 May 1990',
    'May 12, 1990',
    '12-V-1990',
    '1990-05-12',
    '1990/05/12',
    '1990-05-12 00:00:00',
    '1990-05-12T00:00:00Z',
    '12051990',
    '19900512',
    '120590',
    ' 12 - 05 - 1990 ',
    '12\u00A0Mei\u00A01990',
    '12-05-1990 (34 th)',
    '12-05-1990.',
    'Sabtu, 12 Mei 1990',
  ])('is read from %s', (text) => {
    expect(readBirthDate(text, NO_NIK)).toEqual(understood('1990-05-12'));
  });

  it.each([
    [1, ['Jan', 'Januari', 'January']],
    [2, ['Feb', 'Peb', 'Februari', 'Pebruari', 'Febuari']],
    [3, ['Mar', 'Maret', 'March']],
    [4, ['Apr', 'April']],
    [5, ['Mei', 'May']],
    [6, ['Jun', 'Juni', 'June']],
    [7, ['Jul', 'Juli', 'July']],
    [8, ['Agt', 'Ags', 'Agu', 'Agust', 'Agustus', 'Aug']],
    [9, ['Sep', 'Sept', 'September', 'Sep.']],
    [10, ['Okt', 'Oktober', 'Oct']],
    [11, ['Nov', 'Nop', 'November', 'Nopember']],
    [12, ['Des', 'Desember', 'Dec']],
  ])('knows month %i by all its names', (month, names) => {
    for (const name of names)
      expect(readBirthDate(`4 ${name} 1984`, NO_NIK)).toEqual(
        understood(`1984-${String(month).padStart(2, '0')}-04`),
      );
  });

  it.each([
    [aDay('1990-05-12'), '1990-05-12'],
    [aNumber(33_005), '1990-05-12'],
    [aNumber(12_051_990), '1990-05-12'],
    [aNumber(5_061_990), '1990-06-05'],
    [aNumber(120_590), '1990-05-12'],
  ])('is read from the number or date cell %j', (cell, day) => {
    expect(readBirthDate(cell, NO_NIK)).toEqual(understood(day));
  });

  it.each([
    '31 Februari 1990',
    '32-01-1990',
    '12-13-1990x',
    '1990',
    '12 Mey 1990',
    'lupa',
    'I2-05-1990',
    '00-00-0000',
    '12-05-19900',
    '12-05-1890',
    '?',
    aNumber(1990),
    aNumber(-5),
    aNumber(33_005.5),
    { kind: 'error', code: '#N/A' } as const,
    aDay('1899-12-30'),
  ])('is unreadable in %j', (cell) => {
    expect(readBirthDate(cell, NO_NIK)).toEqual(UNREADABLE);
  });

  it.each([null, undefined, '', ' ', '-', '–'])('is not there in %j', (cell) => {
    expect(readBirthDate(cell, NO_NIK)).toEqual(EMPTY);
  });

  it('puts the day first, unless only the other order is possible or agrees with the NIK', () => {
    expect(readBirthDate('05/12/1990', NO_NIK)).toEqual(understood('1990-12-05'));
    expect(readBirthDate('05/12/1990', withNik('120590'))).toEqual(understood('1990-05-12'));
    expect(readBirthDate('05/12/1990', withNik('520590'))).toEqual(understood('1990-05-12'));
    expect(readBirthDate('05/12/1990', withNik('051290'))).toEqual(understood('1990-12-05'));
    expect(readBirthDate('05/12/1990', withNik('010190'))).toEqual(understood('1990-12-05'));
    expect(readBirthDate('05/25/1990', NO_NIK)).toEqual(understood('1990-05-25'));
  });

  it('takes a cell typed as a date as it stands', () => {
    expect(readBirthDate(aDay('1990-12-05'), withNik('120590'))).toEqual(understood('1990-12-05'));
  });

  it('reads a number by the NIK where it may be a date without style or digits', () => {
    expect(readBirthDate(aNumber(50_690), withNik('050690'))).toEqual(understood('1990-06-05'));
  });

  it('lays a year of two digits into the latest past', () => {
    expect(readBirthDate('13-03-95', NO_NIK)).toEqual(understood('1995-03-13'));
    expect(readBirthDate('07-05-05', NO_NIK)).toEqual(understood('2005-05-07'));
    expect(readBirthDate('07-05-30', NO_NIK)).toEqual(understood('1930-05-07'));
  });
});

describe('place and date in one cell', () => {
  it.each([
    ['Baubau, 12 Mei 1990', 'Baubau'],
    ['Bau-Bau / 12-05-1990', 'Bau-Bau'],
    ['Bau-Bau, 12-05-1990', 'Bau-Bau'],
    ['Wameo 12/5/90', 'Wameo'],
    ['Baubau, Sabtu 12 Mei 1990', 'Baubau'],
    ['Baubau / Jum’at, 12-05-1990\f', 'Baubau'],
    ['Sabtu, 12 Mei 1990', null],
    ['BAUBAU,12Mei1990', 'BAUBAU'],
    ['Baubau 12051990', 'Baubau'],
    ['Baubau, tgl. 12 Mei 1990', 'Baubau'],
    ['Lasalimu 2, 12 Mei 1990', 'Lasalimu 2'],
    ['Desa Contoh 3 / 12.05.1990', 'Desa Contoh 3'],
    ['Kel. Lipu RT 02/RW 03, 12-05-1990', 'Kel. Lipu RT 02/RW 03'],
    ['Baubau-12-05-1990', 'Baubau'],
    ['Baubau, 1990-05-12', 'Baubau'],
    ['Baubau , 12  Mei  1990.', 'Baubau'],
    ['Baubau, 12 Mei 1990 (34 th)', 'Baubau'],
    ['Baubau, May 12, 1990', 'Baubau'],
    ['Baubau (12-05-1990)', 'Baubau'],
    ['Baubau | 12-05-1990', 'Baubau'],
    ['12-05-1990, Baubau', 'Baubau'],
    ['12-05-1990', null],
  ])('is parted at the last date: %s', (text, place) => {
    expect(readPlaceAndDate(text, NO_NIK)).toEqual({ place, date: understood('1990-05-12') });
  });

  it('may hold only one of them', () => {
    expect(readPlaceAndDate('Baubau', NO_NIK)).toEqual({ place: 'Baubau', date: EMPTY });
    expect(readPlaceAndDate(aDay('1990-05-12'), NO_NIK).date).toEqual(understood('1990-05-12'));
    expect(readPlaceAndDate('-', NO_NIK)).toEqual({ place: null, date: EMPTY });
  });

  it('keeps the place where the date cannot be read', () => {
    expect(readPlaceAndDate('Baubau, 31 Februari 1990', NO_NIK)).toEqual({
      place: 'Baubau',
      date: UNREADABLE,
    });
    for (const date of [
      '1990',
      'Mei 1990',
      'xx-xx-1990',
      '00-00-1985',
      'lupa',
      'tidak tahu',
      '?',
      'l2-05-1990',
    ])
      expect(readPlaceAndDate(`Baubau, ${date}`, NO_NIK)).toEqual({
        place: 'Baubau',
        date: UNREADABLE,
      });
    expect(readPlaceAndDate('Baubau, -', NO_NIK)).toEqual({ place: 'Baubau', date: EMPTY });
  });
});

it('is a serial number as text only where the NIK says the same', () => {
  expect(readBirthDate('33005', withNik('520590'))).toEqual(understood('1990-05-12'));
  expect(readBirthDate('33006', withNik('520590'))).toEqual(UNREADABLE);
  expect(readBirthDate('33005', NO_NIK)).toEqual(UNREADABLE);
});
