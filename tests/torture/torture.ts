/**
 * The long runs, one after the other, each with its figures: `npm run torture`, or one of them by name:
 * `npm run torture -- kills 200`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The program of a run, and what it is told where nobody says otherwise. */
const RUNS: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  workbooks: ['workbooks.ts'],
  messages: ['messages.ts'],
  kills: ['kills.ts'],
  letters: ['kills.ts', '50', 'letters'],
  migration: ['kills.ts', '100', 'migration'],
  backup: ['kills.ts', '100', 'backup'],
  restore: ['kills.ts', '100', 'restore'],
  disk: ['failing-disk.ts'],
  corpus: ['corpus.ts'],
};

const [wanted, ...args] = process.argv.slice(2);
if (wanted !== undefined && !Object.hasOwn(RUNS, wanted))
  throw new Error(`There is no run ${wanted}: ${Object.keys(RUNS).join(', ')}`);

const names = wanted === undefined ? Object.keys(RUNS) : [wanted];
const failed = names.filter((name) => {
  console.log(`${name}:`);
  const [program = '', ...usual] = RUNS[name] ?? [];
  const told = args.length > 0 ? args : usual;
  const path = join(import.meta.dirname, program);
  return spawnSync(process.execPath, [path, ...told], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.log(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
