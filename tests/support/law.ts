import * as fc from 'fast-check';
import { expect } from 'vitest';

/** Runs of each law; `LAWS_RUNS=1000` looks further and takes its time. */
const FURTHER = process.env['LAWS_RUNS'];
const RUNS = Number(FURTHER ?? 15);
/** A slow machine makes fewer; a broken law is made smaller no longer than this. */
const MILLISECONDS = FURTHER === undefined ? 2_000 : 600_000;

/**
 * Holds a law against random cases. A failure tells the seed alone, so that no roster ever stands in
 * an output; with `LAWS_SEED` and `LAWS_PATH` the case comes again and shows what went wrong.
 */
export async function holds<T>(
  law: fc.IAsyncPropertyWithHooks<T>,
  runs: number = RUNS,
): Promise<void> {
  const seed = process.env['LAWS_SEED'];
  const path = process.env['LAWS_PATH'];
  const again =
    seed === undefined ? {} : { seed: Number(seed), ...(path && { path }), endOnFailure: true };
  const inTime = { numRuns: runs, interruptAfterTimeLimit: MILLISECONDS, ...again };
  let found = await fc.check(law, inTime);
  // So slow a machine that not one case came to its end: one is looked at, however long it takes.
  if (found.failed && found.counterexample === null)
    found = await fc.check(law, { ...inTime, numRuns: 1, interruptAfterTimeLimit: undefined });
  if (!found.failed) return;
  if (seed !== undefined && found.errorInstance instanceof Error) throw found.errorInstance;
  expect.fail(`broken: LAWS_SEED=${found.seed} LAWS_PATH=${found.counterexamplePath ?? ''}`);
}
