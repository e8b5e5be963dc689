/**
 * The long runs, one after the other, each with its figures: `npm run torture`, or one of them by name:
 * `npm run torture -- kills 200`, `npm run torture -- restore 50`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

type Run = readonly [program: string, ...args: string[]];

/** The program of a run, and what it is told where nobody says otherwise. */
const RUNS: Readonly<Record<string, Run>> = {
  workbooks: ['workbooks.ts'],
  corpus: ['corpus.ts'],
  kills: ['kills.ts', '500'],
  disk: ['failing-disk.ts'],
  messages: ['messages.ts'],
};

/** Parts of the others, by themselves. */
const PARTS: Readonly<Record<string, readonly [program: string, kind: string]>> = {
  import: ['kills.ts', 'import'],
  undo: ['kills.ts', 'undo'],
  letters: ['kills.ts', 'letters'],
  migration: ['kills.ts', 'migration'],
  backup: ['kills.ts', 'backup'],
  restore: ['kills.ts', 'restore'],
  leaving: ['kills.ts', 'leaving'],
  renewal: ['kills.ts', 'renewal'],
  claim: ['kills.ts', 'claim'],
  bills: ['kills.ts', 'bills'],
  kpj: ['kills.ts', 'kpj'],
};

const [wanted, ...args] = process.argv.slice(2);
const known = [...Object.keys(RUNS), ...Object.keys(PARTS)];
if (wanted !== undefined && !known.includes(wanted))
  throw new Error(`There is no run ${wanted}: ${known.join(', ')}`);

const names = wanted === undefined ? Object.keys(RUNS) : [wanted];
const failed = names.filter((name) => {
  console.log(`${name}:`);
  const [program, ...told] = runOf(name);
  const path = join(import.meta.dirname, program);
  return spawnSync(process.execPath, [path, ...told], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.log(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

function runOf(name: string): Run {
  const part = PARTS[name];
  if (part) return [part[0], args[0] ?? '100', part[1], ...args.slice(1)];
  const [program, ...usual] = RUNS[name] as Run;
  return [program, ...(args.length > 0 ? args : usual)];
}
