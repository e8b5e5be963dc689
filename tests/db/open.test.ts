import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { freshDatabase, freshFolder } from '../support/database.ts';

vi.setConfig({ testTimeout: 60_000 });

const FILE = 'buku-pks.sqlite';
const LOCK = 'buku-pks.lock';
const HOLDER = 'buku-pks.holder.json';
/** A program that keeps the data of a folder until it is killed. */
function keeping(folder: string): string {
  return `
    const { openDatabase } = await import(${JSON.stringify(pathToFileURL(OPEN).href)});
    const data = openDatabase(${JSON.stringify(folder)});
    data.raw.exec('CREATE TABLE place_kept (a); INSERT INTO place_kept VALUES (1)');
    console.log('open');
    setInterval(() => data.raw.open, 1000);`;
}

const OPEN = join(import.meta.dirname, '../../electron/db/open.sqlite.ts');

it('new data get their name when they are whole, and nothing else stays', async () => {
  const folder = freshFolder();
  const data = openDatabase(folder, { program: 'window' });
  expect(readdirSync(folder).toSorted()).toEqual([
    HOLDER,
    LOCK,
    FILE,
    `${FILE}-shm`,
    `${FILE}-wal`,
  ]);
  await data.close();
  expect(readdirSync(folder).toSorted()).toEqual([LOCK, FILE, `${FILE}.sum`]);
});

describe('data that another process keeps', () => {
  it('are read, and cannot be written', async () => {
    const folder = freshFolder();
    const keeper = openDatabase(folder, { program: 'window' });
    await seedDatabase(keeper.db);
    const reader = openDatabase(folder, { readOnlyIfHeld: true });
    const { computer, user } = { computer: hostname(), user: userInfo().username };
    expect(reader.heldBy).toMatchObject({ computer, user, program: 'window' });
    expect(keeper.heldBy).toBeNull();
    const rename = (name: string) => keeper.db.updateTable('office').set({ name }).execute();
    const named = () => reader.db.selectFrom('office').select('name').executeTakeFirst();
    await rename('Dinas Satu');
    expect(await named()).toEqual({ name: 'Dinas Satu' });
    await rename('Dinas Dua');
    expect(await named()).toEqual({ name: 'Dinas Dua' });
    const write = reader.db.updateTable('office').set({ name: 'Dinas Tiga' }).execute();
    await expect(write).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
    await keeper.close();
    expect(await named()).toEqual({ name: 'Dinas Dua' });
    await reader.close();
    const next = openDatabase(folder);
    expect(next.heldBy).toBeNull();
    await next.close();
  });

  it.each([
    ['nobody wrote down who', null],
    ['what was written is cut off', '{"computer":"PC-'],
    ['what was written is something else', '[1, 2]'],
  ])('are read where %s', async (_what, text) => {
    const folder = freshFolder();
    const keeper = openDatabase(folder);
    if (text === null) rmSync(join(folder, HOLDER));
    else writeFileSync(join(folder, HOLDER), text);
    const reader = openDatabase(folder, { readOnlyIfHeld: true, hold: null });
    const unknown = { computer: '', user: '', program: 'unknown', since: null };
    expect(reader.heldBy).toEqual(unknown);
    await Promise.all([reader.close(), keeper.close()]);
  });

  it('are free at once when that process is killed, with all that it had saved', async () => {
    const folder = freshFolder();
    const child = spawn(process.execPath, ['--input-type=module', '-e', keeping(folder)]);
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    expect(() => openDatabase(folder)).toThrow('database-in-use');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const began = performance.now();
    const data = openDatabase(folder);
    expect(performance.now() - began).toBeLessThan(1500);
    expect(data.raw.prepare('SELECT count(*) FROM place_kept').pluck().get()).toBe(1);
    await data.close();
  });

  it('are kept though somebody takes the lock file away, until that process is gone', async () => {
    const folder = freshFolder();
    const child = spawn(process.execPath, ['--input-type=module', '-e', keeping(folder)]);
    onTestFinished(() => void child.kill('SIGKILL'));
    await once(child.stdout, 'data');
    rmSync(join(folder, LOCK));
    expect(() => openDatabase(folder)).toThrow('database-in-use');
    const reader = openDatabase(folder, { readOnlyIfHeld: true });
    expect(reader.heldBy).toMatchObject({ computer: hostname() });
    await reader.close();
    child.kill('SIGKILL');
    await once(child, 'exit');
    await openDatabase(folder).close();
  });

  it('are in use for who must write, told after two seconds', () => {
    const folder = freshFolder();
    const keeper = openDatabase(folder);
    const began = performance.now();
    expect(() => openDatabase(folder, { program: 'terminal' })).toThrow('database-in-use');
    expect(performance.now() - began).toBeGreaterThan(1500);
    expect(performance.now() - began).toBeLessThan(4000);
    return keeper.close();
  });
});

it('a lock file that somebody wrote into locks all the same', async () => {
  const folder = freshFolder();
  writeFileSync(join(folder, LOCK), 'bukan kunci'.repeat(200));
  const keeper = openDatabase(folder);
  expect(() => openDatabase(folder)).toThrow('database-in-use');
  await keeper.close();
});

it('a lock file that may only be read locks nothing, and is told', ({ skip }) => {
  if (process.getuid?.() === 0) skip('root may write everything');
  const folder = freshFolder();
  writeFileSync(join(folder, LOCK), '');
  chmodSync(join(folder, LOCK), 0o444);
  expect(() => openDatabase(folder)).toThrow('database-unwritable');
});

it('of two that make the same data at once one has them and the other is told', async () => {
  const folder = freshFolder();
  const program = `
      const { openDatabase } = await import(${JSON.stringify(pathToFileURL(OPEN).href)});
      try {
        const data = openDatabase(${JSON.stringify(folder)});
        console.log('open');
        setTimeout(() => data.close(), 3000);
      } catch (error) { console.log(error.code); }`;
  const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', program]);
  const ended = await Promise.all([start(), start()]);
  expect(ended.map(({ stdout }) => stdout.trim()).toSorted()).toEqual(['database-in-use', 'open']);
}, 20_000);

it('where the database itself gave a transaction up, its reason comes out', async () => {
  const data = await freshDatabase();
  // As it does on a full disk.
  data.raw.exec(`CREATE TEMP TRIGGER full BEFORE UPDATE ON office
    BEGIN SELECT RAISE(ROLLBACK, 'penuh'); END`);
  const write = data.db
    .transaction()
    .execute((trx) => trx.updateTable('office').set({ name: 'Dinas Contoh' }).execute());
  await expect(write).rejects.toMatchObject({ code: 'SQLITE_CONSTRAINT_TRIGGER' });
  data.raw.exec('DROP TRIGGER full');
  await data.db.transaction().execute((trx) => trx.selectFrom('office').selectAll().execute());
});

it('closing waits for what is being written', async () => {
  const data = await freshDatabase();
  const writing = data.db.transaction().execute(async (trx) => {
    await trx.updateTable('office').set({ name: 'Dinas Contoh' }).execute();
    await wait(50);
    return trx.selectFrom('office').select('name').executeTakeFirst();
  });
  await Promise.all([writing, data.close()]);
  expect(await writing).toEqual({ name: 'Dinas Contoh' });
});

it('data that were seeded open again as they were left', async () => {
  const folder = freshFolder();
  const first = openDatabase(folder);
  await seedDatabase(first.db);
  await first.close();
  const again = openDatabase(folder);
  expect(await again.db.selectFrom('agreement').select('pks').execute()).toHaveLength(2);
  await again.close();
});
