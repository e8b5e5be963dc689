/**
 * Kills an import that is being saved, or undone, data that are brought to the newest shape, or letters
 * that are being drawn, so often:
 * `node tests/torture/kills.ts 500 undo`. Prints what the data were found to be afterwards; ends with
 * an error at the first import that is neither as before nor as after, or at the first print that
 * the same command does not bring to its end with every letter once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataForLetters, killLetters, type KilledLetters } from '../support/letters-to-kill.ts';
import { killOnce, runUndisturbed, type Killed } from '../support/kills.ts';
import {
  backupToKill,
  importToKill,
  migrationToKill,
  restoreToKill,
  undoToKill,
} from '../support/things-to-kill.ts';

const THINGS: Readonly<Record<string, typeof importToKill>> = {
  undo: undoToKill,
  migration: migrationToKill,
  backup: backupToKill,
  restore: restoreToKill,
};

const times = Number(process.argv[2] ?? 100);
const what = process.argv[3] ?? 'import';
const folder = mkdtempSync(join(tmpdir(), 'buku-pks-kills-'));
try {
  process.stdout.write(`${what === 'letters' ? await killedLetters() : await killedImports()}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function killedImports(): Promise<string> {
  const killing = await (THINGS[what] ?? importToKill)(folder);
  const undisturbed = await runUndisturbed(killing);
  const killed: Killed[] = [];
  for (let index = 0; index < times; index += 1)
    killed.push(await killOnce(killing, undisturbed, index));
  return inWords(killed);
}

/** In the time that 992 letters take, and at the very beginning of the drawing. */
async function killedLetters(): Promise<string> {
  const of = { folder, data: await dataForLetters(folder), cache: join(folder, 'cache') };
  const killed: KilledLetters[] = [];
  for (let index = 0; index < times; index += 1) {
    const afterMs = 300 + Math.random() * 4000;
    const afterFiles = 1 + Math.floor(Math.random() * 992);
    killed.push(
      await killLetters(of, `kill-${index}`, index % 2 === 0 ? { afterMs } : { afterFiles }),
    );
    rmSync(join(folder, `kill-${index}`), { recursive: true, force: true });
  }
  const count = (found: KilledLetters['found']) =>
    killed.filter((one) => one.found === found).length;
  return [
    `killed ${killed.length}`,
    `while running ${killed.filter(({ wasRunning }) => wasRunning).length}`,
    `before numbers were taken ${count(null)}`,
    `gone on with ${count('drawing')}`,
    `already ended ${count('done')}`,
  ].join(', ');
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
