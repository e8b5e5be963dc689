import { existsSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { AuditDetail } from '../../../shared/domain/audit.ts';
import { Failure } from '../../../shared/failure.ts';
import { record } from '../audit/record.sqlite.ts';
import type { Entry } from '../entry.ts';
import { sizeOf } from '../opening/data-files.ts';
import { carryCounters, carryRegister, countBeyond } from './carry-register.sqlite.ts';
import { listKnownCounters } from './known-counters.sqlite.ts';
import { readAuditHead } from './manifest.sqlite.ts';
import { inPresent } from './prepare-restore.sqlite.ts';

/**
 * Writes into data that were put aside what must not go with those whose place they take: the numbers
 * that were given, the second place of this computer, and that they were restored, with the last entry
 * of the log that was lost. Nobody else may write in either.
 */
export function takeOver(
  staged: string,
  present: string,
  { entry, details }: { readonly entry: Entry; readonly details: Record<string, AuditDetail> },
): void {
  const raw = new Database(staged, { fileMustExist: true });
  try {
    raw.pragma('journal_mode = DELETE');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.pragma('trusted_schema = OFF');
    raw
      .transaction(() => {
        const carried = inPresentNow(present, (before) => ({
          numbersKept: carryRegister(raw, before, entry),
          lostHead: readAuditHead(before),
          hasPlace: carrySecondPlace(raw, before),
        }));
        const { numbersKept, lostHead } = carried ?? {
          numbersKept: carryWhatIsKnown(raw, present, entry),
          lostHead: null,
        };
        record(raw, entry, { kind: 'restored', details: { ...details, numbersKept, lostHead } });
      })
      .immediate();
  } finally {
    raw.close();
  }
}

/** Of data that cannot be read whole: at least how far their numbers had come. */
function carryWhatIsKnown(raw: Database.Database, present: string, entry: Entry): number {
  const counters = listKnownCounters(present);
  const numbersKept = countBeyond(raw, counters);
  carryCounters(raw, counters, entry);
  return numbersKept;
}

/** Unlike where they are only looked at, an error while they are carried over ends the restore. */
function inPresentNow<T>(present: string, carry: (raw: Database.Database) => T): T | null {
  let failed: { readonly error: unknown } | null = null;
  const value = inPresent(present, (raw) => {
    try {
      return carry(raw);
    } catch (error) {
      failed = { error };
      return null;
    }
  });
  if (failed) throw (failed as { readonly error: unknown }).error;
  return value;
}

function carrySecondPlace(raw: Database.Database, before: Database.Database): boolean {
  const place = before.prepare('SELECT * FROM second_place').get();
  if (!place) return false;
  raw
    .prepare(
      `INSERT OR REPLACE INTO second_place (id, folder, cost, salt, key, copied_at, problem)
       VALUES (@id, @folder, @cost, @salt, @key, @copied_at, @problem)`,
    )
    .run(place);
  return true;
}

/**
 * Leaves the file of the data alone, without a log: beside another file the log would be taken for that
 * one's. Failure: database-in-use, where it cannot be folded.
 */
export function foldLog(file: string): void {
  if (!existsSync(file)) return;
  const raw = new Database(file, { fileMustExist: true });
  try {
    raw.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    raw.close();
  }
  if (sizeOf(`${file}-wal`) > 0) throw new Failure('database-in-use');
  removeLog(file);
}

export function removeLog(file: string): void {
  for (const ending of ['-wal', '-shm', '-journal']) rmSync(`${file}${ending}`, { force: true });
}
