const DIGITS = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
] as const;

/** From the largest down; only the thousand contracts ("seribu", but "satu juta"). */
const SCALES = [
  { value: 1_000_000_000_000, word: 'triliun' },
  { value: 1_000_000_000, word: 'miliar' },
  { value: 1_000_000, word: 'juta' },
  { value: 1000, word: 'ribu' },
] as const;

const LIMIT = 1_000_000_000_000_000;

/**
 * A whole number in Indonesian words: 16800 → `enam belas ribu delapan ratus`. From minus to plus
 * 999 triliun; throws on fractions and beyond, which no sum of this office reaches.
 */
export function terbilang(n: number): string {
  if (!Number.isInteger(n) || Math.abs(n) >= LIMIT)
    throw new RangeError('terbilang takes whole numbers below a thousand triliun');
  if (n === 0) return DIGITS[0];
  return n < 0 ? `minus ${words(-n).join(' ')}` : words(n).join(' ');
}

function words(n: number): string[] {
  for (const { value, word } of SCALES) {
    if (n < value) continue;
    const count = Math.floor(n / value);
    const head = word === 'ribu' && count === 1 ? ['seribu'] : [...words(count), word];
    return [...head, ...words(n % value)];
  }
  return hundreds(n);
}

function hundreds(n: number): string[] {
  if (n < 100) return tens(n);
  const count = Math.floor(n / 100);
  return [...(count === 1 ? ['seratus'] : [digit(count), 'ratus']), ...tens(n % 100)];
}

function tens(n: number): string[] {
  if (n === 0) return [];
  if (n < 10) return [digit(n)];
  if (n === 10) return ['sepuluh'];
  if (n === 11) return ['sebelas'];
  if (n < 20) return [digit(n - 10), 'belas'];
  return [digit(Math.floor(n / 10)), 'puluh', ...tens(n % 10)];
}

function digit(n: number): string {
  return DIGITS[n] as string;
}
