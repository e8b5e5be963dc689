import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { LATEST_VERSION } from './migrate.sqlite.ts';

/**
 * Data of an older version are copied beside themselves before they are brought to the newest
 * shape: `buku-pks.sqlite` to `buku-pks.sqlite.v1`. The copy has its name only when it is whole.
 */
export function copyBeforeMigration(raw: Database.Database, file: string): void {
  const version = raw.pragma('user_version', { simple: true }) as number;
  if (version === 0 || version >= LATEST_VERSION) return;
  const unfinished = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    raw.prepare('VACUUM INTO ?').run(unfinished);
    renameSync(unfinished, `${file}.v${version}`);
  } finally {
    rmSync(unfinished, { force: true });
  }
}
