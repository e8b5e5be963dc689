import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Failure } from '../../shared/failure.ts';
import { copyBeforeMigration } from './copy-before-migration.sqlite.ts';
import { sqliteDialect } from './dialect.sqlite.ts';
import { APPLICATION_ID, migrate } from './migrate.sqlite.ts';
import type { Tables } from './schema.ts';

export type Db = Kysely<Tables>;

/**
 * One open database, twice: through Kysely for nearly everything, and the connection itself for
 * the few big writes that run one prepared statement thousands of times (inside a transaction
 * that Kysely has begun, so that the two never interleave).
 */
export interface OpenDatabase {
  readonly db: Db;
  readonly raw: Database.Database;
  close(): Promise<void>;
}

/** So long another process may hold the file; the driver's own five seconds are long to look at. */
const BUSY_MS = 2000;

/** How the connection must stand; each value is read back, because a pragma fails silently. */
const PRAGMAS: readonly (readonly [name: string, set: string, expected: string | number])[] = [
  // First: taken before WAL, the file belongs to one process, and no -shm file is needed.
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'WAL', 'wal'],
  // better-sqlite3 is built with NORMAL for WAL: a power cut could lose the last commits.
  ['synchronous', 'FULL', 2],
  ['foreign_keys', 'ON', 1],
  ['busy_timeout', String(BUSY_MS), BUSY_MS],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['secure_delete', 'ON', 1],
  // In pages (64 MB): the log is folded into the file at the end, not in the middle of a save.
  ['wal_autocheckpoint', '16384', 16_384],
];

/**
 * Opens the data in a folder, making folder and file where there is none.
 * Failures: database-in-use, database-damaged, database-newer, database-unwritable, disk-full.
 */
export function openDatabase(folder: string): OpenDatabase {
  const connection = connect(folder);
  const db = new Kysely<Tables>({ dialect: sqliteDialect(connection) });
  return { db, raw: connection, close: () => closeDatabase(db, connection) };
}

function connect(folder: string): Database.Database {
  let raw: Database.Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'buku-pks.sqlite');
    if (isToBeMade(file)) make(file);
    raw = new Database(file, { timeout: BUSY_MS });
    configure(raw);
    examine(raw);
    copyBeforeMigration(raw, file);
    migrate(raw);
    // The lock is taken by the first write of a connection; take it now, not at the first save.
    raw.exec('BEGIN IMMEDIATE; COMMIT');
    return raw;
  } catch (error) {
    raw?.close();
    throw toDatabaseFailure(error);
  }
}

/**
 * Whether there are no data yet. An empty file, or a log without its file, is what remains of data
 * that were lost: beginning anew in its place would hide that. Failure: database-damaged.
 */
function isToBeMade(file: string): boolean {
  const isNew = !existsSync(file);
  if (isNew ? sizeOf(`${file}-wal`) > 0 : sizeOf(file) === 0) throw new Failure('database-damaged');
  return isNew;
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

/** Made whole under another name: whatever bears the name of the data was whole once. */
function make(file: string): void {
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

function configure(raw: Database.Database): void {
  for (const [name, set, expected] of PRAGMAS) {
    // Setting WAL is the first that writes: a file of somebody else's stays as it is.
    if (name === 'journal_mode') refuseStrangers(raw);
    raw.pragma(`${name} = ${set}`);
    const actual: unknown = raw.pragma(name, { simple: true });
    if (actual !== expected) throw new Error(`pragma ${name} could not be set`);
  }
}

function refuseStrangers(raw: Database.Database): void {
  if (raw.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new Failure('database-damaged');
}

/** Damage is found at the start, not on the day of a death. */
function examine(raw: Database.Database): void {
  const verdict = raw.pragma('integrity_check(1)', { simple: true });
  if (verdict !== 'ok') throw new Failure('database-damaged');
}

/** Waits for a transaction under way: it ends or is rolled back by itself, never cut off. */
async function closeDatabase(db: Db, raw: Database.Database): Promise<void> {
  await db.connection().execute(async () => tidy(raw));
  await db.destroy();
}

/**
 * Folds the log into the file. On a full disk that fails and loses nothing, for the log stays; and
 * what was saved before must not be reported as failed.
 */
function tidy(raw: Database.Database): void {
  try {
    raw.pragma('optimize');
    raw.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // Done at the next close.
  }
}

/** What an error of SQLite or the file system means to a person; anything else stays a bug. */
function toDatabaseFailure(error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const cause = { cause: error };
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return new Failure('database-in-use', undefined, cause);
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code))
    return new Failure('database-damaged', undefined, cause);
  if (code.startsWith('SQLITE_FULL') || code === 'ENOSPC')
    return new Failure('disk-full', undefined, cause);
  if (
    /^SQLITE_(READONLY|CANTOPEN|IOERR|PERM)/.test(code) ||
    /^E(ACCES|PERM|ROFS|NOTDIR|EXIST)$/.test(code)
  )
    return new Failure('database-unwritable', undefined, cause);
  return error;
}
