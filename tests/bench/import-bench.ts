import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openDatabase, type OpenDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/seed.ts';
import { commitImport } from '../../electron/flows/commit-import.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { previewImport } from '../../electron/flows/preview-import.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import { bigRoster } from '../support/big-roster.ts';
import type { Bench } from './measure.ts';

interface Shape {
  readonly name: string;
  readonly rows: number;
  readonly blankRows?: number;
  readonly goal: number;
  readonly rounds: number;
  readonly onlyWhenNamed?: boolean;
}

/** From a file to saved people in an empty roster, against exceljs merely reading the file. */
function importBench({ rows, blankRows = 0, ...shape }: Shape): Bench {
  return {
    ...shape,
    baselineIs: 'exceljs reading the file',
    prepare: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'buku-pks-bench-'));
      const path = join(folder, 'daftar.xlsx');
      await writeFile(path, bigRoster(rows, { blankRows }));
      let data: OpenDatabase | null = null;
      return {
        reset: async () => {
          await data?.close();
          data = await emptyRoster(folder);
        },
        ours: async () => importRoster(contextOf(data), path, rows),
        baseline: () => new ExcelJS.Workbook().xlsx.readFile(path),
        end: async () => {
          await data?.close();
          await rm(folder, { recursive: true, force: true });
        },
      };
    },
  };
}

async function emptyRoster(folder: string): Promise<OpenDatabase> {
  const data = openDatabase(await mkdtemp(join(folder, 'data-')));
  await seedDatabase(data.db);
  return data;
}

function contextOf(data: OpenDatabase | null): Context {
  if (!data) throw new Error('the database is opened before each round');
  let ids = 0;
  return {
    data,
    tools: toolsInPlace(),
    actor: 'terminal',
    source: 'terminal',
    now: () => new Date('2025-07-01T02:00:00Z'),
    newId: () => `id-${(ids += 1)}`,
  };
}

async function importRoster(context: Context, path: string, rows: number): Promise<void> {
  const request = { path, fileName: 'daftar.xlsx', departmentId: null, sheet: null };
  const { importId } = await previewImport(context, { ...request, pks: 'non-asn' }, UNWATCHED);
  const { counts } = await commitImport(context, importId, UNWATCHED);
  // A fast import that leaves people out would be no import.
  if (counts.new !== rows) throw new Error(`${counts.new} of ${rows} people were imported`);
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
