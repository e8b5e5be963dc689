import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/seed.ts';
import { bigRoster, randomNumbers } from '../support/big-roster.ts';
import { freshFolder } from '../support/database.ts';
import { killOnce, runUndisturbed, type Killed, type Killing } from '../support/kills.ts';

vi.setConfig({ testTimeout: 180_000 });

/** `tests/torture/kills.ts` does it hundreds of times. */
const TIMES = 12;

it('an import killed at any moment leaves the data as before or as after', async () => {
  const folder = freshFolder();
  const path = join(folder, 'daftar.xlsx');
  writeFileSync(path, bigRoster(4_000));
  const data = join(folder, 'data');
  const fresh = openDatabase(data);
  await seedDatabase(fresh.db);
  await fresh.close();
  const killing: Killing = {
    data,
    folder,
    command: ['import', path, '--pks', 'non-asn', '--apply'],
    random: randomNumbers(Date.now()),
  };
  const undisturbed = await runUndisturbed(killing);
  expect(undisturbed.after).not.toBe(undisturbed.before);
  const killed: Killed[] = [];
  for (let index = 0; index < TIMES; index += 1)
    killed.push(await killOnce(killing, undisturbed, index));
  expect(killed).toHaveLength(TIMES);
  // A test that always came too late would prove nothing.
  expect(killed.some(({ wasRunning }) => wasRunning)).toBe(true);
});
