import { dayParts, type Day } from '../values/day.ts';

const ROMAN_MONTHS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
] as const;

/** `{nomor}`, `{nomor:3}` (at least three digits), `{tahun}`, `{bulan}` */
const TOKEN = /\{(?<name>nomor|tahun|bulan)(?::(?<width>[1-9]))?\}/gu;

/**
 * The register number of a letter: `500.15/{nomor:3}/DISNAKER/{tahun}` → `500.15/007/DISNAKER/2025`.
 * What is no token stays as written.
 */
export function formatLetterNumber(
  pattern: string,
  of: { readonly number: number; readonly date: Day },
): string {
  const { year, month } = dayParts(of.date);
  const values: Record<string, string> = {
    nomor: String(of.number),
    tahun: String(year),
    bulan: ROMAN_MONTHS[month - 1] as string,
  };
  return pattern
    .trim()
    .replaceAll(TOKEN, (_token, name: string, width: string | undefined) =>
      (values[name] ?? '').padStart(Number(width ?? 1), '0'),
    );
}

/** Why a pattern cannot number letters, as a sentence for the form; null where it can. */
export function letterNumberProblem(pattern: string): string | null {
  const text = pattern.trim();
  if (text === '') return 'Pola nomor surat belum diisi.';
  if (!/\{nomor(?::[1-9])?\}/u.test(text)) return 'Pola nomor surat harus memuat {nomor}.';
  const rest = text.replaceAll(TOKEN, '');
  if (/[{}]/u.test(rest)) return 'Yang dikenal hanya {nomor}, {nomor:3}, {tahun}, dan {bulan}.';
  if (/\{(?:tahun|bulan):/u.test(text)) return 'Jumlah angka hanya berlaku untuk {nomor}.';
  return null;
}
