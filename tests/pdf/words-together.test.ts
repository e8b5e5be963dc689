import { describe, expect, it } from 'vitest';
import { belongTogether } from '../../electron/pdf/words-together.ts';

/** Groups of words that stay on one line. */
function groups(text: string): string[] {
  return text.split(' ').reduce<string[]>((found, word) => {
    const before = found.at(-1)?.split(' ').at(-1);
    if (before === undefined || !belongTogether(before, word)) return [...found, word];
    return [...found.slice(0, -1), `${found.at(-1)} ${word}`];
  }, []);
}

describe('a line does not end within', () => {
  it.each([
    'Kota Baubau',
    'Kecamatan Batupoaro',
    '1 Mei 2025',
    '31 Januari 2026.',
    'Mei 2025',
    'NIP 19690806 199603 1 003',
    'Nomor 12',
    'Nomor 12/2025',
    'Tahun 2004',
    '12 bulan',
    '992 orang.',
    'PIHAK KESATU',
    'RT 002',
  ])('%s', (text) => {
    expect(groups(`pada ${text} dan`)).toEqual(['pada', text, 'dan']);
  });

  it('but between other words, and before a number too long for that', () => {
    const text = 'tanggal 5 sampai dengan nomor urut Kota di Nomor 100.3.7/001/CONTOH/2025 yang';
    expect(groups(text)).toEqual(text.split(' '));
  });
});
