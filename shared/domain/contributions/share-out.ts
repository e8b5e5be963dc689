import type { Sen } from '../values/sen.ts';

/**
 * An amount in shares by weight, to the sen: each gets its whole part, and the sen that are left go
 * one each to the largest remainders, the earlier first. The shares always sum to the amount.
 * Without any weight all shares are equal. In BigInt: a budget times a sum of dues is beyond what a
 * number holds exactly.
 */
export function shareOut(amount: Sen, weights: readonly number[]): Sen[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const parts = weights.map((weight, at) => {
    const product = BigInt(amount) * BigInt(total === 0 ? 1 : weight);
    const whole = BigInt(total === 0 ? weights.length : total);
    return { at, share: Number(product / whole), rest: Number(product % whole) };
  });
  const left = parts.reduce((rest, { share }) => rest - share, amount);
  const byRest = parts.toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  const larger = new Set(byRest.slice(0, left).map(({ at }) => at));
  return parts.map(({ at, share }) => share + (larger.has(at) ? 1 : 0));
}
