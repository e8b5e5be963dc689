import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, lstatSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Failure } from '../../../shared/failure.ts';
import { migrate } from '../migrate.sqlite.ts';
import { hasTraces, sizeOf } from './data-files.ts';

/**
 * Whether there are no data yet. An empty file is what remains of data that were lost, and where their
 * traces lie without them they were here: beginning anew in their place would hide that.
 * Failures: database-damaged, database-missing.
 */
export function isToBeMade(file: string): boolean {
  if (existsSync(file)) {
    if (sizeOf(file) === 0) throw new Failure('database-damaged');
    return false;
  }
  // A link whose other end is gone (a drive that is not there) is a trace too.
  const isLink = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  if (isLink || hasTraces(dirname(file))) throw new Failure('database-missing');
  return true;
}

/** Made whole under another name: whatever bears the name of the data was whole once. */
export function make(file: string): void {
  const unfinished = `${file}.${randomUUID().slice(0, 8)}`;
  try {
    const raw = new Database(unfinished);
    try {
      migrate(raw);
    } finally {
      raw.close();
    }
    giveName(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** Unlike renaming, a link does not replace what another process has made meanwhile. */
function giveName(unfinished: string, file: string): void {
  try {
    linkSync(unfinished, file);
  } catch {
    // There by now, or a disk that knows no links (a USB stick).
    if (!existsSync(file)) renameSync(unfinished, file);
  }
}
