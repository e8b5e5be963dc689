import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Failure } from '../../shared/failure.ts';
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
  let raw: Database.Database | undefined;
  try {
    mkdirSync(folder, { recursive: true });
    const file = join(folder, 'buku-pks.sqlite');
    const existed = existsSync(file);
    raw = new Database(file, { timeout: BUSY_MS });
    configure(raw);
    if (existed) examine(raw);
    migrate(raw);
    // The lock is taken by the first write of a connection; take it now, not at the first save.
    raw.exec('BEGIN IMMEDIATE; COMMIT');
  } catch (error) {
    raw?.close();
    throw toDatabaseFailure(error);
  }
  const connection = raw;
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: connection }) });
  return { db, raw: connection, close: () => closeDatabase(db, connection) };
}

function configure(raw: Database.Database): void {
  for (const [name, set, expected] of PRAGMAS) {
    raw.pragma(`${name} = ${set}`);
    const actual: unknown = raw.pragma(name, { simple: true });
    if (actual !== expected) throw new Error(`pragma ${name} could not be set`);
  }
}

/** Damage is found at the start, not on the day of a death. */
function examine(raw: Database.Database): void {
  const owner = raw.pragma('application_id', { simple: true }) as number;
  if (owner !== 0 && owner !== APPLICATION_ID) throw new Failure('database-damaged');
  const verdict = raw.pragma('integrity_check(1)', { simple: true });
  if (verdict !== 'ok') throw new Failure('database-damaged');
}

async function closeDatabase(db: Db, raw: Database.Database): Promise<void> {
  raw.pragma('optimize');
  raw.pragma('wal_checkpoint(TRUNCATE)');
  await db.destroy();
}

/** What an error of SQLite or the file system means to a person; anything else stays a bug. */
export function toDatabaseFailure(error: unknown): unknown {
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
