import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, type FailureCode } from '../../shared/failure.ts';
import { errorCode } from '../error-code.ts';

/** What a test cannot bring about for real: a full disk, a file that somebody holds, time passing. */
export interface Disk {
  readonly open: typeof open;
  readonly rename: typeof rename;
  readonly wait: (milliseconds: number) => Promise<unknown>;
}

const DISK: Disk = { open, rename, wait };

/** Virus scanners and cloud folders hold a new file for a moment; a person keeps it open for longer. */
const PATIENCE = [50, 100, 200, 400, 800, 1000, 1000, 1000];

const HELD = new Set(['EPERM', 'EBUSY', 'EACCES']);

/**
 * Writes beside the target and puts it in place at the end, so that the target is always the old file
 * or the new one, and nothing is left behind when there is no room.
 * Failures: disk-full, target-locked, target-not-writable.
 */
export async function writeFileWhole(
  target: string,
  bytes: Uint8Array,
  disk: Disk = DISK,
): Promise<void> {
  const temporary = join(dirname(target), `~buku-${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeDurably(temporary, bytes, disk);
    await moveIntoPlace(temporary, target, disk);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** On the disk, not only handed to it, before the file gets its name. */
export async function writeDurably(
  path: string,
  bytes: Uint8Array,
  disk: Disk = DISK,
): Promise<void> {
  await asTarget(async () => {
    const file = await disk.open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Gives a finished file its name, in place of the file that had it. */
export async function moveIntoPlace(from: string, to: string, disk: Disk = DISK): Promise<void> {
  await asTarget(async () => {
    for (const pause of PATIENCE) {
      try {
        // oxlint-disable-next-line eslint/no-await-in-loop -- each try waits for the one before it
        return await disk.rename(from, to);
      } catch (error) {
        if (!HELD.has(errorCode(error))) throw error;
        // oxlint-disable-next-line eslint/no-await-in-loop -- the pause before the next try
        await disk.wait(pause);
      }
    }
    return disk.rename(from, to);
  });
}

/** Runs work on a target; what goes wrong there comes as the failure that a person can mend. */
export async function asTarget<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = failureCodeOf(errorCode(error));
    throw code === null ? error : new Failure(code, undefined, { cause: error });
  }
}

/** Null for what is no error of the file system. */
function failureCodeOf(code: string): FailureCode | null {
  if (/^(?:ENOSPC|EDQUOT|EFBIG)$/.test(code)) return 'disk-full';
  if (code === 'EBUSY') return 'target-locked';
  // Windows answers so when another program has the file open; elsewhere it is about permission.
  if (/^(?:EPERM|EACCES)$/.test(code))
    return process.platform === 'win32' ? 'target-locked' : 'target-not-writable';
  return /^E[A-Z0-9]+$/.test(code) ? 'target-not-writable' : null;
}
