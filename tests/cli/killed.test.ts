import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { freshFolder } from '../support/database.ts';
import { killOnce, runUndisturbed, type Killed } from '../support/kills.ts';
import { leavingToKill } from '../support/life-to-kill.ts';
import { importToKill, migrationToKill, undoToKill } from '../support/things-to-kill.ts';

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

it('places that are ended together, killed when something is written, end all or none', async () => {
  const killing = await leavingToKill(freshFolder(), 100);
  const undisturbed = await runUndisturbed(killing);
  expect(undisturbed.after).not.toBe(undisturbed.before);
  const atOnce = await killOnce({ ...killing, random: () => 0 }, undisturbed, 1);
  expect(atOnce).toMatchObject({ wasRunning: true, hadWritten: true });
  await killOnce(killing, undisturbed, 3);
});

it('data that are brought to the newest shape, killed at any moment, get there at the next start', async () => {
  const killing = await migrationToKill(freshFolder());
  const undisturbed = await runUndisturbed(killing);
  const killed: Killed[] = [];
  for (let index = 0; index < TIMES; index += 1)
    killed.push(await killOnce(killing, undisturbed, index));
  expect(killed.filter(({ wasRunning, hadWritten }) => wasRunning && hadWritten)).not.toEqual([]);
  for (let index = 0; index < TIMES; index += 1) {
    const names = readdirSync(join(killing.folder, `kill-${index}`)).toSorted();
    const sound = ['buku-pks.lock', 'buku-pks.sqlite', 'buku-pks.sqlite.sum', 'buku-pks.sqlite.v3'];
    expect(names.filter((name) => name !== 'logs')).toEqual(sound);
  }
});
