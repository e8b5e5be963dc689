import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { freshDatabase, freshFolder } from '../support/database.ts';

const FILE = 'buku-pks.sqlite';
const OPEN = join(import.meta.dirname, '../../electron/db/open.sqlite.ts');

describe('what is not our data is refused and stays as it is', () => {
  it.each([
    ['an empty file', FILE, Buffer.alloc(0)],
    ['text', FILE, Buffer.from('ini bukan basis data')],
    ['a log without its file', `${FILE}-wal`, Buffer.alloc(4096, 1)],
  ])('%s', (_what, name, bytes) => {
    const folder = freshFolder();
    writeFileSync(join(folder, name), bytes);
    expect(() => openDatabase(folder)).toThrow('database-damaged');
    expect(readdirSync(folder)).toEqual([name]);
    expect(readFileSync(join(folder, name)).equals(bytes)).toBe(true);
  });

  it("another program's database", () => {
    const folder = freshFolder();
    const other = new Database(join(folder, FILE));
    other.exec('CREATE TABLE t (a)');
    other.close();
    const before = readFileSync(join(folder, FILE));
    expect(() => openDatabase(folder)).toThrow('database-damaged');
    expect(readFileSync(join(folder, FILE)).equals(before)).toBe(true);
  });

  it('data of a newer version', async () => {
    const folder = freshFolder();
    const data = openDatabase(folder);
    data.raw.pragma('user_version = 99');
    await data.close();
    expect(() => openDatabase(folder)).toThrow('database-newer');
  });
});

it('a folder where a file stands is not written over', () => {
  const path = join(freshFolder(), 'data');
  writeFileSync(path, 'isi');
  expect(() => openDatabase(path)).toThrow('database-unwritable');
  expect(readFileSync(path, 'utf8')).toBe('isi');
});

it('new data get their name when they are whole, and nothing else stays', async () => {
  const folder = freshFolder();
  const data = openDatabase(folder);
  const other = new Database(join(folder, FILE), { readonly: true, timeout: 0 });
  expect(() => other.pragma('user_version')).toThrow('locked');
  other.close();
  await data.close();
  expect(readdirSync(folder)).toEqual([FILE]);
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
