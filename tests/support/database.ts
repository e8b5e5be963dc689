import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openDatabase, type OpenDatabase } from '../../electron/db/open.sqlite.ts';
import { refuseLeaks } from './log-leaks.ts';
import { seedDatabase } from '../../electron/db/office/seed.ts';

const cleanups: (() => void | Promise<void>)[] = [];

afterAll(async () => {
  const errors: unknown[] = [];
  for (const cleanup of cleanups.splice(0).toReversed())
    try {
      await cleanup();
    } catch (error) {
      errors.push(error);
    }
  if (errors.length > 0) throw errors[0];
});

export { TEST_NOW } from './test-now.ts';

/** An empty folder that is gone after the tests of the file, once its logs have been looked through. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'buku-pks-'));
  cleanups.push(() => {
    try {
      refuseLeaks(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  return folder;
}

/** A real database in a folder of its own, with everything the app ships in it. */
export async function freshDatabase(): Promise<OpenDatabase> {
  const data = openDatabase(freshFolder());
  let open = true;
  const close = async () => {
    if (open) await data.close();
    open = false;
  };
  cleanups.push(close);
  await seedDatabase(data.db);
  return { ...data, close };
}
