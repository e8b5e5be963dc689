import { dayParts, MONTHS, toShortDay, weekday, type Day } from './day.ts';
import { terbilang } from './terbilang.ts';

/**
 * The day as an agreement opens with it:
 * `Kamis, tanggal lima bulan Juni tahun dua ribu dua puluh lima (05-06-2025)`.
 */
export function dayInWords(day: Day): string {
  const { year, month, day: date } = dayParts(day);
  const inWords = `tanggal ${terbilang(date)} bulan ${MONTHS[month - 1]} tahun ${terbilang(year)}`;
  return `${weekday(day)}, ${inWords} (${toShortDay(day)})`;
}
