/**
 * What the program promises about speed, measured against a baseline in the same run, for seconds
 * mean nothing on another machine. `npm run bench`, `npm run bench -- --json`, `npm run bench -- NAME…`
 */
import { exportBenches } from './export-bench.ts';
import { importBenches } from './import-bench.ts';
import { letterBenches } from './letters-bench.ts';
import { overviewBenches } from './overview-bench.ts';
import { isReached, measure, type Bench, type BenchResult } from './measure.ts';

const BENCHES: readonly Bench[] = [
  ...importBenches,
  ...exportBenches,
  ...letterBenches,
  ...overviewBenches,
];

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const asJson = process.argv.includes('--json');
const chosen = BENCHES.filter(({ name, onlyWhenNamed }) =>
  wanted.length > 0 ? wanted.includes(name) : !onlyWhenNamed,
);
if (chosen.length === 0) {
  console.error(`Names: ${BENCHES.map(({ name }) => name).join(', ')}`);
  process.exitCode = 2;
}

const results: BenchResult[] = [];
for (const bench of chosen) {
  // oxlint-disable-next-line eslint/no-await-in-loop -- one at a time: two would measure each other
  const result = await measure(bench);
  if (typeof result === 'string') {
    console.error(`${bench.name} left out: ${result}`);
    continue;
  }
  results.push(result);
  if (!asJson) console.log(line(result, bench));
}
if (asJson) console.log(JSON.stringify(results));
if (!results.every(isReached)) process.exitCode = 1;

function line(result: BenchResult, bench: Bench): string {
  const { name, ours, baseline, ratio, goal } = result;
  const verdict = isReached(result) ? 'reached' : 'MISSED';
  const told = result.told === undefined ? '' : `\n${' '.repeat(19)}${result.told}`;
  return `${name.padEnd(18)} ${ms(ours)}  ${bench.baselineIs} ${ms(baseline)}  ratio ${ratio.toFixed(ratio < 0.1 ? 3 : 2)}${memory(result)} (goal ${goal}: ${verdict})${told}`;
}

function memory({ oursMegabytes, baselineMegabytes, goalMegabytes }: BenchResult): string {
  if (goalMegabytes === undefined) return '';
  return `  at most ${oursMegabytes} MB of ${goalMegabytes}, against ${baselineMegabytes}`;
}

function ms(value: number): string {
  return `${Math.round(value).toLocaleString('en')} ms`.padStart(9);
}
