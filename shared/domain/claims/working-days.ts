import { addDays, daysBetween, type Day } from '../values/day.ts';

/** Days on which no office works, beside Saturdays and Sundays. */
export type Holidays = ReadonlySet<Day>;

/** Monday to Friday, and no holiday. */
export function isWorkingDay(day: Day, holidays: Holidays): boolean {
  // 1 January 1970 was a Thursday; counted from Monday, as ISO 8601 does.
  const weekday = (((daysBetween('1970-01-01', day) + 3) % 7) + 7) % 7;
  return weekday < 5 && !holidays.has(day);
}

/** The last of so many working days after a day, which itself does not count. */
export function addWorkingDays(day: Day, count: number, holidays: Holidays): Day {
  let [reached, left] = [day, count];
  while (left > 0) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}

/** Years between two days, both included, for which nobody has filled in a single holiday. */
export function yearsWithoutHolidays(from: Day, to: Day, holidays: Holidays): number[] {
  const known = new Set([...holidays].map((day) => day.slice(0, 4)));
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1)
    if (!known.has(String(year).padStart(4, '0'))) years.push(year);
  return years;
}
