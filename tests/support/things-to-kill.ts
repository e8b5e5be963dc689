import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { FULL_ACCESS } from '../../shared/domain/account.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { commitImport } from '../../electron/flows/imports/commit-import.ts';
import { NO_COPIES, UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { saveCopy } from '../../electron/flows/copies/save-copy.ts';
import { previewImport } from '../../electron/flows/imports/preview-import.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import { bigRoster, randomNumbers } from './big-roster.ts';
import type { Killing } from './kills.ts';
import { fillThirdRelease } from './fill-third-release.ts';

const PEOPLE = 4_000;

/** Saving a file of new people into empty data. */
export async function importToKill(folder: string, people = PEOPLE): Promise<Killing> {
  const { data, path } = await prepare(folder, people, async () => {});
  const command = ['import', path, '--pks', 'non-asn', '--apply'];
  return { data, folder, command, random: randomNumbers(Date.now()) };
}

/** Undoing that import, when it has been saved. */
export async function undoToKill(folder: string, people = PEOPLE): Promise<Killing> {
  let saved = '';
  const { data } = await prepare(folder, people, async (context, path) => {
    const request = { path, fileName: 'daftar.xlsx', pks: 'non-asn' as const, departmentId: null };
    saved = (await previewImport(context, request, UNWATCHED)).importId;
    await commitImport(context, saved, UNWATCHED);
  });
  return { data, folder, command: ['undo', saved], random: randomNumbers(Date.now()) };
}

/** Bringing data of the third release to the newest shape, which any command begins with. */
export async function migrationToKill(folder: string, people = PEOPLE): Promise<Killing> {
  const data = join(folder, 'data');
  mkdirSync(data);
  fillThirdRelease(join(data, 'buku-pks.sqlite'), people);
  const command = ['find', 'tidak ada'];
  return { data, folder, command, random: randomNumbers(Date.now()) };
}

/** Putting a copy of empty data in the place of data with people in them. */
export async function restoreToKill(folder: string, people = PEOPLE): Promise<Killing> {
  const copy = join(folder, 'salinan.sqlite');
  const { data } = await prepare(folder, people, async (context, path) => {
    await saveCopy(context, { path: copy, passphrase: null }, UNWATCHED);
    await importAll(context, path);
  });
  return { data, folder, command: ['restore', copy], random: randomNumbers(Date.now()) };
}

/** Copying data into a file; it changes nothing in them but the log. */
export async function backupToKill(
  folder: string,
  people = PEOPLE,
): Promise<Killing & { readonly file: string }> {
  const { data } = await prepare(folder, people, importAll);
  const file = join(folder, 'salinan.sqlite');
  const command = ['backup', '--out', file];
  return { data, folder, command, file, random: randomNumbers(Date.now()) };
}

async function importAll(context: Context, path: string): Promise<void> {
  const request = { path, fileName: 'daftar.xlsx', pks: 'non-asn' as const, departmentId: null };
  const { importId } = await previewImport(context, request, UNWATCHED);
  await commitImport(context, importId, UNWATCHED);
}

async function prepare(
  folder: string,
  people: number,
  work: (context: Context, path: string) => Promise<void>,
) {
  const path = join(folder, 'daftar.xlsx');
  writeFileSync(path, bigRoster(people));
  const data = join(folder, 'data');
  const open = openDatabase(data);
  try {
    await seedDatabase(open.db);
    await work(contextOf(open), path);
  } finally {
    await open.close();
  }
  return { data, path };
}

function contextOf(data: Context['data']): Context {
  return {
    data,
    tools: toolsInPlace(),
    actor: 'terminal',
    source: 'terminal',
    access: FULL_ACCESS,
    copies: NO_COPIES,
    now: () => new Date(),
    newId: () => 'impor-yang-dibatalkan',
  };
}
