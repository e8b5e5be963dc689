import { dayInWita, timeInWita, toLongDay, toShortDay } from '../../shared/domain/values/day.ts';

/** `5 Juni 2025 pukul 09.05 WITA`, whatever zone this computer believes in. */
export function instantWords(iso: string): string {
  const instant = new Date(iso);
  return `${toLongDay(dayInWita(instant))} pukul ${timeInWita(instant)} WITA`;
}

/** `05-06-2025 09.05`, the short form of tables. */
export function shortInstantWords(iso: string): string {
  const instant = new Date(iso);
  return `${toShortDay(dayInWita(instant))} ${timeInWita(instant)}`;
}
