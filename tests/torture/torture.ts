/**
 * The long runs, one after the other, each with its figures: `npm run torture`, or one of them by name:
 * `npm run torture -- kills 200`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const RUNS: Readonly<Record<string, string>> = {
  workbooks: 'workbooks.ts',
  kills: 'kills.ts',
};

const [wanted, ...args] = process.argv.slice(2);
if (wanted !== undefined && !Object.hasOwn(RUNS, wanted))
  throw new Error(`There is no run ${wanted}: ${Object.keys(RUNS).join(', ')}`);

const names = wanted === undefined ? Object.keys(RUNS) : [wanted];
const failed = names.filter((name) => {
  console.log(`${name}:`);
  const program = join(import.meta.dirname, RUNS[name] ?? '');
  return spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.log(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
