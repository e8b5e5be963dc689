import { existsSync, rmSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { Failure } from '../../../shared/failure.ts';
import { APPLICATION_ID } from '../migrate.sqlite.ts';
import { isAltered, versionBesideLog } from './clean-sum.ts';
import { openToRead } from './configure.sqlite.ts';
import { sizeOf } from './data-files.ts';

/** Data that were looked at; they stay open to read until somebody else has them open. */
export interface Examined {
  /** Of the file: how many steps of migration it has been through. */
  readonly version: number;
  close(): void;
}

/**
 * Looks at data before anything is written in them, so that what is refused stays as it is. Damage is
 * found at the start, not on the day of a death.
 * Failures: database-damaged, database-newer, database-altered.
 */
export function examine(
  file: string,
  { latest, asFound }: { readonly latest: number; readonly asFound: boolean },
): Examined {
  const altered = !asFound && isAltered(file);
  const closedAs = asFound ? null : versionBesideLog(file);
  const had = ['-wal', '-shm'].filter((end) => existsSync(file + end));
  let raw: Database.Database | undefined;
  try {
    raw = openToRead(file);
    const version = judge(raw, latest);
    if (altered || version === closedAs) throw new Failure('database-altered');
    const open = raw;
    return { version, close: () => void open.close() };
  } catch (error) {
    raw?.close();
    // Made by the look itself, which cannot take them away.
    if (!had.includes('-wal') && sizeOf(`${file}-wal`) === 0)
      for (const end of ['-wal', '-shm']) rmSync(file + end, { force: true });
    throw error;
  }
}

/** The version of data that are whole. Failures: database-damaged, database-newer. */
export function judge(raw: Database.Database, latest: number): number {
  if (raw.pragma('application_id', { simple: true }) !== APPLICATION_ID)
    throw new Failure('database-damaged');
  const version = raw.pragma('user_version', { simple: true }) as number;
  if (version > latest) throw new Failure('database-newer');
  const verdict = raw.pragma('integrity_check(1)', { simple: true });
  if (verdict !== 'ok') throw new Failure('database-damaged');
  return version;
}
