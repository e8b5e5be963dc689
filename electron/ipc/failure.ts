import { Failure, type FailureCode, type FailureFacts } from '../../shared/failure.ts';
import { errorCode } from '../error-code.ts';

/** Codes of Node and SQLite that a person can do something about. The first that fits counts. */
const known: readonly (readonly [RegExp, FailureCode])[] = [
  [/^(SQLITE_FULL|SQLITE_IOERR_SHMSIZE|ENOSPC|EDQUOT)$/, 'disk-full'],
  [/^SQLITE_(BUSY|LOCKED)/, 'database-in-use'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'database-damaged'],
  [/^SQLITE_(READONLY|CANTOPEN|IOERR)/, 'database-unwritable'],
  [/^(EBUSY|EPERM|EACCES)$/, 'target-locked'],
  [/^EROFS$/, 'target-not-writable'],
  [/^ENOENT$/, 'file-missing'],
];

/** What may cross to the window: a code and its facts, never a message, a path or a stack. */
export function toFailureFacts(error: unknown): FailureFacts {
  if (error instanceof Failure)
    return error.details ? { code: error.code, details: error.details } : { code: error.code };
  if (error instanceof Error && error.name === 'AbortError') return { code: 'cancelled' };
  const code = errorCode(error);
  return { code: known.find(([pattern]) => pattern.test(code))?.[1] ?? 'internal' };
}
