import { MONTHS, toDay, type Day } from '../../shared/domain/values/day.ts';

const TYPED = /^(\d{1,2})[\s./-]+(\d{1,2}|[a-z]+)[\s./-]+(\d{4})$/i;

/** Day, month, year in that order, as everybody here writes it; null where it is no day. */
export function parseTypedDay(text: string): Day | null {
  const match = TYPED.exec(text.trim());
  if (!match) return null;
  const [, day, month, year] = match as unknown as [string, string, string, string];
  return toDay(Number(year), monthOf(month), Number(day));
}

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const known = MONTHS.filter((name) => name.toLowerCase().startsWith(text.toLowerCase()));
  return text.length >= 3 && known.length === 1 ? MONTHS.indexOf(known[0] as 'Mei') + 1 : 0;
}
