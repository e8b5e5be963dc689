import type { Day } from './values/day.ts';

/** Stands where the name of somebody stood who was forgotten. */
export const FORGOTTEN_NAME = 'Dianonimkan';

/** Stands where their NIK stood: no province has the number 00. */
export function forgottenNik(personId: number): string {
  return String(personId).padStart(16, '0');
}

/** Where a NIK was given out, which names nobody: `747201**********`. */
export function regionOfNik(nik: string): string {
  return `${nik.slice(0, 6)}${'*'.repeat(Math.max(0, nik.length - 6))}`;
}

/** The day before which a last membership must have ended: so many years before `today`. */
export function endedBefore(today: Day, years: number): Day {
  return inYears(today, -years);
}

/** The first day on which the time of something that was touched last on `day` has come. */
export function dueOn(day: Day, years: number): Day {
  const next = new Date(`${inYears(day, years)}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Copies of the data are kept for twelve months: until then the oldest still holds these people. */
export function inCopiesUntil(day: Day): Day {
  return inYears(day, 1);
}

/** The same day of another year; 29 February becomes the 28th where that year has none. */
function inYears(day: Day, years: number): Day {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const isLeap = new Date(`${year}-02-29T00:00:00Z`).getUTCDate() === 29;
  return `${year}${day.slice(4) === '-02-29' && !isLeap ? '-02-28' : day.slice(4)}`;
}

/** Somebody as the report tells of them: nobody is recognised by it. */
export interface ForgottenLine {
  readonly personId: number;
  /** `747201**********` */
  readonly nik: string;
  /** Years of the first and of the last membership. */
  readonly from: number;
  readonly until: number;
}

/** How much was emptied or removed, by kind. */
export interface ForgottenCounts {
  readonly letters: number;
  readonly covers: number;
  readonly imports: number;
  readonly contacts: number;
  /** Not told by reports of the first releases. */
  readonly claims?: number;
  readonly changes: number;
  readonly merges: number;
  readonly decisions: number;
}

/** Everything that a report says beside the office's own facts; the audit log keeps it. */
export interface Forgetting {
  readonly day: Day;
  readonly basis: string;
  readonly witnesses: readonly string[];
  readonly years: number;
  /** Where the years stand. */
  readonly source: string;
  readonly endedBefore: Day;
  readonly people: readonly ForgottenLine[];
  /** Null before it is done. */
  readonly removed: ForgottenCounts | null;
}
