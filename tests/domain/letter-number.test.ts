import { expect, it } from 'vitest';
import {
  formatLetterNumber,
  letterNumberProblem,
} from '../../shared/domain/letters/letter-number.ts';

const of = { number: 7, date: '2025-06-05' };

it.each([
  ['500.15/{nomor}/DISNAKER/{tahun}', '500.15/7/DISNAKER/2025'],
  ['500.15/{nomor:3}/DISNAKER/{tahun}', '500.15/007/DISNAKER/2025'],
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

it('the month is Roman, from I to XII', () => {
  const months = ['01', '04', '09', '12'].map((month) =>
    formatLetterNumber('{nomor}{bulan}', { number: 1, date: `2025-${month}-01` }),
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
  '{nomor:0}',
])('the pattern "%s" cannot number letters and says why', (pattern) => {
  expect(letterNumberProblem(pattern)).toMatch(/\.$/u);
});
