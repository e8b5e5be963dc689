import { copyFileSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../electron/db/open.sqlite.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';
import { liveData } from '../../electron/live-data.ts';
import { freshFolder } from '../support/database.ts';

const FILE = 'buku-pks.sqlite';

/** Data of an office with this name, closed. */
async function officeFolder(name: string): Promise<string> {
  const folder = freshFolder();
  const data = openDatabase(folder);
  await seedDatabase(data.db);
  await data.db.updateTable('office').set({ name }).execute();
  await data.close();
  return folder;
}

async function officeIn(folder: string): Promise<string | undefined> {
  const data = openDatabase(folder);
  const office = await data.db.selectFrom('office').select('name').executeTakeFirst();
  await data.close();
  return office?.name;
}

it('data are replaced while the window stays', async () => {
  const folder = await officeFolder('Dinas Lama');
  const other = await officeFolder('Dinas Baru');
  const live = liveData(folder, () => {});
  await live.route('app.state', undefined);
  await live.reopen(async () => {
    expect(existsSync(join(folder, `${FILE}-wal`))).toBe(false);
    expect(() => openDatabase(folder)).toThrow('database-in-use');
    copyFileSync(join(other, FILE), join(folder, 'baru'));
    renameSync(join(folder, 'baru'), join(folder, FILE));
  });
  await live.close();
  expect(await officeIn(folder)).toBe('Dinas Baru');
});

it('a replacement that fails leaves the data open as they were', async () => {
  const folder = await officeFolder('Dinas Lama');
  const live = liveData(folder, () => {});
  await expect(live.reopen(() => Promise.reject(new Error('penuh')))).rejects.toThrow('penuh');
  await live.close();
  expect(await officeIn(folder)).toBe('Dinas Lama');
});
