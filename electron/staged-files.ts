import { mkdir, mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Failure } from '../shared/failure.ts';

/**
 * Files on their way: made in a hidden folder beside where they go, then put in place together.
 * Until `placeAll` nothing is visible, and what it did can be taken back.
 */
export interface StagedFiles {
  /** Where the files are made, on the same disk as where they go. */
  readonly folder: string;
  /** Moves files into place; one that was there before is kept aside. Failures: see `toTargetFailure`. */
  placeAll(names: readonly string[], targetNames?: readonly string[]): Promise<void>;
  /** Undoes `placeAll`: what it moved in goes, what was there before comes back. */
  takeBack(): Promise<void>;
  /** Removes the hidden folder; the end of every use. */
  clear(): Promise<void>;
}

interface Move {
  readonly target: string;
  /** What stood there before, kept aside. */
  readonly aside: string | null;
}

export async function stageFiles(targetFolder: string): Promise<StagedFiles> {
  const folder = await asTarget(() => mkdtemp(join(targetFolder, '.buku-pks-')));
  const moves: Move[] = [];
  return {
    folder,
    placeAll: async (names, targetNames = names) => {
      for (const [index, name] of names.entries()) {
        const target = join(targetFolder, targetNames[index] ?? name);
        const aside = (await exists(target)) ? join(folder, `before-${moves.length}`) : null;
        if (aside) await asTarget(() => renamePatiently(target, aside));
        moves.push({ target, aside });
        await asTarget(() => renamePatiently(join(folder, name), target));
      }
    },
    takeBack: async () => {
      for (const { target, aside } of moves.splice(0).toReversed()) {
        await rm(target, { force: true });
        if (aside) await renamePatiently(aside, target);
      }
    },
    clear: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

/** On the disk, not only handed to it, before the file gets its name. */
export async function writeDurably(path: string, bytes: Uint8Array): Promise<void> {
  await asTarget(async () => {
    const file = await open(path, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  });
}

/** Makes a folder that a person named, with those above it. */
export async function ensureFolder(folder: string): Promise<void> {
  await asTarget(() => mkdir(folder, { recursive: true }));
}

export async function namesIn(folder: string): Promise<string[]> {
  return asTarget(() => readdir(folder));
}

/** What goes wrong where a file is to go, as the person can mend it. */
export function toTargetFailure(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const cause = { cause: error };
  if (/^(?:ENOSPC|EDQUOT)$/.test(code)) return new Failure('disk-full', undefined, cause);
  if (code === 'EBUSY') return new Failure('target-locked', undefined, cause);
  // Windows answers so when another program has the file open; elsewhere it is about permission.
  if (/^(?:EPERM|EACCES)$/.test(code))
    return new Failure(
      process.platform === 'win32' ? 'target-locked' : 'target-not-writable',
      undefined,
      cause,
    );
  if (/^(?:EROFS|ENOENT|ENOTDIR|EISDIR|ENAMETOOLONG)$/.test(code))
    return new Failure('target-not-writable', undefined, cause);
  return error;
}

async function asTarget<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw toTargetFailure(error);
  }
}

const TRIES = 10;

/** A virus scanner or a cloud folder may hold a fresh file for a moment. */
async function renamePatiently(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (process.platform !== 'win32' || tries === TRIES || !/^(?:EPERM|EBUSY|EACCES)$/.test(code))
        throw error;
      await pause(Math.min(50 * 2 ** (tries - 1), 2000));
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
