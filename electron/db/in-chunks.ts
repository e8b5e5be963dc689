/** SQLite takes 32,766 parameters a statement; some are left for what else it asks. */
const MOST_PARAMETERS = 30_000;

/** Values in stretches that one statement can take, each value in so many parameters. */
export function* inChunks<T>(values: readonly T[], parametersEach = 1): Generator<readonly T[]> {
  const size = Math.floor(MOST_PARAMETERS / parametersEach);
  for (let at = 0; at < values.length; at += size) yield values.slice(at, at + size);
}
