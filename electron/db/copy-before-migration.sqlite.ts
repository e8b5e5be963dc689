import { renameSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';

/**
 * Data of an older version are copied beside themselves before they are brought to the newest
 * shape: `buku-pks.sqlite` to `buku-pks.sqlite.v1`. The copy has its name only when it is whole; the
 * half of one that was cut off goes when the next begins, for these are people's data too.
 */
export function copyBeforeMigration(raw: Database.Database, file: string, latest: number): void {
  const version = raw.pragma('user_version', { simple: true }) as number;
  if (version === 0 || version >= latest) return;
  const unfinished = `${file}.v${version}.unfinished`;
  remove(unfinished);
  try {
    raw.prepare('VACUUM INTO ?').run(unfinished);
    renameSync(unfinished, `${file}.v${version}`);
  } finally {
    remove(unfinished);
  }
}

function remove(unfinished: string): void {
  rmSync(unfinished, { force: true });
  rmSync(`${unfinished}-journal`, { force: true });
}
