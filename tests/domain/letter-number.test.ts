import { expect, it } from 'vitest';
import {
  formatLetterNumber,
  letterNumberProblem,
} from '../../shared/domain/letters/letter-number.ts';

const of = { number: 7, date: '2025-06-05', classification: '500.15', unit: 'DISNAKER' };

it.each([
  ['500.15/{nomor}/DISNAKER/{tahun}', '500.15/7/DISNAKER/2025'],
  ['{klasifikasi}/{nomor:3}/{unit}/{tahun}', '500.15/007/DISNAKER/2025'],
  ['560/{nomor:4}/{bulan}/{tahun}', '560/0007/VI/2025'],
  ['{nomor}/{nomor:2}', '7/07'],
  ['  {nomor}/X ', '7/X'],
])('%s numbers the seventh letter of June 2025 as %s', (pattern, number) => {
  expect(letterNumberProblem(pattern)).toBeNull();
  expect(formatLetterNumber(pattern, of)).toBe(number);
});

it('a number wider than its width is not cut', () => {
  expect(formatLetterNumber('{nomor:3}', { ...of, number: 12_345 })).toBe('12345');
});

it('an inserted number carries its letter behind the digits, whatever their width', () => {
  const inserted = { ...of, number: 45, suffix: 'a' };
  expect(formatLetterNumber('{klasifikasi}/{nomor}/{unit}', inserted)).toBe('500.15/45.a/DISNAKER');
  expect(formatLetterNumber('{nomor:3}', inserted)).toBe('045.a');
  expect(formatLetterNumber('{nomor}', { ...inserted, suffix: '' })).toBe('45');
});

it('what the office calls itself is taken as it is, also where it looks like a pattern', () => {
  expect(formatLetterNumber('{unit}/{nomor}', { ...of, unit: ' {nomor}$& ' })).toBe('{nomor}$&/7');
});

it('the month is Roman, from I to XII', () => {
  const months = ['01', '04', '09', '12'].map((month) =>
    formatLetterNumber('{nomor}{bulan}', { ...of, number: 1, date: `2025-${month}-01` }),
  );
  expect(months).toEqual(['1I', '1IV', '1IX', '1XII']);
});

it.each([
  '',
  '   ',
  '500.15/DISNAKER/{tahun}',
  '{nomor}/{bidang}',
  '{nomor}/{tahun',
  '{nomor}/{tahun:2}',
  '{nomor}/{unit:2}',
  '{nomor}/{klasifikasi:3}',
  '{nomor:0}',
])('the pattern "%s" cannot number letters and says why', (pattern) => {
  expect(letterNumberProblem(pattern)).toMatch(/\.$/u);
});
