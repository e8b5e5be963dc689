import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The file of the data; beside it lie its log, its sum, the lock and the name of the holder. */
export const DATABASE = 'buku-pks.sqlite';
export const LOCK = 'buku-pks.lock';
export const HOLDER = 'buku-pks.holder.json';

/** Where the program keeps copies, and where it puts files that it took out of the way. */
export const COPIES_FOLDER = 'cadangan';
export const QUARANTINE_FOLDER = 'karantina';

/** So long another process may hold a file; the driver's own five seconds are long to look at. */
export const BUSY_MS = 2000;

/** Of a file of the database, its log too; 0 where there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** What was saved and is not yet folded into the file. */
export function hasLog(file: string): boolean {
  return sizeOf(`${file}-wal`) > 0;
}

/** Data as they were before a release brought them to a newer shape: `buku-pks.sqlite.v1`. */
export function isOldShape(name: string): boolean {
  return /^buku-pks\.sqlite\.v\d+$/.test(name);
}

/** Nothing where there is no such folder, or it cannot be read. */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * What remains of data that were here once: their sum, their holder, copies of them. Throws where that
 * cannot be seen, for beginning anew hangs on it.
 */
export function hasTraces(folder: string): boolean {
  const traces = [HOLDER, `${DATABASE}.sum`, `${DATABASE}-wal`, `${DATABASE}-journal`];
  return (
    traces.some((name) => existsSync(join(folder, name))) ||
    [COPIES_FOLDER, QUARANTINE_FOLDER].some((name) => hasEntries(join(folder, name))) ||
    readdirSync(folder).some(isOldShape)
  );
}

function hasEntries(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
