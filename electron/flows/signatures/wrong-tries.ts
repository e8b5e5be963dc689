/** So long, in milliseconds, a wrong try makes later ones wait. */
export const WRONG_TRIES_COUNT_FOR = 15 * 60_000;

/** Who mistypes once or twice waits for nothing. */
const FREE_TRIES = 2;
const LONGEST = 30_000;

/** Milliseconds until the next try: 1 second after the third wrong one, then twice as long each time, at most 30. */
export function waitAfterWrongTries(
  tries: { readonly count: number; readonly last: Date | null },
  now: Date,
): number {
  if (tries.last === null || tries.count <= FREE_TRIES) return 0;
  const whole = Math.min(LONGEST, 1000 * 2 ** (tries.count - FREE_TRIES - 1));
  const passed = Math.max(0, now.getTime() - tries.last.getTime());
  return Math.max(0, whole - passed);
}
