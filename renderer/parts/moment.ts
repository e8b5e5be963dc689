import { dayInWita, timeInWita, toShortDay } from '../../shared/domain/day.ts';

/** `22-11-2026 09.05`, the time in Baubau of a stored instant. */
export function toMoment(iso: string): string {
  const instant = new Date(iso);
  return `${toShortDay(dayInWita(instant))} ${timeInWita(instant)}`;
}
