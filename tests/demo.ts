/**
 * The main job without a window, `npm run demo`: the shipped samples into fresh data, then letters,
 * summaries, an export, and the life of an agreement. Says what it made and how long each took.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PKS, type Pks } from '../shared/domain/agreement.ts';
import { openDatabase } from '../electron/db/open.sqlite.ts';
import { FULL_ACCESS } from '../shared/domain/account.ts';
import { seedDatabase } from '../electron/db/office/seed.ts';
import { commitImport } from '../electron/flows/imports/commit-import.ts';
import { NO_COPIES, UNWATCHED, type Context } from '../electron/flows/context.ts';
import { findDepartmentId } from '../electron/flows/office/departments.ts';
import { drawSummaryOfPks } from '../electron/flows/letters/draw-summary.ts';
import { exportRoster } from '../electron/flows/people/export-roster.ts';
import { issueLetters } from '../electron/flows/letters/issue-letters.ts';
import type { LetterTarget } from '../electron/flows/letters/prints.ts';
import { previewImport } from '../electron/flows/imports/preview-import.ts';
import { SAMPLE_ROSTERS } from '../electron/flows/office/sample-data.ts';
import { applySettings } from '../electron/flows/office/settings.ts';
import { readSettingsFile } from '../electron/flows/office/settings-file.ts';
import { resourcePath } from '../electron/resources.ts';
import { toolsInPlace } from '../electron/tools-in-place.ts';
import { lifeOf } from './demo-life.ts';

/** Inside the coverage of both agreements. */
const DATE = '2025-08-01';
const DEPARTMENT = 'Dinas Kesehatan';
const folder = join(import.meta.dirname, '..', 'demo');

const begun = performance.now();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const data = openDatabase(join(folder, 'data'));
await seedDatabase(data.db);
const context: Context = {
  data,
  tools: toolsInPlace(),
  actor: 'demo',
  source: 'terminal',
  access: FULL_ACCESS,
  copies: NO_COPIES,
  now: () => new Date(),
  newId: randomUUID,
};

await timed('Office and both agreements set from kantor-contoh.json', async () => {
  const file = await readSettingsFile(resourcePath('samples', 'kantor-contoh.json'));
  await applySettings(context, file);
  return '';
});
for (const { file, pks } of SAMPLE_ROSTERS) await timed(`Imported ${file}`, () => add(file, pks));
for (const pks of PKS) {
  const path = join(folder, `surat-${pks}.pdf`);
  await timed(`Letters of ${pks}`, () => write(pks, null, { kind: 'file', path }));
}
await timed(`Letters of ${DEPARTMENT}, one file each`, () =>
  write('non-asn', DEPARTMENT, { kind: 'folder', path: join(folder, 'surat-dinas-kesehatan') }),
);
await timed('Letters of non-asn, one file a department with its cover letter', () =>
  write('non-asn', null, { kind: 'departments', path: join(folder, 'surat-per-opd') }),
);
for (const pks of PKS) await timed(`Summary of ${pks}`, () => summarise(pks));
for (const pks of PKS) await timed(`Export of ${pks}`, () => exportAll(pks));
for (const [what, work] of lifeOf(context, folder)) await timed(what, work);
await data.close();
say(`All in ${seconds(begun)}, in ${folder}`);

async function add(file: string, pks: Pks): Promise<string> {
  const request = { path: resourcePath('samples', file), fileName: file, pks, departmentId: null };
  const preview = await previewImport(context, request, UNWATCHED);
  await commitImport(context, preview.importId, UNWATCHED);
  const { rowsRead, held, refused, ...counts } = preview.plan.counts;
  const saved = counts.new + counts.changed;
  return `${rowsRead} people read, ${saved} saved, ${held} held, ${refused} refused`;
}

async function write(pks: Pks, department: string | null, target: LetterTarget): Promise<string> {
  const departmentId = department === null ? null : await findDepartmentId(context, department);
  const filter = { pks, departmentId, kelurahan: null, job: null, status: null, text: '' };
  const signing = { kind: 'pen' } as const;
  const request = { selection: { filter }, date: DATE, target, signing };
  const { letters, refused } = await issueLetters(context, request, UNWATCHED);
  const first = letters[0]?.number ?? '';
  const last = letters.at(-1)?.number ?? '';
  const where = target.kind === 'view' ? '' : describe(target.path);
  return `${letters.length} letters (${first} to ${last}), ${refused.length} refused, ${where}`;
}

async function summarise(pks: Pks): Promise<string> {
  const { bytes, pages } = await drawSummaryOfPks(context, pks, UNWATCHED);
  const path = join(folder, `ringkasan-${pks}.pdf`);
  writeFileSync(path, bytes);
  return `${pages} pages, ${describe(path)}`;
}

async function exportAll(pks: Pks): Promise<string> {
  const path = join(folder, `daftar-${pks}.xlsx`);
  const filter = { pks, departmentId: null, kelurahan: null, job: null, status: null, text: '' };
  const { rows } = await exportRoster(context, { filter, path, reason: 'contoh' }, UNWATCHED);
  return `${rows} rows, ${describe(path)}`;
}

async function timed(what: string, work: () => Promise<string>): Promise<void> {
  const start = performance.now();
  const made = await work();
  say(`${what}${made && `: ${made}`} (${seconds(start)})`);
}

function describe(path: string): string {
  const stat = statSync(path);
  if (stat.isDirectory()) return `${readdirSync(path).length} files in ${path}`;
  return `${Math.ceil(stat.size / 1024)} KB, ${path}`;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(2)} s`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
