/**
 * Kills an import that is being saved, or undone, so often: `node tests/torture/kills.ts 500 undo`.
 * Prints what the data were found to be afterwards; ends with an error at the first that are neither
 * as before nor as after.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killOnce, runUndisturbed, type Killed } from '../support/kills.ts';
import { importToKill, undoToKill } from '../support/things-to-kill.ts';

const times = Number(process.argv[2] ?? 100);
const prepare = process.argv[3] === 'undo' ? undoToKill : importToKill;
const folder = mkdtempSync(join(tmpdir(), 'buku-pks-kills-'));
try {
  const killing = await prepare(folder);
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
