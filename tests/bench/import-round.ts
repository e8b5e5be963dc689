/** One round of an import bench, in a process of its own: prints what the work needed, as JSON. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FULL_ACCESS } from '../../shared/domain/account.ts';
import type { Told } from './measure.ts';

const [way, path = '', rows = '0'] = process.argv.slice(2);
const milliseconds = way === 'ours' ? await importRoster(path, Number(rows)) : await readOnly(path);
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
process.stdout.write(JSON.stringify({ milliseconds, megabytes } satisfies Told));

/** Reads, checks, compares, stores the plan and saves it, as the window and the terminal do. */
async function importRoster(file: string, count: number): Promise<number> {
  const { openDatabase } = await import('../../electron/db/open.sqlite.ts');
  const { seedDatabase } = await import('../../electron/db/office/seed.ts');
  const { commitImport } = await import('../../electron/flows/imports/commit-import.ts');
  const { NO_COPIES, UNWATCHED } = await import('../../electron/flows/context.ts');
  const { previewImport } = await import('../../electron/flows/imports/preview-import.ts');
  const { toolsInPlace } = await import('../../electron/tools-in-place.ts');
  // The tools fetch their code when first asked; the baseline's code is loaded before the clock too.
  await import('../../electron/read-roster.ts');
  const folder = await mkdtemp(join(tmpdir(), 'buku-pks-bench-'));
  const data = openDatabase(folder);
  try {
    await seedDatabase(data.db);
    const context = {
      data,
      tools: toolsInPlace(),
      actor: 'terminal',
      source: 'terminal' as const,
      access: FULL_ACCESS,
      copies: NO_COPIES,
      now: () => new Date('2025-07-01T02:00:00Z'),
      newId: () => 'bench',
    };
    const request = { path: file, fileName: 'daftar.xlsx', departmentId: null, sheet: null };
    const start = performance.now();
    const preview = await previewImport(context, { ...request, pks: 'non-asn' }, UNWATCHED);
    const { counts } = await commitImport(context, preview.importId, UNWATCHED);
    const needed = performance.now() - start;
    // A fast import that leaves people out would be no import.
    if (counts.new !== count) throw new Error(`${counts.new} of ${count} people were imported`);
    return needed;
  } finally {
    await data.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function readOnly(file: string): Promise<number> {
  const { default: ExcelJS } = await import('exceljs');
  const book = new ExcelJS.Workbook();
  const start = performance.now();
  await book.xlsx.readFile(file);
  return performance.now() - start;
}
