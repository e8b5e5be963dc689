import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Failure, type FailureCode } from '../../shared/failure.ts';

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
 */
export async function writeFileWhole(
  target: string,
  bytes: Uint8Array,
  disk: Disk = DISK,
): Promise<void> {
  const temporary = join(dirname(target), `~buku-${randomUUID().slice(0, 8)}.tmp`);
  try {
    await writeAndSync(temporary, bytes, disk);
    await putInPlace(temporary, target, disk);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (error instanceof Failure) throw error;
    throw new Failure(codeOf(error), undefined, { cause: error });
  }
}

async function writeAndSync(path: string, bytes: Uint8Array, disk: Disk): Promise<void> {
  const handle = await disk.open(path, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function putInPlace(from: string, to: string, disk: Disk): Promise<void> {
  for (const pause of [...PATIENCE, null]) {
    try {
      // Each try waits for the one before it.
      // oxlint-disable-next-line eslint/no-await-in-loop
      return await disk.rename(from, to);
    } catch (error) {
      if (!HELD.has(errorCode(error))) throw error;
      if (pause === null) throw new Failure('target-locked', undefined, { cause: error });
      // oxlint-disable-next-line eslint/no-await-in-loop
      await disk.wait(pause);
    }
  }
}

function codeOf(error: unknown): FailureCode {
  const full = ['ENOSPC', 'EDQUOT', 'EFBIG'].includes(errorCode(error));
  return full ? 'disk-full' : 'target-not-writable';
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? '';
}
