import { describe, expect, it } from 'vitest';
import { readKpj } from '../../shared/domain/values/kpj.ts';
import { readWage } from '../../shared/domain/values/money.ts';
import { readPhone } from '../../shared/domain/values/phone.ts';
import { readSex, readTicks } from '../../shared/domain/values/sex.ts';
import type { RawCell } from '../../shared/domain/sheet.ts';
import { EMPTY, understood, UNREADABLE } from '../../shared/domain/values/written.ts';
import { aDay, aNumber } from '../support/sheets.ts';

const NOTHING: readonly (RawCell | null)[] = [null, '', ' ', '-', '–', '...', 'nihil', 'Tidak ada'];

describe('a question mark or an Excel error', () => {
  it.each<RawCell>(['?', ' ?? ', { kind: 'error', code: '#N/A' }])(
    'says that something unreadable belongs there: %j',
    (cell) => {
      const readings = [readWage, readKpj, readPhone, readSex].map((readCell) => readCell(cell));
      expect(readings).toEqual([UNREADABLE, UNREADABLE, UNREADABLE, UNREADABLE]);
    },
  );
});

describe('a wage', () => {
  it.each<[RawCell, number]>([
    ['Rp 1.750.000,-', 1_750_000],
    ['Rp1.750.000', 1_750_000],
    ['Rp. 1.750.000,00', 1_750_000],
    ['Rp.1.750.000,00,-', 1_750_000],
    ['RP 1.750.000.-', 1_750_000],
    ['IDR 1,750,000.00', 1_750_000],
    ['1.750.000', 1_750_000],
    ['1,750,000', 1_750_000],
    ['1 750 000', 1_750_000],
    ['1.750.000.', 1_750_000],
    ['± 1.750.000', 1_750_000],
    ["'1750000", 1_750_000],
    ['1.750.000 IDR', 1_750_000],
    ['Rp.1.750.000;-', 1_750_000],
    ['1.750.000,00', 1_750_000],
    ['1750000', 1_750_000],
    ['1750000,00', 1_750_000],
    ['1750000.0', 1_750_000],
    ['1.750.000/bulan', 1_750_000],
    ['Rp 1.750.000,- per bulan', 1_750_000],
    ['1.750.000 (satu juta tujuh ratus lima puluh ribu rupiah)', 1_750_000],
    ['1.750.000 rupiah', 1_750_000],
    ['1,75 jt', 1_750_000],
    ['1.75 juta', 1_750_000],
    ['1,75jt/bln', 1_750_000],
    ['1 juta 750 ribu', 1_750_000],
    ['1750 rb', 1_750_000],
    ['750 ribu', 750_000],
    ['1,5 jt', 1_500_000],
    ['750.000\f', 750_000],
    ['2 Juta', 2_000_000],
    ['3.073.551,49', 3_073_551],
    ['3.073.551,50', 3_073_552],
    [aNumber(1_750_000), 1_750_000],
    [aNumber(3_073_551.7), 3_073_552],
    [aNumber(3_073_551.4999), 3_073_551],
  ])('is read from %j', (cell, rupiah) => {
    expect(readWage(cell)).toEqual(understood(rupiah));
  });

  it.each<RawCell>([
    'sesuai UMK',
    'UMK',
    '0',
    aNumber(0),
    aNumber(-1_750_000),
    '-1.750.000',
    '(1.750.000)',
    '1.000.000 - 1.500.000',
    '1.500',
    '1,5',
    '17.50.000',
    '1.750,000',
    aNumber(1.75e12),
    '99999999999999',
    aDay('1990-05-12'),
    { kind: 'error', code: '#REF!' },
    { kind: 'boolean', value: true },
  ])('is unreadable, never 0, in %j', (cell) => {
    expect(readWage(cell)).toEqual(UNREADABLE);
  });

  it.each([...NOTHING, 'Rp -', 'Rp. –'])('is not there in %j', (cell) => {
    expect(readWage(cell)).toEqual(EMPTY);
  });
});

describe('a member number (KPJ)', () => {
  it.each<[RawCell, string]>([
    ['12345678901', '12345678901'],
    ['KPJ: 12345678901', '12345678901'],
    ['No. 12345678901', '12345678901'],
    ['No. KPJ: 12345678901', '12345678901'],
    ['01234567890', '01234567890'],
    ['12345678901.0', '12345678901'],
    ["'12345678901", '12345678901'],
    ['1234 5678 901', '12345678901'],
    ['123.456.789.01', '12345678901'],
    ['12345678901\u00A0', '12345678901'],
    [aNumber(12_345_678_901), '12345678901'],
    [aNumber(12_345_678_901, '12345678901.0'), '12345678901'],
  ])('is read from %j', (cell, kpj) => expect(readKpj(cell)).toEqual(understood(kpj)));

  it.each<RawCell>([
    '21965',
    '1234567890',
    '123456789012',
    '1234567890l',
    'dalam proses',
    aNumber(1_234_567_890),
    { kind: 'boolean', value: true },
  ])('is never padded or guessed: %j', (cell) => expect(readKpj(cell)).toEqual(UNREADABLE));

  it.each(NOTHING)('is not there in %j', (cell) => expect(readKpj(cell)).toEqual(EMPTY));
});

describe('a telephone number', () => {
  it.each<[RawCell, string]>([
    ['081234567890', '081234567890'],
    ['0812-3456-7890', '081234567890'],
    ['0812 3456 7890', '081234567890'],
    ['+62 812-3456-7890', '081234567890'],
    ['0062 812 3456 7890', '081234567890'],
    ['+62 (0)812 3456 7890', '081234567890'],
    ['6281234567890', '081234567890'],
    ['81234567890', '081234567890'],
    ["'081234567890", '081234567890'],
    ['WA: 0812 3456 7890', '081234567890'],
    ['(0402) 2821234', '04022821234'],
    ['81234567890.0', '081234567890'],
    [aNumber(81_234_567_890), '081234567890'],
    ['081234567890\f', '081234567890'],
    [aNumber(6_281_234_567_890), '081234567890'],
    ['081234567890/085311112222', '081234567890'],
    ['081234567890, 085311112222', '081234567890'],
    ['081234567890\n085311112222', '081234567890'],
    ['081234567890 atau 085311112222', '081234567890'],
  ])('is read from %j', (cell, phone) => expect(readPhone(cell)).toEqual(understood(phone)));

  it.each<RawCell>([
    '0812345',
    '08123456789012345',
    '081234567890/123',
    'tidak aktif',
    '08l234567890',
    '0',
    aNumber(812),
    aDay('1990-05-12'),
  ])('is unreadable in %j', (cell) => expect(readPhone(cell)).toEqual(UNREADABLE));

  it.each(NOTHING)('is not there in %j', (cell) => expect(readPhone(cell)).toEqual(EMPTY));
});

describe('the sex', () => {
  it.each<RawCell>([
    'L',
    'l',
    'Lk',
    'LK.',
    'Laki-laki',
    'LAKI LAKI',
    'Laki2',
    'Laki-Laki ',
    'L\f',
    'Pria',
    'L (Laki-laki)',
    'M',
    '1',
  ])('is a man in %j', (cell) => expect(readSex(cell)).toEqual(understood('L')));

  it.each<RawCell>([
    'P',
    'p',
    'Perempuan (P)',
    'Perempuan/P',
    'Pr',
    'Perempuan',
    'WANITA',
    'W',
    'F',
    'Prp',
    '2',
    aNumber(2),
  ])('is a woman in %j', (cell) => expect(readSex(cell)).toEqual(understood('P')));

  it.each<RawCell>(['X', 'L (P)', 'LP', 'L/P', '3', aNumber(0), aDay('1990-05-12')])(
    'is unreadable in %j',
    (cell) => expect(readSex(cell)).toEqual(UNREADABLE),
  );

  it.each(NOTHING)('is not there in %j', (cell) => expect(readSex(cell)).toEqual(EMPTY));

  it.each<[RawCell | null, RawCell | null, unknown]>([
    ['√', null, understood('L')],
    [null, 'x', understood('P')],
    [aNumber(1), aNumber(0), understood('L')],
    ['-', 'V', understood('P')],
    [null, null, EMPTY],
    ['v', 'v', UNREADABLE],
  ])('is the ticked one of two columns: %j %j', (male, female, sex) => {
    expect(readTicks(male, female)).toEqual(sex);
  });
});
