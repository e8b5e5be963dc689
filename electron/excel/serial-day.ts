import { addDays, type Day } from '../../shared/domain/day.ts';

/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;
const LAST_SERIAL_1904 = LAST_SERIAL - 1462;

/**
 * The day of Excel's day number, its time of day left away; null where it names none. Excel counts
 * 29 February 1900 as number 60 though that year had no such day, so earlier days stand one off.
 */
export function serialDay(serial: number, date1904: boolean): Day | null {
  const whole = Math.floor(serial);
  if (date1904) return whole < 0 || whole > LAST_SERIAL_1904 ? null : addDays('1904-01-01', whole);
  if (whole < 1 || whole === 60 || whole > LAST_SERIAL) return null;
  return addDays(whole < 60 ? '1899-12-31' : '1899-12-30', whole);
}

/** The number that Excel gives a day; dates written as text in the file are kept in the same form. */
export function daySerial(day: Day, date1904: boolean): number {
  const days = Math.round(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
  if (date1904) return days + 24_107;
  const serial = days + 25_569;
  return serial <= 60 ? serial - 1 : serial;
}
