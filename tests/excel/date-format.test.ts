import { describe, expect, it } from 'vitest';
import { isBuiltInDayFormat, isDayFormat } from '../../electron/excel/read/date-format.ts';
import { daySerial, serialDay } from '../../electron/excel/read/serial-day.ts';

describe('number formats', () => {
  it.each([
    'dd/mm/yyyy',
    'd-m-yy;@',
    'dd\\-mm\\-yyyy',
    '[$-421]dd mmmm yyyy;@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'mmm-yy',
    'MMMM',
    'yyyy"tahun"',
    'm/d/yyyy h:mm AM/PM',
    'yyyy-mm-dd hh:mm:ss.000',
    '[Blue]dd.mm.yyyy',
  ])('%s shows a day', (code) => {
    expect(isDayFormat(code)).toBe(true);
  });

  it.each([
    'General',
    '@',
    '0',
    '#,##0',
    '"Rp"#,##0',
    '[$Rp-421]#,##0.00',
    '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
    '[Red]0.00',
    '#,##0" hari dan malam"',
    '0\\d',
    'h:mm',
    '[h]:mm:ss',
    'mm:ss.0',
    '0;[Red]"dmy"',
    '"dd/mm/yyyy"',
    '',
  ])('%s shows none', (code) => {
    expect(isDayFormat(code)).toBe(false);
  });

  it('knows the formats that need no code', () => {
    expect([14, 15, 16, 17, 22].every(isBuiltInDayFormat)).toBe(true);
    expect([0, 1, 9, 18, 20, 45, 47, 49].some(isBuiltInDayFormat)).toBe(false);
  });
});

describe('day numbers', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [36_585, '2000-02-29'],
    [33_005.77, '1990-05-12'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, day) => {
    expect(serialDay(serial, false)).toBe(day);
    expect(daySerial(day, false)).toBe(Math.floor(serial));
  });

  it.each([0, 0.5, 60, -1, 2_958_466, 7.4e15])('%d names no day', (serial) => {
    expect(serialDay(serial, false)).toBeNull();
  });

  it('starts at 1 January 1904 in the other system', () => {
    expect(serialDay(0, true)).toBe('1904-01-01');
    expect(serialDay(31_543, true)).toBe('1990-05-12');
    expect(daySerial('1990-05-12', true)).toBe(31_543);
  });
});
