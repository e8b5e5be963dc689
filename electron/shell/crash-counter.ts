/** Says for each crash whether starting again is worth it: at most `limit` times in `withinMs`. */
export function createCrashCounter(
  limit: number,
  withinMs: number,
  now: () => number = Date.now,
): () => boolean {
  let times: readonly number[] = [];
  return function mayStartAgain() {
    const recent = times.filter((time) => now() - time < withinMs);
    if (recent.length >= limit) return false;
    times = [...recent, now()];
    return true;
  };
}
