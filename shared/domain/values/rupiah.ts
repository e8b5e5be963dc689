import { terbilang } from './terbilang.ts';

/** `16.800`: whole numbers with a dot for the thousands. */
export function toGrouped(n: number): string {
  if (!Number.isSafeInteger(n)) throw new RangeError('money and counts are whole numbers');
  return String(n).replaceAll(/\B(?=(?:\d{3})+$)/gu, '.');
}

/** `Rp16.800`: whole rupiah, without a space after Rp as the spelling rules (EYD) ask. */
export function toRupiah(n: number): string {
  return n < 0 ? `-Rp${toGrouped(-n)}` : `Rp${toGrouped(n)}`;
}

/** `enam belas ribu delapan ratus rupiah` */
export function toRupiahWords(n: number): string {
  return `${terbilang(n)} rupiah`;
}

/** `992 (sembilan ratus sembilan puluh dua)`, the official way to write a count. */
export function toCountWithWords(n: number): string {
  return `${toGrouped(n)} (${terbilang(n)})`;
}

/** `Rp16.800 (enam belas ribu delapan ratus rupiah)` */
export function toRupiahWithWords(n: number): string {
  return `${toRupiah(n)} (${toRupiahWords(n)})`;
}
