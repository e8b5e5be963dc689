import { existsDay, toDay, type Day, type DayParts } from './day.ts';
import type { IssueCode } from '../issue.ts';
import type { Sex } from '../person.ts';
import type { RawCell } from '../sheet.ts';
import { cellText, givenText } from './written.ts';

/**
 * The NIK, Indonesia's population number, 16 digits: region of first registration (6), birth date
 * DDMMYY with 40 added to the day of women, serial (4). It has no check digit.
 */
export interface NikReading {
  /** The 16 digits, also where they cannot be right; null where there are not 16. */
  readonly nik: string | null;
  readonly issues: readonly IssueCode[];
}

/** Kota Baubau's region code. People who moved here keep the code of where they were registered. */
export const BAUBAU_REGION = '7472';

const NO_ISSUES: readonly IssueCode[] = [];
const MISSING: NikReading = { nik: null, issues: ['nik-missing'] };
const MALFORMED: NikReading = { nik: null, issues: ['nik-format'] };

/**
 * Reads a cell of the NIK column. Removes what can only be decoration, never repairs a digit: a NIK
 * that is wrong by one digit is another person's.
 */
export function checkNik(cell: RawCell | null | undefined): NikReading {
  if (typeof cell === 'string') return checkText(cell);
  if (cell === null || cell === undefined) return MISSING;
  if (cell.kind !== 'number') return MALFORMED;
  return checkNumber(givenText(cell) ?? '');
}

/**
 * Excel keeps 15 significant digits of a typed number and sets the 16th to 0. Files written by
 * other programs keep all 16, so a last digit other than 0 has survived.
 */
function checkNumber(digits: string): NikReading {
  if (!SIXTEEN_DIGITS.test(digits)) return MALFORMED;
  const issues = digits.endsWith('0') ? DAMAGED : impossibility(digits);
  return { nik: digits, issues: withRegion(digits, issues) };
}

const SIXTEEN_DIGITS = /^\d{16}$/;
const DAMAGED: readonly IssueCode[] = ['nik-damaged-by-excel'];

function checkText(text: string): NikReading {
  if (SIXTEEN_DIGITS.test(text))
    return { nik: text, issues: withRegion(text, impossibility(text)) };
  const shown = cellText(text);
  if (shown === null || !/\d/.test(shown)) return MISSING;
  // A number that some program wrote as text: 7472055205909001.0
  if (/^\d{16}\.0+$/.test(shown)) return checkNumber(shown.slice(0, 16));
  const digits = withoutDecoration(shown);
  if (!SIXTEEN_DIGITS.test(digits)) return MALFORMED;
  const issues = withRegion(digits, impossibility(digits));
  return { nik: digits, issues: [...issues, 'nik-cleaned'] };
}

// '7472055205909001 | NIK: 7472.0552.0590.9001 | 747205-520590-9001 | No. 7472055205909001 (KTP)
function withoutDecoration(text: string): string {
  return text
    .replace(/[\s;,.)*]+$/, '')
    .replace(
      /^[^\dA-Z]*(?:no(?:mor)?(?![A-Z])[\s.:]*)?(?:(?:nik|e-?ktp|ktp)(?![A-Z])[\s.:=]*)?/i,
      '',
    )
    .replace(/\s*\((?:nik|e-?ktp|ktp)\)?$/i, '')
    .replace(/^[(*=]+/, '')
    .replaceAll(/[\s.\-‐‑–—_'’‘`´"]/g, '');
}

function withRegion(nik: string, issues: readonly IssueCode[]): readonly IssueCode[] {
  return isOfBaubau(nik) || issues.includes('nik-impossible')
    ? issues
    : [...issues, 'nik-outside-baubau'];
}

/** Whether a NIK was issued in the city; where somebody lives it does not tell. */
export function isOfBaubau(nik: string): boolean {
  return nik.startsWith(BAUBAU_REGION);
}

const IMPOSSIBLE: readonly IssueCode[] = ['nik-impossible'];

function impossibility(nik: string): readonly IssueCode[] {
  return nik.endsWith('0000') || !hasBirthDay(nik) ? IMPOSSIBLE : NO_ISSUES;
}

/** Digits that only fill the cell: 1111111111111111 tells nobody's birth date and sex. */
function fillsTheCell(nik: string): boolean {
  return nik === '1234567890123456' || /^(\d)\1+$/.test(nik);
}

function hasBirthDay(nik: string): boolean {
  return !fillsTheCell(nik) && (isDayIn(nik, 1900) || isDayIn(nik, 2000));
}

function isDayIn(nik: string, century: number): boolean {
  const { year, month, day } = birthParts(nik);
  return existsDay(century + year, month, day);
}

function birthDayIn(nik: string, century: number): Day | null {
  const { year, month, day } = birthParts(nik);
  return toDay(century + year, month, day);
}

function birthParts(nik: string): DayParts {
  const day = Number(nik.slice(6, 8));
  return {
    year: Number(nik.slice(10, 12)),
    month: Number(nik.slice(8, 10)),
    day: day > FEMALE_OFFSET ? day - FEMALE_OFFSET : day,
  };
}

const FEMALE_OFFSET = 40;

/**
 * The birth date in a NIK, or null where the calendar has no such day. Of the two centuries that
 * two digits may mean it takes the later one that is not after `on`: nobody on a roster of workers
 * is over a hundred.
 */
export function nikBirthDate(nik: string, on: Day): Day | null {
  if (!SIXTEEN_DIGITS.test(nik) || fillsTheCell(nik)) return null;
  return latestNotAfter(on, (century) => birthDayIn(nik, century));
}

/** L for days 1–31, P for 41–71; null where the day is neither. */
export function nikSex(nik: string): Sex | null {
  if (!SIXTEEN_DIGITS.test(nik) || !hasBirthDay(nik)) return null;
  return Number(nik.slice(6, 8)) > FEMALE_OFFSET ? 'P' : 'L';
}

/**
 * The day in this century unless it lies after `on`, else in the last one; whichever the calendar
 * has where it has only one of them.
 */
export function latestNotAfter(on: Day, dayIn: (century: number) => Day | null): Day | null {
  const later = dayIn(2000);
  if (later !== null && later <= on) return later;
  return dayIn(1900) ?? later;
}

/** Whether a NIK tells this very day; a NIK knows only the last two digits of the year. */
export function agreesWithNik(nik: string, day: Day): boolean {
  const date = Number(day.slice(8));
  const written = Number(nik.slice(6, 8));
  return (
    nik.slice(8, 12) === day.slice(5, 7) + day.slice(2, 4) &&
    (written === date || written === date + FEMALE_OFFSET)
  );
}

// NIP 19690806 199603 1 003 | 196908061996031003
const NIP = /^\W*nip\b|^(?:19|20)\d{6} ?(?:19|20)\d{4} ?[12] ?\d{3}$/i;
const FEWEST_DIGITS = 8;

/** Whether a cell is meant as a NIK, be it good or bad: what tells a person's row from the others. */
export function isNikLike(cell: RawCell | null | undefined): boolean {
  if (typeof cell === 'string') {
    if (SIXTEEN_DIGITS.test(cell)) return true;
    const digits = cell.replaceAll(/\D/g, '').length;
    return (
      (digits >= FEWEST_DIGITS || /^\s*\d[.,]\d+e\+?\d+/i.test(cell)) && !NIP.test(cell.trim())
    );
  }
  return cell?.kind === 'number' && cell.value >= 10 ** (FEWEST_DIGITS - 1);
}
