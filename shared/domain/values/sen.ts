import { toGrouped, toRupiah } from './rupiah.ts';

/**
 * Money in sen, the hundredth of a rupiah: always a whole number. Rates of a wage give fractions of
 * a rupiah, and a sum over members must be the sum of what each is asked for.
 */
export type Sen = number;

/** Whole rupiah as sen. */
export function toSen(rupiah: number): Sen {
  if (!Number.isSafeInteger(rupiah)) throw new RangeError('rupiah are whole numbers here');
  return rupiah * 100;
}

/** A share of an amount: the rate in hundredths of a percent, half a sen rounded up. */
export function shareOf(amount: Sen, rate: number): Sen {
  return Math.floor((amount * rate + 5_000) / 10_000);
}

/** Whole rupiah, half a rupiah rounded up: only for totals that are written out in words. */
export function roundToRupiah(amount: Sen): number {
  return Math.floor((amount + 50) / 100);
}

/** As a number of rupiah for other programs: 16597.18. */
export function toRupiahNumber(amount: Sen): number {
  return amount / 100;
}

/** `Rp16.597,18`; without decimals where there are none: `Rp16.800`. */
export function senToRupiah(amount: Sen): string {
  if (amount % 100 === 0) return toRupiah(amount / 100);
  const whole = Math.trunc(Math.abs(amount) / 100);
  const rest = String(Math.abs(amount) % 100).padStart(2, '0');
  return `${amount < 0 ? '-' : ''}Rp${toGrouped(whole)},${rest}`;
}
