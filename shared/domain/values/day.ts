/**
 * A calendar day as `YYYY-MM-DD`, without a time zone: the day on a birth certificate or in an
 * agreement is the same day everywhere, so it never passes through a Date in local time.
 */
export type Day = string;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** By arithmetic, not by a Date: imports ask this for every date they read. */
export function daysInMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && isLeap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/** Whether the calendar has a day of these parts: no 30 February, no month 13. */
export function existsDay(year: number, month: number, day: number): boolean {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The day of these parts, or null where the calendar has no such day (30 February, month 13). */
export function toDay(year: number, month: number, day: number): Day | null {
  if (!existsDay(year, month, day)) return null;
  return `${year < 1000 ? pad(year, 4) : year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The day so many days after 1 January 1970; null outside the years 1 to 9999. */
export function dayFrom1970(days: number): Day | null {
  const date = new Date(days * 86_400_000);
  return toDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Whether a text is a day that the calendar has. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  return match !== null && toDay(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** The parts of a day. Throws on text that is no day: callers hold days, not wishes. */
export function dayParts(day: Day): DayParts {
  const match = DAY.exec(day);
  if (!match) throw new Error('not a day in the form YYYY-MM-DD');
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** `5 Juni 2025`, the long form of letters. */
export function toLongDay(day: Day): string {
  const parts = dayParts(day);
  return `${parts.day} ${MONTHS[parts.month - 1]} ${parts.year}`;
}

/** `05-06-2025`, the short form of tables; always day, month, year. */
export function toShortDay(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  return `${pad(date, 2)}-${pad(month, 2)}-${pad(year, 4)}`;
}

/** `Januari 2025`, for agreements of which only the months are known. */
export function toMonthAndYear(day: Day): string {
  const { year, month } = dayParts(day);
  return `${MONTHS[month - 1]} ${year}`;
}

/** `Kamis`, the Indonesian name of the weekday. */
export function weekday(day: Day): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] as string;
}

/** Whole days from one day to another; negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** The day so many days later; earlier where negative. Throws outside the years 1 to 9999. */
export function addDays(day: Day, count: number): Day {
  const later = dayFrom1970(daysBetween('1970-01-01', day) + count);
  if (later === null) throw new RangeError('the calendar ends here');
  return later;
}

/** Age in completed years on a day. */
export function ageOn(birthDate: Day, on: Day): number {
  const hadBirthday = on.slice(5) >= birthDate.slice(5);
  return Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (hadBirthday ? 0 : 1);
}

/** The day in Baubau at an instant: WITA is UTC+8 all the year (Asia/Makassar, no daylight saving). */
export function dayInWita(instant: Date): Day {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

/** The instant, in UTC, at which a day begins in Baubau, or the one so many days later. */
export function startInWita(day: Day, daysLater = 0): string {
  const start = new Date(`${day}T00:00:00+08:00`);
  return new Date(start.getTime() + daysLater * 86_400_000).toISOString();
}

/** `09.05`, the time of day in Baubau at an instant. */
export function timeInWita(instant: Date): string {
  return new Date(instant.getTime() + 8 * 3_600_000).toISOString().slice(11, 16).replace(':', '.');
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
