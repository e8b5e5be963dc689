import { Failure, type FailureCode } from '../../../shared/failure.ts';

/** Codes of SQLite and of the file system, and what they mean for the data. The first that fits counts. */
const MEANINGS: readonly (readonly [RegExp, FailureCode])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'database-in-use'],
  [/^EBUSY$/, 'database-in-use'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'database-damaged'],
  // No room for the index of the log, which readers share.
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)/, 'disk-full'],
  [/^SQLITE_(READONLY|CANTOPEN|IOERR|PERM)/, 'database-unwritable'],
  [/^E(ACCES|PERM|ROFS|NOTDIR|ISDIR|EXIST)$/, 'database-unwritable'],
];

/** What an error of SQLite or the file system means to a person; anything else stays a bug. */
export function toDatabaseFailure(error: unknown): unknown {
  if (error instanceof Failure || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  const meaning = MEANINGS.find(([pattern]) => pattern.test(code))?.[1];
  return meaning === undefined ? error : new Failure(meaning, undefined, { cause: error });
}
