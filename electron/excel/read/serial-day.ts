import { dayFrom1970, type Day } from '../../../shared/domain/values/day.ts';

/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const LAST_SERIAL_1904 = LAST_SERIAL - 1462;
/** The serial of 1 January 1970 in either system. */
const DAYS_TO_1970 = 25_569;
const DAYS_TO_1970_FROM_1904 = 24_107;
const MILLISECONDS = 86_400_000;

/**
 * The day of Excel's day number, its time of day left away; null where it names none. Excel counts
 * 29 February 1900 as number 60 though that year had no such day, so earlier days stand one off.
 */
export function serialDay(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (date1904)
    return whole < 0 || whole > LAST_SERIAL_1904
      ? null
      : dayFrom1970(whole - DAYS_TO_1970_FROM_1904);
  if (whole < 1 || whole === 60 || whole > LAST_SERIAL) return null;
  return dayFrom1970(whole - DAYS_TO_1970 + (whole < 60 ? 1 : 0));
}

/** The number that Excel gives a day; dates written as text in the file are kept in the same form. */
export function daySerial(day: Day, date1904: boolean): number {
  const days = Math.round(Date.parse(`${day}T00:00:00Z`) / MILLISECONDS);
  if (date1904) return days + DAYS_TO_1970_FROM_1904;
  const serial = days + DAYS_TO_1970;
  return serial <= 60 ? serial - 1 : serial;
}
