import type { Office } from './office.ts';
import { formatLetterNumber, letterNumberProblem } from './letters/letter-number.ts';
import { dayParts, toLongDay, type Day } from './values/day.ts';

/** The books in which an office numbers its letters, each with a counter for every year. */
export type RegisterBook = 'keterangan' | 'pengantar';

/** What a letter of the register is; `hand`: written outside the program, only its number is from here. */
export type RegisterKind = 'membership' | 'history' | 'cover' | 'hand';

/** `reserved`: the number is kept for a letter that is still to be written. */
export type RegisterStatus = 'reserved' | 'issued' | 'void';

/**
 * Why numbers have no letter in the program: they are in the office's paper book, were given to sample
 * data, went lost in a release that did not keep why, or were printed before an older copy was restored.
 */
export type GapReason = 'paper' | 'sample' | 'unrecorded' | 'restored';

/** The place of a letter in its book. */
export interface RegisterPlace {
  readonly book: string;
  readonly seq: number;
  /** Behind a number that was taken: `a` of 45.a; empty for most. */
  readonly suffix?: string;
  readonly date: Day;
}

/** Numbers from one to another, both included. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

type Patterns = Pick<
  Office,
  'letterNumberPattern' | 'coverNumberPattern' | 'classification' | 'unit'
>;

/** Cover letters have a book of their own where the office has given them a pattern of their own. */
export function bookOf(
  office: Pick<Office, 'coverNumberPattern'>,
  kind: RegisterKind,
): RegisterBook {
  return kind === 'cover' && office.coverNumberPattern.trim() !== '' ? 'pengantar' : 'keterangan';
}

function patternOf(office: Patterns, book: string): string {
  return book === 'pengantar' ? office.coverNumberPattern : office.letterNumberPattern;
}

/** The number as it stands on the letter: `500.15/45.a/DISNAKER/2025`. */
export function numberInBook(office: Patterns, { book, seq, suffix, date }: RegisterPlace): string {
  const { classification, unit } = office;
  const of = { number: seq, suffix: suffix ?? '', date, classification, unit };
  return formatLetterNumber(patternOf(office, book), of);
}

/** Why the office cannot number letters of a book, as a sentence; null where it can. */
export function numberingProblem(office: Patterns, book: string): string | null {
  const pattern = patternOf(office, book);
  const problem = letterNumberProblem(pattern);
  if (problem !== null) return problem;
  if (pattern.includes('{klasifikasi}') && office.classification.trim() === '')
    return 'Kode klasifikasi belum diisi.';
  if (pattern.includes('{unit}') && office.unit.trim() === '') return 'Kode unit belum diisi.';
  return null;
}

/** A number belongs to the year of its letter's date. */
export function registerYear(date: Day): number {
  return dayParts(date).year;
}

/** The next free letter behind a number: a, b … z, aa. Letters once given, also to void ones, stay given. */
export function nextSuffix(taken: readonly string[]): string {
  const last = Math.max(0, ...taken.map(toOrdinal));
  return toSuffix(last + 1);
}

/** Whether the first suffix stands before the second: '' before a before z before aa. */
export function compareSuffixes(one: string, other: string): number {
  return toOrdinal(one) - toOrdinal(other);
}

function toOrdinal(suffix: string): number {
  let ordinal = 0;
  for (const letter of suffix) ordinal = ordinal * 26 + letter.charCodeAt(0) - 96;
  return ordinal;
}

function toSuffix(ordinal: number): string {
  if (ordinal === 0) return '';
  const rest = (ordinal - 1) % 26;
  return toSuffix((ordinal - 1 - rest) / 26) + String.fromCharCode(97 + rest);
}

/**
 * What is odd about the date of a letter that is inserted behind another, as a sentence; null where
 * it lies between its neighbours'. Odd dates are allowed: a letter found late was written when it was.
 */
export function insertedDateWarning(
  date: Day,
  { before, after }: { readonly before: Day; readonly after: Day | null },
): string | null {
  if (date < before)
    return `Tanggalnya lebih awal daripada surat di depannya (${toLongDay(before)}).`;
  if (after !== null && date > after)
    return `Tanggalnya lebih akhir daripada surat sesudahnya (${toLongDay(after)}).`;
  return null;
}

/**
 * The numbers of a book and year that no letter has and that nothing explains. `first` is where the
 * book began in the program, `next` what its counter stands at, `explained` gaps with a reason.
 */
export function findGaps(of: {
  readonly first: number;
  readonly next: number;
  /** Numbers with a letter, in order. */
  readonly used: Iterable<number>;
  readonly explained: readonly NumberRange[];
}): NumberRange[] {
  const known = of.explained.toSorted((a, b) => a.from - b.from);
  const gaps: NumberRange[] = [];
  let expected = of.first;
  const skipExplained = () => {
    while (known[0] && known[0].from <= expected)
      expected = Math.max(expected, (known.shift() as NumberRange).to + 1);
  };
  const missUntil = (until: number) => {
    for (skipExplained(); expected < until; skipExplained()) {
      const to = Math.min(until, known[0]?.from ?? until) - 1;
      gaps.push({ from: expected, to });
      expected = to + 1;
    }
  };
  for (const seq of of.used) {
    missUntil(seq);
    expected = Math.max(expected, seq + 1);
  }
  missUntil(of.next);
  return gaps;
}
