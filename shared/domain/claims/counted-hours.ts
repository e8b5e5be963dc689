import { addDays, toLongDay, type Day } from '../values/day.ts';
import { isWorkingDay, type Holidays } from './working-days.ts';

/** `2026-02-09T14:30`, or `2026-02-09` for the end of that day; in Baubau. */
export type Moment = string;

const DAY_OF_MINUTES = 24 * 60;

/**
 * The moment so many hours after another. Where holidays do not count, the 24 hours of every
 * Saturday, Sunday and holiday are passed over wholly: 48 hours from Friday 14:30 end on Tuesday
 * 14:30, and what happens on a Sunday counts from Monday 00:00. Without a time the clock starts at
 * the end of the day, in favour of the family. What ends at midnight is told as the day that is over then.
 */
export function addCountedHours(
  day: Day,
  time: string | null,
  hours: number,
  holidays: Holidays | null,
): Moment {
  const counts = (each: Day) => holidays === null || isWorkingDay(each, holidays);
  let [reached, left] = [day, hours * 60];
  let minute = time === null ? DAY_OF_MINUTES : toMinutes(time);
  for (;;) {
    const rest = counts(reached) ? DAY_OF_MINUTES - minute : 0;
    if (rest > 0 && left <= rest) return toMoment(reached, minute + left);
    left -= rest;
    reached = addDays(reached, 1);
    minute = 0;
  }
}

/** Whether a moment has passed: a day is over when the next one begins. */
export function isOver(moment: Moment, now: Moment): boolean {
  return moment.includes('T') ? now > moment : now.slice(0, 10) > moment;
}

/** `9 Februari 2026 pukul 14.30 WITA`, or the day alone. */
export function momentInWords(moment: Moment): string {
  const [day, time] = moment.split('T') as [Day, string | undefined];
  return time === undefined
    ? toLongDay(day)
    : `${toLongDay(day)} pukul ${time.replace(':', '.')} WITA`;
}

function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function toMoment(day: Day, minute: number): Moment {
  if (minute === DAY_OF_MINUTES) return day;
  const [hour, rest] = [Math.floor(minute / 60), minute % 60];
  return `${day}T${String(hour).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
