import type { Sen } from '../values/sen.ts';

/** Half a rupiah for each of the two programmes, up or down; half a sen where sen are kept. */
const BY_RUPIAH: Sen = 100;
const BY_SEN: Sen = 1;

/**
 * Whether two sums of one person are the same: to the sen, or but for what rounding JKK and JKM to whole
 * rupiah makes of fractions, or rounding their sum to sen at last. Rp16.597,18 is billed as Rp16.597 or
 * Rp16.598, and Rp16.597,17 summed before rounding as Rp16.597,18; Rp16.800 is nothing else.
 */
export function isSameDue(ours: Sen, theirs: Sen): boolean {
  if (ours === theirs) return true;
  const most = theirs % 100 === 0 ? BY_RUPIAH : BY_SEN;
  return ours % 100 !== 0 && Math.abs(ours - theirs) <= most;
}
