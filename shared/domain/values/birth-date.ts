import { toDay, type Day } from './day.ts';
import { findMonth } from './month-name.ts';
import { agreesWithNik, latestNotAfter } from './nik.ts';
import type { RawCell, RawNumber } from '../sheet.ts';
import {
  cellText,
  EMPTY,
  foldSpaces,
  LONGEST_SEARCHED,
  readAbsent,
  understood,
  UNREADABLE,
  type Understood,
} from './written.ts';

/** What helps to decide between readings of a date: the person's NIK, and the day it is read for. */
export interface DateHints {
  /** 16 digits, or null where there are none to trust. */
  readonly nik: string | null;
  /** Two-digit years mean the latest year that is not after this day. */
  readonly on: Day;
}

/**
 * Reads a birth date in any spelling that rosters use. Day before month, unless only the other
 * order is possible or only it agrees with the NIK. A cell typed as a date is taken as it stands.
 */
export function readBirthDate(cell: RawCell | null | undefined, hints: DateHints): Understood<Day> {
  if (cell === null || cell === undefined) return EMPTY;
  if (typeof cell === 'string') return readDateText(cell, hints);
  if (cell.kind === 'day') return plausible(cell.day);
  return cell.kind === 'number' ? readDateNumber(cell, hints) : UNREADABLE;
}

function readDateText(cell: string, hints: DateHints): Understood<Day> {
  const text = cellText(cell);
  if (text === null) return readAbsent(cell);
  if (text.length > LONGEST_SEARCHED) return UNREADABLE;
  const day = parseDate(text, hints) ?? findDatePart(text, hints)?.day ?? serialText(text, hints);
  return toReading(day);
}

/** A serial number that became text with its column: five digits alone may mean anything else too. */
function serialText(text: string, { nik }: DateHints): Day | null {
  if (nik === null || !/^\d{5}$/.test(text)) return null;
  const day = serialDay(Number(text));
  return agreesWithNik(nik, day) ? day : null;
}

/** Days since 1899-12-30, as Excel counts; these bounds are 1920 and 2064. */
const FIRST_SERIAL = 7306;
const LAST_SERIAL = 60_000;

/** A plain number is eight or six digits that lost a leading zero, or a date that lost its style. */
function readDateNumber({ value, raw }: RawNumber, hints: DateHints): Understood<Day> {
  if (!Number.isInteger(value) || value < 0) return UNREADABLE;
  const serial = value >= FIRST_SERIAL && value <= LAST_SERIAL ? serialDay(value) : null;
  const digits = /^\d+$/.test(raw) ? raw : String(value);
  const written = parseDate(digits.length % 2 === 1 ? `0${digits}` : digits, hints);
  const { nik } = hints;
  if (nik !== null && written !== null && agreesWithNik(nik, written)) return understood(written);
  return toReading(serial ?? written);
}

function serialDay(serial: number): Day {
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** A place and a date in one cell, each as far as it was found. */
export interface PlaceAndDate {
  readonly place: string | null;
  readonly date: Understood<Day>;
}

/** Reads `Baubau, 12 Mei 1990`: everything before the last part that looks like a date is the place. */
export function readPlaceAndDate(cell: RawCell | null | undefined, hints: DateHints): PlaceAndDate {
  if (typeof cell !== 'string') return { place: null, date: readBirthDate(cell, hints) };
  const text = cellText(cell);
  if (text === null) return { place: null, date: readAbsent(cell) };
  if (text.length > LONGEST_SEARCHED) return { place: null, date: UNREADABLE };
  const whole = parseDate(text, hints);
  if (whole !== null) return { place: null, date: understood(whole) };
  const found = findDatePart(text, hints);
  if (found !== null) {
    const place = placeText(found.rest.replace(WEEKDAY_AT_END, ''));
    return { place, date: toReading(found.day) };
  }
  // `Baubau` alone gives no date; `Baubau, 1990` and `Baubau, lupa` give one that cannot be read.
  return NO_DATE.test(text)
    ? { place: placeText(withoutLastPart(text)), date: UNREADABLE }
    : { place: placeText(text), date: EMPTY };
}

// Baubau, Sabtu 12 Mei 1990
const WEEKDAY_AT_END = /\b(?:senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu|ahad)\b[\s,/.]*$/i;
const NO_DATE = /[\d?]|\b(?:lupa|(?:tidak|tdk|belum|blm) (?:tahu|tau|jelas|diketahui|ingat))\b/i;

function withoutLastPart(text: string): string {
  return /[,/]/.test(text)
    ? text.replace(/\s*[,/][^,/]*$/, '')
    : text.replace(/[\d\s.\-–:?]+$/, '');
}

const MONTH_WORD = String.raw`[a-z]{1,9}\.?`;
const GAP = String.raw`[\s./\\\-–_]*`;
const DAY_FIRST = String.raw`\d{1,2}${GAP}(?:${MONTH_WORD}|(?<=[\s./\\\-–_])\d{1,2})[\s./\\\-–_,']*\d{2,4}`;
const YEAR_FIRST = String.raw`\d{4}[\s./\-]\d{1,2}[\s./\-]\d{1,2}`;
const MONTH_FIRST = String.raw`[a-z]{3,9}\.?\s+\d{1,2}\s*,\s*\d{4}`;
const DATE = `(?:${DAY_FIRST}|${YEAR_FIRST}|${MONTH_FIRST}|\\d{8}|\\d{6})`;
// Bau-Bau / 12-05-1990 | Wameo 12/5/90 | Lasalimu 2, 4 Agt 1995 | Baubau,12Mei1990
const DATE_AT_END = new RegExp(`(?<![\\d/.\\-])${DATE}$`, 'i');
const DATE_AT_END_GLUED = new RegExp(`(?<!\\d)${DATE}$`, 'i');
// 12-05-1990, Baubau
const DATE_AT_START = new RegExp(`^${DATE}(?![a-z\\d])`, 'i');
// l2-05-1990: the letter is a digit, and not for us to guess
const ONE_AS_LETTER = /(?:^|[^\p{L}])[ilo]$/iu;
const TIME_OR_NOTE =
  /(?:[T\s]+00[:.]00(?:[:.]00)?(?:\.0+)?Z?|\s*\((?!\d+\D+\d+\D+\d+\))[^)]*\)|[\s.,;)]+)$/i;

/** A part that looks like a date, and the text around it; `day` is null for 31 Februari. */
interface DatePart {
  readonly rest: string;
  readonly day: Day | null;
}

function findDatePart(written: string, hints: DateHints): DatePart | null {
  const text = withoutTail(written);
  let unlikely: DatePart | null = null;
  for (const pattern of [DATE_AT_END, DATE_AT_END_GLUED, DATE_AT_START]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + match[0].length);
    const part = ONE_AS_LETTER.test(before)
      ? { rest: before.slice(0, -1) + after, day: null }
      : { rest: before + after, day: parseDate(match[0], hints) };
    if (part.day !== null) return part;
    unlikely ??= part;
  }
  return unlikely;
}

function withoutTail(text: string): string {
  for (let rest = text; ;) {
    const shorter = rest.replace(TIME_OR_NOTE, '');
    if (shorter === rest) return rest;
    rest = shorter;
  }
}

/** A place without the signs that part it from a date: `Baubau,` beside a column of dates. */
export function placeText(text: string): string | null {
  const place = foldSpaces(text)
    .replace(/[\s,/\-–:;.|(]*(?:\b(?:tgl|tanggal)\b[\s.:]*)?$/i, '')
    .replace(/^[\s,/\-–:;.|)]+/, '');
  return cellText(place);
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** One date and nothing else: 12/05/1990, 12.5.90, 12 Mei 1990, 1990-05-12, 12051990, 120590. */
function parseDate(written: string, hints: DateHints): Day | null {
  const iso = ISO.exec(written);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = withoutTail(written)
    .toLowerCase()
    .replaceAll(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .split(/[\s./\\\-–_,'’]+/)
    .filter((part) => part !== '');
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return parseDigits(first, hints);
  if (parts.length !== 3) return null;
  return parseParts(first, second, third, hints);
}

function parseDigits(digits: string, hints: DateHints): Day | null {
  if (/^\d{7}$/.test(digits)) return parseDigits(`0${digits}`, hints);
  if (/^\d{8}$/.test(digits)) {
    const [d, m, y] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)];
    return (
      parseParts(d, m, y, hints) ??
      parseParts(digits.slice(0, 4), digits.slice(4, 6), digits.slice(6), hints)
    );
  }
  if (!/^\d{6}$/.test(digits)) return null;
  return parseParts(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), hints);
}

function parseParts(first: string, second: string, third: string, hints: DateHints): Day | null {
  const named = findMonth(second) ?? findMonth(first);
  if (named !== null) {
    const day = findMonth(second) === null ? second : first;
    return isShortNumber(day) ? inYear(third, named, Number(day), hints) : null;
  }
  if (!/^\d+$/.test(first + second + third) || !isShortNumber(second)) return null;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  if (first.length === 4) return isShortNumber(third) ? dated(a, b, c) : null;
  if (!isShortNumber(first)) return null;
  return (
    agreeing(inYear(third, b, a, hints), inYear(third, a, b, hints), hints) ??
    // 90-05-12
    (third.length === 2 && a > 31 ? inYear(first, b, c, hints) : null)
  );
}

/** Day and month first, unless only month and day exists or agrees with the NIK. */
function agreeing(dayFirst: Day | null, monthFirst: Day | null, { nik }: DateHints): Day | null {
  if (dayFirst === null || monthFirst === null) return dayFirst ?? monthFirst;
  const swapped = nik !== null && !agreesWithNik(nik, dayFirst) && agreesWithNik(nik, monthFirst);
  return swapped ? monthFirst : dayFirst;
}

function isShortNumber(text: string): boolean {
  return /^\d{1,2}$/.test(text);
}

/** With a year of two digits both centuries are tried; the later one that is not in the future wins. */
function inYear(year: string, month: number, day: number, { on }: DateHints): Day | null {
  if (/^\d{4}$/.test(year)) return dated(Number(year), month, day);
  if (!/^\d{2}$/.test(year)) return null;
  return latestNotAfter(on, (century) => dated(century + Number(year), month, day));
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;

function dated(year: number, month: number, day: number): Day | null {
  return year < FIRST_YEAR || year > LAST_YEAR ? null : toDay(year, month, day);
}

function toReading(day: Day | null): Understood<Day> {
  return day === null ? UNREADABLE : understood(day);
}

function plausible(day: Day): Understood<Day> {
  const year = Number(day.slice(0, 4));
  return year < FIRST_YEAR || year > LAST_YEAR ? UNREADABLE : understood(day);
}
