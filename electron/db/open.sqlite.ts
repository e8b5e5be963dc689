import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { Failure } from '../../shared/failure.ts';
import type { HolderView } from '../../shared/trust-views.ts';
import { copyBeforeMigration } from './copy-before-migration.sqlite.ts';
import { sqliteDialect } from './dialect.sqlite.ts';
import { LATEST_VERSION, migrate, MIGRATIONS } from './migrate.sqlite.ts';
import { removeSum, writeSum } from './opening/clean-sum.ts';
import { openToRead, openToWrite, rollBackJournal } from './opening/configure.sqlite.ts';
import { DATABASE, hasLog } from './opening/data-files.ts';
import { toDatabaseFailure } from './opening/database-failure.ts';
import { examine, judge } from './opening/examine.sqlite.ts';
import {
  forgetHolder,
  holdFolder,
  nameHolder,
  readHolder,
  type Hold,
} from './opening/hold.sqlite.ts';
import { isToBeMade, make } from './opening/make.sqlite.ts';
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
  /** Where the data lie, with their copies and whatever else belongs to them. */
  readonly folder: string;
  /** Another process keeps the data: here they can only be read. Null: this process keeps them. */
  readonly heldBy: HolderView | null;
  close(): Promise<void>;
}

export interface Opening {
  /** Whom others are told of. */
  readonly program?: HolderView['program'];
  /** Instead of failing with database-in-use. */
  readonly readOnlyIfHeld?: boolean;
  /** The data are not as they were left, and somebody has said that this is right. */
  readonly asFound?: boolean;
  /** The folder is held already, and stays so when the data are closed; null: somebody else holds it. */
  readonly hold?: Hold | null;
  /** Steps of migration: another list than the program's in tests. */
  readonly steps?: readonly string[];
}

/**
 * Opens the data in a folder, making folder and file where there is none. Whatever is refused stays
 * as it is.
 * Failures: database-in-use, database-damaged, database-altered, database-missing, database-newer,
 * migration-failed, database-unwritable, disk-full.
 */
export function openDatabase(folder: string, opening: Opening = {}): OpenDatabase {
  try {
    const hold =
      opening.hold === undefined ? holdFolder(folder, opening.program ?? 'unknown') : opening.hold;
    if (hold) return openHeldHere(folder, hold, opening);
    if (opening.readOnlyIfHeld) return openHeldElsewhere(folder);
  } catch (error) {
    throw toDatabaseFailure(error);
  }
  throw new Failure('database-in-use');
}

function openHeldHere(folder: string, hold: Hold, opening: Opening): OpenDatabase {
  const file = join(folder, DATABASE);
  const release = () => {
    if (!opening.hold) hold.release();
  };
  try {
    const raw = connect(file, opening);
    nameHolder(folder, hold.program);
    const db = kyselyOf(raw);
    const close = async () => {
      try {
        await fold(db, raw);
        // One of the two always tells that there were data here.
        if (writeSum(file)) forgetHolder(folder);
      } finally {
        release();
      }
    };
    return { db, raw, folder, heldBy: null, close };
  } catch (error) {
    release();
    throw error;
  }
}

function connect(file: string, { steps = MIGRATIONS, asFound = false }: Opening) {
  if (isToBeMade(file)) make(file);
  rollBackJournal(file);
  const hadLog = hasLog(file);
  const examined = examine(file, { latest: steps.length, asFound });
  let raw: Database.Database | undefined;
  try {
    raw = openToWrite(file);
    copyBeforeMigration(raw, file, steps.length);
    bringUpToDate(raw, steps);
    // Whether the file can be written is told now, not at the first save.
    raw.exec('BEGIN IMMEDIATE; COMMIT');
    // From here on it may be written in at any moment.
    removeSum(file);
    return raw;
  } catch (error) {
    // The last to close folds the log into the file: not into one that is left as it was.
    if (!hadLog) examined.close();
    raw?.close();
    throw error;
  } finally {
    examined.close();
  }
}

/** Failures: migration-failed, and those of the disk. */
function bringUpToDate(raw: Database.Database, steps: readonly string[]): void {
  try {
    migrate(raw, steps);
  } catch (error) {
    const failure = toDatabaseFailure(error);
    if (failure instanceof Failure) throw failure;
    throw new Failure('migration-failed', undefined, { cause: error });
  }
}

/**
 * While its holder makes the data or brings them to the newest shape there is nothing to read yet.
 * Failures: database-in-use, database-damaged, database-newer.
 */
function openHeldElsewhere(folder: string): OpenDatabase {
  const file = join(folder, DATABASE);
  if (!existsSync(file)) throw new Failure('database-in-use');
  const raw = openToRead(file);
  try {
    if (judge(raw, LATEST_VERSION) < LATEST_VERSION) throw new Failure('database-in-use');
  } catch (error) {
    raw.close();
    throw error;
  }
  const db = kyselyOf(raw);
  return { db, raw, folder, heldBy: readHolder(folder), close: () => db.destroy() };
}

function kyselyOf(raw: Database.Database): Db {
  return new Kysely<Tables>({ dialect: sqliteDialect(raw) });
}

/**
 * Folds the log into the file. On a full disk that fails and loses nothing, for the log stays; and
 * what was saved before must not be reported as failed. Waits for a transaction under way: it ends or
 * is rolled back by itself, never cut off.
 */
async function fold(db: Db, raw: Database.Database): Promise<void> {
  await db.connection().execute(async () => {
    try {
      raw.pragma('optimize');
      raw.pragma('wal_checkpoint(TRUNCATE)');
    } catch {
      // Done at the next close.
    }
  });
  await db.destroy();
}
