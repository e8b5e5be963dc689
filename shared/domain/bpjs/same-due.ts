import type { Sen } from '../values/sen.ts';

/** Half a rupiah for each of the two programmes, up or down. */
const MOST_BY_ROUNDING: Sen = 100;

/**
 * Whether two sums of one person are the same: to the sen, or but for what rounding JKK and JKM to whole
 * rupiah makes of fractions. Rp16.597,18 is billed as Rp16.597 or Rp16.598; Rp16.800 is nothing else.
 */
export function isSameDue(ours: Sen, theirs: Sen): boolean {
  if (ours === theirs) return true;
  const isRounded = ours % 100 !== 0 && theirs % 100 === 0;
  return isRounded && Math.abs(ours - theirs) <= MOST_BY_ROUNDING;
}
