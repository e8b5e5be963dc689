import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { issueLetters } from '../../electron/flows/letters/issue-letters.ts';
import { testContext } from './context.ts';
import { freshFolder } from './database.ts';
import { allOf, fillOffice } from './office.ts';
import { addMembers, aPerson } from './roster.ts';

export const LETTER_DATE = '2025-07-01';

export interface PrintedLetters {
  readonly context: Context;
  readonly folder: string;
  /** Each letter's own PDF, and where it lies. */
  readonly files: readonly Buffer[];
  readonly paths: readonly string[];
  readonly ids: readonly number[];
  readonly codes: readonly string[];
}

/** So many letters in a register, and their files; in a data folder of the test's, where it names one. */
export async function printLetters(count: number, dataFolder?: string): Promise<PrintedLetters> {
  const context = dataFolder
    ? await testContext({ data: await seeded(dataFolder) })
    : await testContext();
  await fillOffice(context);
  const people = Array.from({ length: count }, () => aPerson());
  await addMembers(context.data, 'non-asn', people);
  const folder = freshFolder();
  const wish = {
    selection: allOf('non-asn'),
    date: LETTER_DATE,
    target: { kind: 'folder', path: folder },
    signing: { kind: 'pen' },
  } as const;
  const { letters } = await issueLetters(context, wish, UNWATCHED);
  const rows = await context.data.db.selectFrom('letter').select(['id', 'code']).execute();
  const paths = letters.map(({ file }) => join(folder, basename(file ?? '')));
  return {
    context,
    folder,
    paths,
    files: paths.map((path) => readFileSync(path)),
    ids: letters.map(({ id }) => id),
    codes: letters.map(({ id }) => rows.find((row) => row.id === id)?.code ?? ''),
  };
}

async function seeded(folder: string) {
  const data = openDatabase(folder);
  await seedDatabase(data.db);
  return data;
}
