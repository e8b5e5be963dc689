import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { readWorkbook } from '../../electron/excel/read-workbook.ts';
import { bigRoster } from '../support/big-roster.ts';
import type { Bench } from './measure.ts';

/** From a file to saved people. Only reads so far. */
async function importRoster(path: string): Promise<void> {
  await readWorkbook(path);
}

async function readByExceljs(path: string): Promise<void> {
  await new ExcelJS.Workbook().xlsx.readFile(path);
}

interface Shape {
  readonly name: string;
  readonly rows: number;
  readonly blankRows?: number;
  readonly goal: number;
  readonly rounds: number;
  readonly onlyWhenNamed?: boolean;
}

function importBench({ rows, blankRows = 0, ...shape }: Shape): Bench {
  return {
    ...shape,
    baselineIs: 'exceljs reading the file',
    prepare: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'buku-pks-bench-'));
      const path = join(folder, 'daftar.xlsx');
      await writeFile(path, bigRoster(rows, { blankRows }));
      return {
        ours: () => importRoster(path),
        baseline: () => readByExceljs(path),
        end: () => rm(folder, { recursive: true, force: true }),
      };
    },
  };
}

export const importBenches: readonly Bench[] = [
  importBench({ name: 'import-4000', rows: 4_000, goal: 0.8, rounds: 7 }),
  importBench({
    name: 'import-100000',
    rows: 100_000,
    goal: 0.8,
    rounds: 2,
    onlyWhenNamed: true,
  }),
  importBench({
    name: 'blank-rows',
    rows: 4_000,
    blankRows: 100_000,
    goal: 0.2,
    rounds: 2,
    onlyWhenNamed: true,
  }),
];
