import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, vi } from 'vitest';
import { LATEST_VERSION } from '../../electron/db/migrate.sqlite.ts';
import { examineCopy } from '../../electron/db/copies/examine-copy.sqlite.ts';
import { findCopy, listCopies } from '../../electron/db/copies/list-copies.sqlite.ts';
import { checkEverything } from '../../electron/flows/copies/check-copies.ts';
import { readCopiesState } from '../../electron/flows/copies/copies-state.ts';
import { keepCopies } from '../../electron/flows/copies/keep-copies.ts';
import { saveCopy } from '../../electron/flows/copies/save-copy.ts';
import { chooseSecondPlace } from '../../electron/flows/copies/second-place.ts';
import { entryOf, UNWATCHED, type Context } from '../../electron/flows/context.ts';
import { testContext } from '../support/context.ts';
import { freshFolder } from '../support/database.ts';
import { addMembers, aPerson, recordHand } from '../support/roster.ts';

vi.setConfig({ testTimeout: 60_000 });

const PASSPHRASE = 'kata sandi cadangan';

/** Data with some people in them, and their copies. */
async function withCopies(people = 3): Promise<Context & { readonly folder: string }> {
  const base = await testContext();
  await addMembers(
    base.data,
    'non-asn',
    Array.from({ length: people }, () => aPerson()),
  );
  recordHand(base.data);
  return { ...base, copies: keepCopies(base), folder: dirname(base.data.raw.name) };
}

function make(context: Context) {
  return context.copies.make('by-hand', entryOf(context), UNWATCHED);
}

function inCopies({ folder }: { readonly folder: string }): string[] {
  return readdirSync(join(folder, 'cadangan'));
}

it('is one file that can be opened anywhere, and says of itself what it is', async () => {
  const context = await withCopies();
  const { view, path, manifest } = await make(context);
  expect(inCopies(context)).toEqual([view.name]);
  expect(listCopies(context.folder)).toEqual([view]);
  expect(view).toMatchObject({ people: 3, letters: 0, reason: 'by-hand', version: LATEST_VERSION });
  expect(examineCopy(path)).toMatchObject({ manifest, rows: { person: 3 } });
  const raw = new Database(path, { readonly: true });
  expect(raw.pragma('journal_mode', { simple: true })).toBe('delete');
  raw.close();
});

it('holds what was saved, and nothing of what was not yet', async () => {
  const context = await withCopies();
  const { data } = context;
  await data.db.transaction().execute(async (trx) => {
    await trx.updateTable('person').set({ name: 'CONTOH BELUM DISIMPAN' }).execute();
    const { manifest } = await keepCopiesAlone(context);
    expect(manifest.rows['person']).toBe(3);
    expect(
      readFileSync(findCopy(context.folder, listCopies(context.folder)[0]?.name ?? '')).includes(
        'CONTOH BELUM DISIMPAN',
      ),
    ).toBe(false);
  });
});

/** As the thread does it: beside a transaction, without waiting for it. */
async function keepCopiesAlone(context: Context & { readonly folder: string }) {
  const target = join(context.folder, 'cadangan', '20250701T020000000Z-daily.sqlite');
  mkdirSync(dirname(target), { recursive: true });
  const manifest = await context.tools.writeCopy(
    {
      source: context.data.raw.name,
      target,
      at: '2025-07-01T02:00:00.000Z',
      reason: 'daily',
      appVersion: '0',
    },
    UNWATCHED,
  );
  return { manifest };
}

it('before something that changes much is made once for each state of the data', async () => {
  const context = await withCopies();
  await context.copies.before('before-import');
  await context.copies.before('before-undo');
  expect(inCopies(context)).toHaveLength(1);
  // Its own entry in the log makes no new state.
  expect(await kinds(context)).toContain('copy-made');
  recordHand(context.data);
  await context.copies.before('before-undo');
  expect(inCopies(context)).toHaveLength(2);
});

it('that was damaged since is made again', async () => {
  const context = await withCopies();
  const { path } = await make(context);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, bytes.length - 4096));
  await keepCopies(context).before('before-import');
  expect(inCopies(context)).toHaveLength(2);
  const { problems } = await checkEverything(context, UNWATCHED);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('rusak');
});

it('of data that nobody has begun with is not needed', async () => {
  const base = await testContext();
  await keepCopies(base).before('before-import');
  expect(existsSync(join(dirname(base.data.raw.name), 'cadangan'))).toBe(false);
});

it('that cannot be made leaves nothing, stops what was to come, and stands in the log', async () => {
  const context = await withCopies();
  const full: Context = {
    ...context,
    tools: {
      ...context.tools,
      writeCopy: async (request, job) => {
        writeFileSync(request.target, 'half');
        await context.tools.writeCopy({ ...request, source: `${request.source}.gone` }, job);
        throw new Error('not reached');
      },
    },
  };
  await expect(keepCopies(full).before('before-import')).rejects.toMatchObject({
    code: 'copy-failed',
  });
  expect(inCopies(context)).toEqual([]);
  expect(await kinds(context)).toContain('copy-failed');
});

it.each([
  [
    'a bit of a name',
    (raw: Database.Database) => raw.exec("UPDATE person SET name = 'CONTOH LAIN' WHERE id = 1"),
  ],
  [
    'a row that is gone',
    (raw: Database.Database) => raw.exec('DELETE FROM membership WHERE id = 1'),
  ],
  ['a table more', (raw: Database.Database) => raw.exec('CREATE TABLE lain (id INTEGER)')],
  [
    'a trigger',
    (raw: Database.Database) =>
      raw.exec('CREATE TRIGGER lain AFTER INSERT ON person BEGIN DELETE FROM letter; END'),
  ],
  [
    'another manifest',
    (raw: Database.Database) =>
      raw.exec("UPDATE copy_manifest SET manifest = json_set(manifest, '$.rows.person', 4)"),
  ],
])('does not prove itself any more with %s', async (_what, alter) => {
  const context = await withCopies();
  const { path } = await make(context);
  const raw = new Database(path);
  alter(raw);
  raw.close();
  expect(() => examineCopy(path)).toThrow('copy-damaged');
});

it('goes into a file, plain or sealed, and says what is in it', async () => {
  const context = await withCopies();
  const folder = freshFolder();
  const plain = await saveCopy(
    context,
    { path: join(folder, 'a.sqlite'), passphrase: null },
    UNWATCHED,
  );
  const sealed = await saveCopy(
    context,
    { path: join(folder, 'b.bpks'), passphrase: PASSPHRASE },
    UNWATCHED,
  );
  expect(plain).toMatchObject({ people: 3, sealed: false });
  expect(sealed).toMatchObject({ people: 3, sealed: true, bytes: plain.bytes + 68 });
  expect(readdirSync(folder).toSorted()).toEqual(['a.sqlite', 'b.bpks']);
  expect(inCopies(context)).toEqual([]);
  await expect(
    saveCopy(context, { path: join(folder, 'c.bpks'), passphrase: 'pendek' }, UNWATCHED),
  ).rejects.toMatchObject({ code: 'copy-passphrase-short' });
});

it('clears away what a power cut left of another one, hours later, and nothing else', async () => {
  const context = await withCopies();
  const folder = freshFolder();
  const put = (name: string, hoursAgo: number) => {
    const path = join(folder, name);
    const at = new Date(Date.now() - hoursAgo * 3_600_000);
    writeFileSync(path, 'separuh');
    utimesSync(path, at, at);
  };
  put('~buku-salinan-0a1b2c3d.tmp', 7);
  put('~buku-salinan-4e5f6a7b.tmp', 1);
  put('~buku-0a1b2c3d.tmp', 7);
  put('catatan.txt', 7);
  await saveCopy(context, { path: join(folder, 'salinan.sqlite'), passphrase: null }, UNWATCHED);
  expect(readdirSync(folder).toSorted()).toEqual(
    [
      'catatan.txt',
      'salinan.sqlite',
      '~buku-0a1b2c3d.tmp',
      '~buku-salinan-4e5f6a7b.tmp',
    ].toSorted(),
  );
});

it('goes to the second place too, sealed; one that is missing is told and made up for', async () => {
  const context = await withCopies();
  const folder = freshFolder();
  await expect(chooseSecondPlace(context, { folder, passphrase: null })).rejects.toMatchObject({
    code: 'copy-passphrase-needed',
  });
  const { secondPlace } = await chooseSecondPlace(context, { folder, passphrase: PASSPHRASE });
  expect(secondPlace).toMatchObject({ folder, isStale: false, problem: null });
  expect(readdirSync(folder).map((name) => name.split('.').at(-1))).toEqual(['bpks']);

  rmSync(folder, { recursive: true });
  recordHand(context.data);
  const later: Context = { ...context, now: () => new Date('2025-07-12T02:00:00Z') };
  const keeper = keepCopies(later);
  await keeper.make('by-hand', entryOf(later), UNWATCHED);
  await keeper.stop();
  const state = await readCopiesState(later);
  expect(state.secondPlace).toMatchObject({ isStale: true });
  expect(state.secondPlace?.problem).toContain('USB');

  mkdirSync(folder);
  await keepCopies(later).sendNewest();
  expect((await readCopiesState(later)).secondPlace).toMatchObject({
    isStale: false,
    problem: null,
  });
  expect(readdirSync(folder)).toHaveLength(1);
});

async function kinds({ data }: Context): Promise<string[]> {
  const rows = await data.db.selectFrom('audit').select('kind').execute();
  return rows.map(({ kind }) => kind);
}
