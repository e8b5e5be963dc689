/**
 * Kills what the program does so often, at random moments, every second time within the time in which it
 * writes: `node tests/torture/kills.ts 500`, or one kind alone, with so many people or letters:
 * `node tests/torture/kills.ts 100 restore 4000`. Prints what the data were found to be afterwards; ends
 * with an error at the first kill after which the data are neither as before nor as after, file,
 * register or log are not sound, or the same command does not bring a print to its end with every letter once.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataForLetters, killLetters, type KilledLetters } from '../support/letters-to-kill.ts';
import {
  clearKill,
  killOnce,
  runUndisturbed,
  type Killed,
  type Killing,
  type Undisturbed,
} from '../support/kills.ts';
import {
  billsToKill,
  claimToKill,
  kpjToKill,
  leavingToKill,
  renewalToKill,
} from '../support/life-to-kill.ts';
import {
  backupToKill,
  importToKill,
  migrationToKill,
  restoreToKill,
  undoToKill,
} from '../support/things-to-kill.ts';

type Prepare = (folder: string, people: number) => Promise<Killing>;

/** What is killed, with as many people or letters as an office has. */
const KINDS: Readonly<Record<string, { readonly size: number; readonly prepare: Prepare | null }>> =
  {
    import: { size: 4000, prepare: importToKill },
    undo: { size: 4000, prepare: undoToKill },
    letters: { size: 992, prepare: null },
    migration: { size: 4000, prepare: migrationToKill },
    backup: { size: 4000, prepare: backupToKill },
    restore: { size: 4000, prepare: restoreToKill },
    leaving: { size: 1869, prepare: leavingToKill },
    renewal: { size: 3042, prepare: renewalToKill },
    claim: { size: 3042, prepare: claimToKill },
    bills: { size: 3042, prepare: billsToKill },
    kpj: { size: 3042, prepare: kpjToKill },
  };

const [times = '500', wanted, size] = process.argv.slice(2);
const names = wanted === undefined ? Object.keys(KINDS) : [wanted];
for (const [index, name] of names.entries()) {
  const kind = KINDS[name];
  if (!kind) throw new Error(`Nothing is called ${name}: ${Object.keys(KINDS).join(', ')}`);
  const share = shareOf(Number(times), index, names.length);
  // oxlint-disable-next-line eslint/no-await-in-loop -- one after the other, or they would slow each other
  await killKind(name, kind.prepare, { times: share, size: Number(size ?? kind.size) });
}

/** So that the shares make the whole. */
function shareOf(whole: number, index: number, parts: number): number {
  return Math.floor(whole / parts) + (index < whole % parts ? 1 : 0);
}

interface Share {
  readonly times: number;
  readonly size: number;
}

async function killKind(name: string, prepare: Prepare | null, share: Share): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'buku-pks-kills-'));
  const began = performance.now();
  try {
    const told =
      prepare === null ? await killPrints(folder, share) : await kill(folder, prepare, share);
    const seconds = Math.round((performance.now() - began) / 1000);
    console.log(`  ${name}: ${told}, otherwise 0; ${seconds} s`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function kill(
  folder: string,
  prepare: Prepare,
  { times: count, size: people }: Share,
): Promise<string> {
  const killing = await prepare(folder, people);
  const undisturbed = await runUndisturbed(killing);
  const killed: Killed[] = [];
  let pace = 1;
  for (let index = 0; index < count; index += 1) {
    const { milliseconds, writingMs } = undisturbed;
    const paced = { milliseconds: milliseconds * pace, writingMs: writingMs * pace };
    const one = await killOnce(killing, { ...undisturbed, ...paced }, index);
    // The machine may have been slower or faster when the time was taken.
    pace *= one.wasRunning ? 1.02 : 0.9;
    killed.push(one);
    clearKill(killing, index);
  }
  return inWords(killed, undisturbed);
}

/** In the time that the letters take, and behind a number of files. */
async function killPrints(folder: string, { times: count, size: letters }: Share): Promise<string> {
  const data = await dataForLetters(folder, letters);
  const of = { folder, data, cache: join(folder, 'cache'), letters };
  const killed: KilledLetters[] = [];
  for (let index = 0; index < count; index += 1) {
    const afterMs = 300 + Math.random() * 4000;
    const afterFiles = 1 + Math.floor(Math.random() * letters);
    killed.push(
      await killLetters(of, `kill-${index}`, index % 2 === 0 ? { afterMs } : { afterFiles }),
    );
    rmSync(join(folder, `kill-${index}`), { recursive: true, force: true });
  }
  const how = (found: KilledLetters['found']) => killed.filter((one) => one.found === found).length;
  return [
    `killed ${killed.length}`,
    `while running ${killed.filter(({ wasRunning }) => wasRunning).length}`,
    `before numbers were taken ${how(null)}`,
    `gone on with ${how('drawing')}`,
    `already ended ${how('done')}`,
    `each then whole with ${letters} letters`,
  ].join(', ');
}

function inWords(killed: readonly Killed[], { before, after }: Undisturbed): string {
  const count = (test: (one: Killed) => boolean) => killed.filter(test).length;
  const isSame = before === after;
  const asBefore = count(({ found }) => found === 'before');
  const between = count(({ found }) => found === 'between');
  const inParts = between > 0 ? `, whole between two things ${between}` : '';
  return [
    `killed ${killed.length}`,
    `while running ${count(({ wasRunning }) => wasRunning)}`,
    `after it had begun to write ${count((one) => one.wasRunning && one.hadWritten)}`,
    isSame
      ? `found unchanged and whole ${asBefore}`
      : `found as before ${asBefore}, as after ${killed.length - asBefore - between}${inParts}`,
  ].join(', ');
}
