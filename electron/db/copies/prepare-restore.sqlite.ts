import Database from 'better-sqlite3';
import type { CopyManifest } from '../../../shared/domain/copies.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RestoreDifference } from '../../../shared/trust-views.ts';
import { LATEST_VERSION, migrate } from '../migrate.sqlite.ts';
import { toDatabaseFailure } from '../opening/database-failure.ts';
import { countBeyond, countNumbersSince } from './carry-register.sqlite.ts';
import { holdingsBeyond, markOfData, readHoldings } from './compare-data.sqlite.ts';
import { listKnownCounters } from './known-counters.sqlite.ts';
import { examineCopy, readCopy } from './examine-copy.sqlite.ts';
import { removeManifest } from './manifest.sqlite.ts';

export interface PreparedRestore {
  readonly manifest: CopyManifest | null;
  /** The shape that the copy had; `newest` is what it was brought to. */
  readonly version: number;
  readonly newest: number;
  readonly people: number;
  readonly letters: number;
  readonly lost: RestoreDifference | null;
  readonly gained: RestoreDifference | null;
  readonly numbersKept: number;
  /** Of the data as they are; null where they cannot be read. */
  readonly presentMark: string | null;
  /** Of what would take their place. */
  readonly stagedMark: string;
}

/**
 * Examines a copy that was put aside to be restored, brings it to the newest shape, and compares it
 * with the data as they are. Only the file put aside is written. Failures: copy-damaged, copy-newer.
 */
export function prepareRestore(staged: string, present: string): PreparedRestore {
  const { manifest, version } = examineCopy(staged);
  bringUp(staged);
  return readCopy(staged, (copy) => {
    const compared = comparePresent(copy, present);
    return {
      manifest,
      version,
      newest: LATEST_VERSION,
      people: count(copy, 'person'),
      letters: count(copy, 'letter'),
      stagedMark: markOfData(copy),
      ...compared,
    };
  });
}

/** The mark of the data as they are; null where they cannot be read. */
export function readPresentMark(present: string): string | null {
  return inPresent(present, markOfData);
}

export function markOfStaged(staged: string): string {
  return readCopy(staged, markOfData);
}

/** One file alone, in the newest shape, that says no longer that it is a copy. */
function bringUp(staged: string): void {
  const raw = new Database(staged, { fileMustExist: true });
  try {
    raw.pragma('journal_mode = DELETE');
    raw.pragma('synchronous = FULL');
    raw.pragma('foreign_keys = ON');
    raw.pragma('trusted_schema = OFF');
    migrate(raw);
    removeManifest(raw);
  } finally {
    raw.close();
  }
}

function comparePresent(copy: Database.Database, present: string) {
  const mine = readHoldings(copy);
  const compared = inPresent(present, (raw) => {
    const theirs = readHoldings(raw);
    return {
      lost: holdingsBeyond(theirs, mine),
      gained: holdingsBeyond(mine, theirs),
      numbersKept: countNumbersSince(copy, raw),
      presentMark: markOfData(raw),
    };
  });
  return (
    compared ?? {
      lost: null,
      gained: null,
      numbersKept: countBeyond(copy, listKnownCounters(present)),
      presentMark: null,
    }
  );
}

/** Null where there are no data, or none that can be read whole and are of this version. */
export function inPresent<T>(path: string, read: (raw: Database.Database) => T): T | null {
  try {
    return readCopy(path, (raw) => {
      const isSound = raw.pragma('integrity_check(1)', { simple: true }) === 'ok';
      const version = raw.pragma('user_version', { simple: true }) as number;
      return isSound && version === LATEST_VERSION ? read(raw) : null;
    });
  } catch (error) {
    const failure = toDatabaseFailure(error);
    // On a full disk they may be as sound as ever.
    if (failure instanceof Failure && failure.code === 'disk-full') throw failure;
    return null;
  }
}

function count(raw: Database.Database, table: 'person' | 'letter'): number {
  return raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}
