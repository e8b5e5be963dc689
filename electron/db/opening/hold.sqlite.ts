import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { hostname, uptime, userInfo } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { HolderView } from '../../../shared/trust-views.ts';
import { errorCode } from '../../error-code.ts';
import { BUSY_MS, HOLDER, LOCK } from './data-files.ts';
import { toDatabaseFailure } from './database-failure.ts';

/** What a folder of data is held by: nobody else writes in it as long as it is not released. */
export interface Hold {
  readonly program: HolderView['program'];
  release(): void;
}

/**
 * Takes a folder for this process, made where there is none, for longer than the data are open.
 * Failures: database-unwritable, disk-full.
 */
export function holdFolder(folder: string, program: HolderView['program']): Hold | null {
  try {
    mkdirSync(folder, { recursive: true });
    return takeHold(folder, program);
  } catch (error) {
    throw toDatabaseFailure(error);
  }
}

/** Whether nobody keeps the folder just now. */
export function isFree(folder: string): boolean {
  const hold = takeHold(folder, 'unknown', 0);
  hold?.release();
  return hold !== null;
}

/**
 * Takes a folder for this process; null where another keeps it. The lock lies on a file of its own,
 * so that others can still read the data, and the system takes it from a process that dies.
 */
function takeHold(folder: string, program: HolderView['program'], patience = BUSY_MS): Hold | null {
  const path = join(folder, LOCK);
  // Taken away under its holder, who goes on: a new one would be free.
  if (!existsSync(path) && isHolderAlive(folder)) return null;
  try {
    return lock(path, program, patience);
  } catch (error) {
    const code = error instanceof Database.SqliteError ? error.code : '';
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return null;
    if (!/^SQLITE_(NOTADB|CORRUPT)/.test(code)) throw error;
    // Something was written into it: as it is, nobody can hold it. Emptied and not removed, for by now
    // another process may have mended and locked it.
    truncateSync(path);
    return takeHold(folder, program, patience);
  }
}

function lock(path: string, program: HolderView['program'], timeout: number): Hold {
  const raw = new Database(path, { timeout });
  try {
    // Nothing is ever written in it, so it needs no journal beside it.
    raw.pragma('journal_mode = MEMORY');
    // Never ended: the lock lasts as long as the connection.
    raw.exec('BEGIN EXCLUSIVE');
    // SQLite opens what may only be read without a word, and then locks nothing.
    accessSync(path, constants.W_OK);
  } catch (error) {
    raw.close();
    throw error;
  }
  locks.add(raw);
  const release = () => {
    locks.delete(raw);
    raw.close();
  };
  return { program, release };
}

/** A connection that nothing refers to is closed when memory is tidied up, and its lock is gone. */
const locks = new Set<Database.Database>();

const UNKNOWN: HolderView = { computer: '', user: '', program: 'unknown', since: null };

/** Leaves word for other processes who holds the data. What cannot be written is only not known. */
export function nameHolder(folder: string, program: HolderView['program']): void {
  const since = new Date().toISOString();
  const holder = { computer: hostname(), user: userName(), program, pid: process.pid, since };
  try {
    writeFileSync(join(folder, HOLDER), `${JSON.stringify(holder)}\n`);
  } catch {
    // A full disk: the lock alone says that the data are held.
  }
}

export function forgetHolder(folder: string): void {
  try {
    rmSync(join(folder, HOLDER), { force: true });
  } catch {
    // Somebody reads it just now; without the lock it means nothing.
  }
}

/** Who holds the data; unknown where that was not written, or not yet. */
export function readHolder(folder: string): HolderView {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, HOLDER), 'utf8'));
    const found = read as Partial<Record<keyof HolderView, unknown>>;
    const { program, since } = found;
    return {
      computer: shortText(found.computer),
      user: shortText(found.user),
      program: program === 'window' || program === 'terminal' ? program : 'unknown',
      since: typeof since === 'string' && !Number.isNaN(Date.parse(since)) ? since : null,
    };
  } catch {
    return UNKNOWN;
  }
}

/** Whether the process that left its name runs on this computer, since after the computer was started. */
function isHolderAlive(folder: string): boolean {
  try {
    const read: unknown = JSON.parse(readFileSync(join(folder, HOLDER), 'utf8'));
    const { computer, pid, since } = read as Record<'computer' | 'pid' | 'since', unknown>;
    if (computer !== hostname() || typeof pid !== 'number' || pid === process.pid) return false;
    // Numbers of processes are given again: after a start of the computer to anybody.
    if (Date.parse(String(since)) < Date.now() - uptime() * 1000) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process, which may not even be asked.
    return errorCode(error) === 'EPERM';
  }
}

function shortText(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 100) : '';
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return ''; // An account without an entry in the system's list.
  }
}
