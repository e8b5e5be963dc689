import { dayParts, daysInMonth, MONTHS, type Day } from './day.ts';

/** A calendar month as `YYYY-MM`. */
export type Month = string;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;

/** Whether a text is a month that the calendar has. */
export function isMonth(text: string): boolean {
  const match = MONTH.exec(text);
  return match !== null && Number(match[1]) >= 1;
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  const { year, month: number } = dayParts(firstDayOf(month));
  return `${month}-${daysInMonth(year, number)}`;
}

/** The month so many months later; earlier where negative. */
export function addMonths(month: Month, count: number): Month {
  const { year, month: number } = dayParts(firstDayOf(month));
  const months = year * 12 + number - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / 12), (months % 12) + 1];
  return `${String(toYear).padStart(4, '0')}-${String(toMonth).padStart(2, '0')}`;
}

/** Both ends among them. */
export function monthsBetween(from: Month, until: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= until; month = addMonths(month, 1)) months.push(month);
  return months;
}

/**
 * The day of the same number so many months later, or the last of a month that is too short: three
 * months after 30 November is 28 February, or the 29th.
 */
export function addMonthsToDay(day: Day, count: number): Day {
  const month = addMonths(monthOf(day), count);
  const last = lastDayOf(month);
  const wanted = `${month}${day.slice(7)}`;
  return wanted < last ? wanted : last;
}

/** `Mei 2025` */
export function toLongMonth(month: Month): string {
  const { year, month: number } = dayParts(firstDayOf(month));
  return `${MONTHS[number - 1]} ${year}`;
}
