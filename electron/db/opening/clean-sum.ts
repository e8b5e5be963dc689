import { createHash, timingSafeEqual } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename } from 'node:path';
import { hasLog } from './data-files.ts';

/**
 * Of data that were closed in order the SHA-256 of their file is left beside it, as `sha256sum` writes
 * it. SQLite's own check misses a third of the bits that turn over on a disk; this finds each.
 *
 * Never call these while the process has the database open: on Linux closing a file once gives up all
 * locks that the process has on it.
 */
const CHUNK = 1 << 20;

/** Whether the file is another than the one that was closed; false where nothing is known of that. */
export function isAltered(file: string): boolean {
  // What is still in the log was saved after the sum was made.
  if (hasLog(file)) return false;
  const known = readSum(file);
  return known !== null && !timingSafeEqual(known, sumOf(file));
}

/**
 * Leaves the sum of a file whose log is folded, and tells whether it could. Without one the next start
 * examines the file alone.
 */
export function writeSum(file: string): boolean {
  removeSum(file);
  if (hasLog(file) || !existsSync(file)) return false;
  const unfinished = `${file}.sum.unfinished`;
  try {
    writeDurably(unfinished, `${sumOf(file).toString('hex')}  ${basename(file)}\n`);
    renameSync(unfinished, `${file}.sum`);
    return true;
  } catch {
    rmSync(unfinished, { force: true });
    return false;
  }
}

/**
 * Before the file is written: from then on the sum would accuse honest work. Emptied first, and that
 * is made to last, for a power cut may bring back a name that was taken away.
 */
export function removeSum(file: string): void {
  const path = `${file}.sum`;
  if (!existsSync(path)) return;
  writeDurably(path, '');
  rmSync(path, { force: true });
}

/**
 * The version of a file that is as it was closed and has a log beside it all the same; null for any
 * other. When it was closed nothing was in the log, and what is written first, before the sum is taken
 * away, is another version: a log that leaves the version is of other data.
 */
export function versionBesideLog(file: string): number | null {
  if (!hasLog(file)) return null;
  const known = readSum(file);
  return known !== null && timingSafeEqual(known, sumOf(file)) ? versionIn(file) : null;
}

/** The `user_version` in the file itself, whatever the log says. */
function versionIn(file: string): number {
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(64);
    readSync(handle, header, 0, header.length, 0);
    return header.readInt32BE(60);
  } finally {
    closeSync(handle);
  }
}

function readSum(file: string): Buffer | null {
  if (!existsSync(`${file}.sum`)) return null;
  const [sum = ''] = readFileSync(`${file}.sum`, 'utf8').split(' ');
  return /^[0-9a-f]{64}$/.test(sum) ? Buffer.from(sum, 'hex') : null;
}

function sumOf(file: string): Buffer {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(CHUNK);
  const handle = openSync(file, 'r');
  try {
    for (let read = CHUNK; read > 0;) {
      read = readSync(handle, chunk, 0, CHUNK, null);
      hash.update(chunk.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest();
}

function writeDurably(path: string, text: string): void {
  const handle = openSync(path, 'w');
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
