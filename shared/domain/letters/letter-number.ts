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

/** `{nomor}`, `{nomor:3}` (at least three digits), `{klasifikasi}`, `{unit}`, `{bulan}`, `{tahun}` */
const TOKEN = /\{(?<name>nomor|klasifikasi|unit|bulan|tahun)(?::(?<width>[1-9]))?\}/gu;

/** What the tokens of a pattern stand for. */
export interface NumberParts {
  readonly number: number;
  /** Of a number inserted behind one that was taken: `a` makes 45 into `45.a`. */
  readonly suffix?: string;
  readonly date: Day;
  readonly classification: string;
  readonly unit: string;
}

/**
 * The register number of a letter: `{klasifikasi}/{nomor:3}/{unit}/{tahun}` → `500.15/007/DISNAKER/2025`.
 * What is no token stays as written.
 */
export function formatLetterNumber(pattern: string, of: NumberParts): string {
  const { year, month } = dayParts(of.date);
  const suffix = of.suffix ? `.${of.suffix}` : '';
  const values: Record<string, string> = {
    klasifikasi: of.classification.trim(),
    unit: of.unit.trim(),
    tahun: String(year),
    bulan: ROMAN_MONTHS[month - 1] as string,
  };
  return pattern
    .trim()
    .replaceAll(TOKEN, (_token, name: string, width: string | undefined) =>
      name === 'nomor'
        ? `${String(of.number).padStart(Number(width ?? 1), '0')}${suffix}`
        : (values[name] ?? ''),
    );
}

/** Why a pattern cannot number letters, as a sentence for the form; null where it can. */
export function letterNumberProblem(pattern: string): string | null {
  const text = pattern.trim();
  if (text === '') return 'Pola nomor surat belum diisi.';
  if (!/\{nomor(?::[1-9])?\}/u.test(text)) return 'Pola nomor surat harus memuat {nomor}.';
  const rest = text.replaceAll(TOKEN, '');
  if (/[{}]/u.test(rest))
    return 'Yang dikenal hanya {klasifikasi}, {nomor}, {nomor:3}, {unit}, {bulan}, dan {tahun}.';
  if (/\{(?!nomor)[a-z]+:/u.test(text)) return 'Jumlah angka hanya berlaku untuk {nomor}.';
  return null;
}
