/**
 * Kills a saving import so often: `node tests/torture/kills.ts 500`. Prints what the data were found
 * to be afterwards; ends with an error at the first that are neither as before nor as after.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/seed.ts';
import { bigRoster, randomNumbers } from '../support/big-roster.ts';
import { killOnce, runUndisturbed, type Killed } from '../support/kills.ts';

const times = Number(process.argv[2] ?? 100);
const folder = mkdtempSync(join(tmpdir(), 'buku-pks-kills-'));
try {
  const path = join(folder, 'daftar.xlsx');
  writeFileSync(path, bigRoster(4_000));
  const data = join(folder, 'data');
  const fresh = openDatabase(data);
  await seedDatabase(fresh.db);
  await fresh.close();
  const killing = {
    data,
    folder,
    command: ['import', path, '--pks', 'non-asn', '--apply'],
    random: randomNumbers(Date.now()),
  };
  const undisturbed = await runUndisturbed(killing);
  const killed: Killed[] = [];
  for (let index = 0; index < times; index += 1)
    killed.push(await killOnce(killing, undisturbed, index));
  process.stdout.write(`${inWords(killed)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function inWords(killed: readonly Killed[]): string {
  const count = (test: (one: Killed) => boolean) => killed.filter(test).length;
  return [
    `killed ${killed.length}`,
    `while running ${count(({ wasRunning }) => wasRunning)}`,
    `after it had begun to write ${count((one) => one.wasRunning && one.hadWritten)}`,
    `found as before ${count(({ found }) => found === 'before')}`,
    `found as after ${count(({ found }) => found === 'after')}`,
    'otherwise 0',
  ].join(', ');
}
