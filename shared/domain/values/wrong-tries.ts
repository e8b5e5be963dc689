/** Who mistypes waits for nothing the first three times. */
const FREE_TRIES = 3;
const FIRST_SECONDS = 2;
/** Never a lock-out: whoever waits a quarter of an hour may try again. */
const LONGEST_SECONDS = 900;

/** Milliseconds from a wrong try to the next that is looked at: 0, 0, 0, 2, 4, 8 … 900 seconds. */
export function waitAfterTries(count: number): number {
  if (count <= FREE_TRIES) return 0;
  return 1000 * Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** (count - FREE_TRIES - 1));
}
