import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bigRoster } from '../support/big-roster.ts';
import type { Bench, Told } from './measure.ts';

const run = promisify(execFile);

interface Shape {
  readonly name: string;
  readonly rows: number;
  readonly blankRows?: number;
  readonly goal: number;
  readonly goalMegabytes: number;
  readonly rounds: number;
  readonly onlyWhenNamed?: boolean;
}

/**
 * From a file to saved people in an empty roster, against exceljs merely reading the file. Each
 * round has a process of its own: a department's file is read once, not until the program is warm.
 */
function importBench({ rows, blankRows = 0, ...shape }: Shape): Bench {
  return {
    ...shape,
    baselineIs: 'exceljs reading the file',
    prepare: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'buku-pks-bench-'));
      const path = join(folder, 'daftar.xlsx');
      await writeFile(path, bigRoster(rows, { blankRows }));
      return {
        ours: () => round('ours', path, rows),
        baseline: () => round('baseline', path, rows),
        end: () => rm(folder, { recursive: true, force: true }),
      };
    },
  };
}

/** With these `npm run cli` starts the program: they keep it small, and change nothing of its time. */
const FLAGS_OF_CLI = ['--max-semi-space-size=8'];

/** What a fresh process needed, without the time of its start and of loading code. */
async function round(way: 'ours' | 'baseline', path: string, rows: number): Promise<Told> {
  const program = join(import.meta.dirname, 'import-round.ts');
  const flags = way === 'ours' ? FLAGS_OF_CLI : [];
  const { stdout } = await run(process.execPath, [...flags, program, way, path, String(rows)]);
  return JSON.parse(stdout) as Told;
}

export const importBenches: readonly Bench[] = [
  importBench({ name: 'import-4000', rows: 4_000, goal: 0.4, goalMegabytes: 400, rounds: 7 }),
  importBench({
    name: 'import-100000',
    rows: 100_000,
    goal: 0.4,
    goalMegabytes: 400,
    rounds: 2,
    onlyWhenNamed: true,
  }),
  importBench({
    name: 'blank-rows',
    rows: 4_000,
    blankRows: 100_000,
    goal: 0.2,
    goalMegabytes: 150,
    rounds: 2,
    onlyWhenNamed: true,
  }),
];
