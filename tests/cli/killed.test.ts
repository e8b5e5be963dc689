import { expect, it, vi } from 'vitest';
import { freshFolder } from '../support/database.ts';
import { killOnce, runUndisturbed, type Killed } from '../support/kills.ts';
import { importToKill, undoToKill } from '../support/things-to-kill.ts';

vi.setConfig({ testTimeout: 180_000 });

/** `tests/torture/kills.ts` does it hundreds of times. */
const TIMES = 10;

it.each([
  ['a saving import', importToKill],
  ['an import being undone', undoToKill],
])('%s, killed at any moment, leaves the data as before or as after', async (_what, prepare) => {
  const killing = await prepare(freshFolder());
  const undisturbed = await runUndisturbed(killing);
  expect(undisturbed.after).not.toBe(undisturbed.before);
  const killed: Killed[] = [];
  for (let index = 0; index < TIMES; index += 1)
    killed.push(await killOnce(killing, undisturbed, index));
  expect(killed).toHaveLength(TIMES);
  // A test that always came too late would prove nothing.
  expect(killed.some(({ wasRunning }) => wasRunning)).toBe(true);
});
