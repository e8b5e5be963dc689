import { MONTHS, toDay, type Day } from '../../shared/domain/day.ts';

/** `5-6-2025`, `05/06/2025`, `5.6.2025`, `05062025` */
const NUMBERS = /^(\d{1,2})[\s./-]+(\d{1,2})[\s./-]+(\d{4})$|^(\d{2})(\d{2})(\d{4})$/u;
/** `5 Juni 2025`, `5 jun 2025` */
const WORDS = /^(\d{1,2})[\s-]+([a-z]{3,})[\s-]+(\d{4})$/iu;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** A day as people type it, always day before month; null where it is none. */
export function typedDay(text: string): Day | null {
  const typed = text.trim();
  const iso = ISO.exec(typed);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = NUMBERS.exec(typed);
  if (numbers) {
    const [day, month, year] = numbers.slice(1).filter((part) => part !== undefined);
    return toDay(Number(year), Number(month), Number(day));
  }
  const words = WORDS.exec(typed);
  return words ? toDay(Number(words[3]), monthNumber(words[2] ?? ''), Number(words[1])) : null;
}

/** 1–12 for the beginning of a month's name; 0 where no month begins so. */
function monthNumber(name: string): number {
  const start = name.toLowerCase();
  return MONTHS.findIndex((month) => month.toLowerCase().startsWith(start)) + 1;
}
