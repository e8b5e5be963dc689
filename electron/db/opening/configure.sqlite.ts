import Database from 'better-sqlite3';
import { BUSY_MS, sizeOf } from './data-files.ts';

type Pragma = readonly [name: string, set: string, expected: string | number];

/** What holds for who only reads, too. */
const READING: readonly Pragma[] = [
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', String(BUSY_MS), BUSY_MS],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
];

/** How the connection that writes must stand. */
const WRITING: readonly Pragma[] = [
  // The folder is locked by a file of its own; others may read the data beside this process.
  ['locking_mode', 'NORMAL', 'normal'],
  ['journal_mode', 'WAL', 'wal'],
  // better-sqlite3 is built with NORMAL for WAL: a power cut could lose the last commits.
  ['synchronous', 'FULL', 2],
  ...READING,
  ['secure_delete', 'ON', 1],
  // In pages (64 MB): the log is folded into the file at the end, not in the middle of a save.
  ['wal_autocheckpoint', '16384', 16_384],
];

export function openToWrite(file: string): Database.Database {
  return configured(new Database(file, { timeout: BUSY_MS }), WRITING);
}

/** Sees what others have saved and can change nothing. The file must exist. */
export function openToRead(file: string): Database.Database {
  const options = { readonly: true, fileMustExist: true, timeout: BUSY_MS };
  return configured(new Database(file, options), READING);
}

/**
 * Ends what was cut off before the file had a log: a copy that was put in place has none until it is
 * opened. Who only reads could not.
 */
export function rollBackJournal(file: string): void {
  if (sizeOf(`${file}-journal`) === 0) return;
  const raw = new Database(file, { timeout: BUSY_MS });
  try {
    raw.pragma('schema_version');
  } finally {
    raw.close();
  }
}

/** Each value is read back, because a pragma fails silently. */
function configured(raw: Database.Database, pragmas: readonly Pragma[]): Database.Database {
  try {
    for (const [name, set, expected] of pragmas) {
      raw.pragma(`${name} = ${set}`);
      const actual: unknown = raw.pragma(name, { simple: true });
      if (actual !== expected) throw new Error(`pragma ${name} could not be set`);
    }
    return raw;
  } catch (error) {
    raw.close();
    throw error;
  }
}
