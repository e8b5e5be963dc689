import { describe, expect, it } from 'vitest';
import { dayInWords } from '../../shared/domain/values/day-in-words.ts';
import { toRupiah, toRupiahWithWords, toRupiahWords } from '../../shared/domain/values/rupiah.ts';
import { terbilang } from '../../shared/domain/values/terbilang.ts';

it.each([
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [19, 'sembilan belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [99, 'sembilan puluh sembilan'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [992, 'sembilan ratus sembilan puluh dua'],
  [1000, 'seribu'],
  [1100, 'seribu seratus'],
  [1999, 'seribu sembilan ratus sembilan puluh sembilan'],
  [2000, 'dua ribu'],
  [2025, 'dua ribu dua puluh lima'],
  [11_000, 'sebelas ribu'],
  [16_800, 'enam belas ribu delapan ratus'],
  [21_000, 'dua puluh satu ribu'],
  [101_000, 'seratus satu ribu'],
  [111_111, 'seratus sebelas ribu seratus sebelas'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [42_000_000, 'empat puluh dua juta'],
  [
    199_987_200,
    'seratus sembilan puluh sembilan juta sembilan ratus delapan puluh tujuh ribu dua ratus',
  ],
  [1_000_000_000, 'satu miliar'],
  [1_000_000_000_000, 'satu triliun'],
  [999_000_000_000_000, 'sembilan ratus sembilan puluh sembilan triliun'],
  [-5, 'minus lima'],
])('%d is said as "%s"', (n, words) => {
  expect(terbilang(n)).toBe(words);
});

it.each([0.5, 1e15, Number.NaN, Number.POSITIVE_INFINITY])('%d has no words', (n) => {
  expect(() => terbilang(n)).toThrow(RangeError);
});

/** Reads the words back, by the grammar of Indonesian numbers and none of our code. */
function valueOf(words: string): number {
  const units: Record<string, number> = {
    nol: 0, satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9,
  }; // prettier-ignore
  const scales: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };
  let total = 0;
  let group = 0;
  let unit = 0;
  const spread = words.replaceAll(/\bse(?=puluh|belas|ratus|ribu)/gu, 'satu ').split(' ');
  for (const word of spread) {
    if (word in units) unit = units[word] as number;
    else if (word === 'belas') [group, unit] = [group + 10 + unit, 0];
    else if (word === 'puluh') [group, unit] = [group + 10 * unit, 0];
    else if (word === 'ratus') [group, unit] = [group + 100 * unit, 0];
    else [total, group, unit] = [total + (group + unit) * (scales[word] as number), 0, 0];
  }
  return total + group + unit;
}

it('the words of any number read back as that number', () => {
  let n = 7;
  for (let round = 0; round < 3000; round += 1) {
    n = (n * 1_103_515_245 + 12_345) % 2 ** 31;
    const number = (n * (round % 2 === 0 ? 1 : 1000 + (round % 977))) % 10 ** (1 + (round % 15));
    expect(valueOf(terbilang(number))).toBe(number);
  }
});

describe('money', () => {
  it('has dots for thousands and no space after Rp', () => {
    expect(toRupiah(0)).toBe('Rp0');
    expect(toRupiah(999)).toBe('Rp999');
    expect(toRupiah(16_800)).toBe('Rp16.800');
    expect(toRupiah(199_987_200)).toBe('Rp199.987.200');
    expect(toRupiah(-12_800)).toBe('-Rp12.800');
  });

  it('is said with the word rupiah', () => {
    expect(toRupiahWords(16_800)).toBe('enam belas ribu delapan ratus rupiah');
    expect(toRupiahWithWords(42_000_000)).toBe('Rp42.000.000 (empat puluh dua juta rupiah)');
  });

  it('is never a fraction', () => {
    expect(() => toRupiah(7376.52)).toThrow(RangeError);
  });
});

it('a day opens an agreement with weekday, words and figures', () => {
  expect(dayInWords('2025-06-05')).toBe(
    'Kamis, tanggal lima bulan Juni tahun dua ribu dua puluh lima (05-06-2025)',
  );
});
