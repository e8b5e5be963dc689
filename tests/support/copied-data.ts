import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { readContents } from '../../electron/db/copies/contents.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { openDatabase, type OpenDatabase } from '../../electron/db/open.sqlite.ts';
import { entryOf, UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { keepCopies } from '../../electron/flows/copies/keep-copies.ts';
import { lookAtRestore } from '../../electron/flows/copies/look-at-restore.ts';
import { runRestore, type RestoreWish } from '../../electron/flows/copies/run-restore.ts';
import type { RestorePreview, Restored } from '../../shared/trust-views.ts';
import { testContext } from './context.ts';
import { freshFolder } from './database.ts';

/** Data in a folder that can be closed, replaced and opened again, as the window does it. */
export interface CopiedData {
  readonly folder: string;
  /** Of the data as they are open now. */
  context(): Context;
  copy(): Promise<string>;
  look(path: string, passphrase?: string | null): Promise<RestorePreview>;
  run(wish: RestoreWish, refuseStranger?: (staged: string) => Promise<void>): Promise<Restored>;
  /** Looks at a copy and restores it. */
  restore(path: string): Promise<Restored>;
  close(): Promise<void>;
}

export async function copiedData(folder = freshFolder()): Promise<CopiedData> {
  let clock = Date.parse('2025-07-01T02:00:00Z');
  const now = () => new Date((clock += 1000));
  let data: OpenDatabase = openDatabase(folder);
  await seedDatabase(data.db);
  let context = await contextOf();

  async function contextOf(): Promise<Context> {
    const base = await testContext({ data, now, newId: randomUUID });
    return { ...base, copies: keepCopies(base) };
  }

  async function reopen(swap: () => Promise<void>): Promise<void> {
    await data.close();
    try {
      await swap();
    } finally {
      data = openDatabase(folder);
      context = await contextOf();
    }
  }

  const place = () => {
    const { raw } = context.data;
    // As the window lets nobody else ask, once there are accounts.
    const byAdministrator = raw.prepare('SELECT 1 FROM account').get() !== undefined;
    return { folder, tools: context.tools, now, byAdministrator };
  };
  const self: CopiedData = {
    folder,
    context: () => context,
    copy: async () => (await context.copies.make('by-hand', entryOf(context), UNWATCHED)).path,
    look: (path, passphrase = null) =>
      lookAtRestore(place(), { path, name: basename(path), passphrase }, UNWATCHED),
    run: (wish, refuseStranger = () => Promise.resolve()) =>
      runRestore(place(), wish, { entry: entryOf(context), reopen, refuseStranger }),
    restore: async (path) => {
      const { token } = await self.look(path);
      return self.run({ token, administrator: null });
    },
    close: () => data.close(),
  };
  return self;
}

/** One text for everything in the data but what a restore carries over or writes down. */
export function contentsOf({ data }: Context): string {
  return readContents(data.raw, CARRIED).contents;
}

const CARRIED = [
  'audit',
  'sqlite_sequence',
  'second_place',
  'letter',
  'letter_counter',
  'letter_gap',
  'print',
];

/** Everything in the register, by its place. */
export function registerOf({ data: { raw } }: Context) {
  const rows = raw
    .prepare<[], { place: string; status: string; whole: string }>(
      `SELECT book || '/' || year || '/' || seq || suffix AS place, status,
         json_array(number, date, name, nik, about, created_at) AS whole
       FROM letter ORDER BY id`,
    )
    .all();
  return new Map(rows.map((row) => [row.place, row]));
}

export function counterOf({ data: { raw } }: Context): number {
  const next = raw.prepare<[], number>('SELECT max(next_seq) FROM letter_counter').pluck().get();
  return next ?? 1;
}
