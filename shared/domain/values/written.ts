import { toShortDay } from './day.ts';
import type { RawCell } from '../sheet.ts';

/** What a cell turned out to hold: nothing, a value, or something that nobody can read. */
export type Understood<T> =
  | { readonly kind: 'empty' }
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'unreadable' };

export const EMPTY = { kind: 'empty' } as const;
export const UNREADABLE = { kind: 'unreadable' } as const;

export function understood<T>(value: T): Understood<T> {
  return { kind: 'value', value };
}

// Soft hyphen, zero-width characters, direction marks, word joiner, byte order mark.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g;
const NEEDS_FOLDING = /^\s|\s$|\s\s|[^\S ]|[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;

/** The text with single plain spaces, none at its ends, and without invisible characters. */
export function foldSpaces(text: string): string {
  if (!NEEDS_FOLDING.test(text)) return text;
  return text.replace(INVISIBLE, '').replaceAll(/\s+/g, ' ').trim();
}

/**
 * Longer than any date, number or heading that people write. What is longer is not searched for
 * one: some patterns take the square of the length, and a cell may hold 32,767 characters.
 */
export const LONGEST_SEARCHED = 200;

/** Lower-case letters and digits alone: what stays when spacing, case and punctuation are folded. */
export function foldToKey(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The words of a text in lower case, with single spaces and no punctuation: `a n wali kota`. */
export function foldToWords(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const EMPTY_MARKS = new Set([
  'nihil',
  'kosong',
  'tidak ada',
  'tdk ada',
  'tidak punya',
  'belum ada',
  'belum punya',
  'blm ada',
  'null',
  'none',
  'n a',
]);
const LONGEST_EMPTY_MARK = 16;
/** Most cells are names and numbers; only these beginnings are worth a second look. */
const MAY_BE_EMPTY_MARK =
  /^(?:[^\p{L}\p{N}]|nihil|null|none|n[^\p{L}]|kosong|tidak|tdk|belum|blm)/iu;

/** Whether a text says that there is nothing: `-`, `–`, `...`, `nihil`, `tidak ada`. */
function isEmptyMark(text: string): boolean {
  if (text.length > LONGEST_EMPTY_MARK || !MAY_BE_EMPTY_MARK.test(text)) return false;
  const words = foldToWords(text);
  return words === '' || EMPTY_MARKS.has(words);
}

/** The cell as a person reads it, spaces folded; null where nothing or an Excel error stands. */
export function cellText(cell: RawCell | null | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== 'string') return cell.kind === 'error' ? null : givenText(cell);
  const text = foldSpaces(cell);
  return text === '' || isEmptyMark(text) ? null : text;
}

/**
 * What a cell without text says of a date, a wage, a number: nothing, or something odd. `?` and an
 * Excel error say that something belongs there, which nobody can read.
 */
export function readAbsent(cell: RawCell | null | undefined): Understood<never> {
  const isOdd = typeof cell === 'string' ? cell.includes('?') : cell?.kind === 'error';
  return isOdd ? UNREADABLE : EMPTY;
}

/** The cell exactly as it stands, for showing it back to the department. */
export function givenText(cell: RawCell | null | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell === 'string') return cell;
  if (cell.kind === 'number') return numberDigits(cell.raw, cell.value);
  if (cell.kind === 'day') return toShortDay(cell.day);
  if (cell.kind === 'boolean') return cell.value ? 'TRUE' : 'FALSE';
  return cell.code;
}

/** The same for a cell that holds a number as text, without a vain `.0` that a program left there. */
export function givenDigits(cell: RawCell | null | undefined): string {
  return (givenText(cell) ?? '').replace(/^(\s*\d+)\.0+\s*$/, '$1');
}

/** Whether the cell holds anything but spaces and marks for nothing. */
export function isFilled(cell: RawCell | null | undefined): cell is RawCell {
  if (cell === null || cell === undefined) return false;
  return typeof cell !== 'string' || cellText(cell) !== null;
}

/**
 * The digits of a stored number without exponent or a vain `.0`. The file's own digits are kept
 * where they are plain: 9171… lies beyond what a double holds exactly.
 */
function numberDigits(raw: string, value: number): string {
  if (/^-?\d+$/.test(raw)) return raw;
  if (Number.isInteger(value)) return BigInt(value).toString();
  return raw === '' ? String(value) : raw;
}
