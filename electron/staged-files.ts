import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../shared/failure.ts';
import { asTarget, moveIntoPlace } from './write-file-whole.ts';

/**
 * Files on their way: made in a hidden folder beside where they go, then put in place together.
 * Until `placeAll` nothing is visible.
 */
export interface StagedFiles {
  /** Where the files are made, on the same disk as where they go. */
  readonly folder: string;
  /**
   * Moves files into place, all or none; one that stood there before is replaced. Failures:
   * disk-full, target-locked, target-not-writable.
   */
  placeAll(names: readonly string[], targetNames?: readonly string[]): Promise<void>;
  /** Removes the hidden folder; the end of every use. What cannot be removed is no failure of the work. */
  clear(): Promise<void>;
}

export async function stageFiles(targetFolder: string): Promise<StagedFiles> {
  const folder = await asTarget(() => mkdtemp(join(targetFolder, '.buku-pks-')));
  return {
    folder,
    placeAll: async (names, targetNames = names) => {
      const placed: string[] = [];
      try {
        for (const [index, name] of names.entries()) {
          const target = join(targetFolder, targetNames[index] ?? name);
          await moveIntoPlace(join(folder, name), target);
          placed.push(target);
        }
      } catch (error) {
        await Promise.allSettled(placed.map((target) => rm(target, { force: true })));
        throw error;
      }
    },
    clear: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined),
  };
}

/** Makes a folder that a person named, with those above it. */
export async function ensureFolder(folder: string): Promise<void> {
  await asTarget(() => mkdir(folder, { recursive: true }));
}

/** Failure: target-not-writable, where a folder has the name that a file is to get. */
export async function refuseFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new Failure('target-not-writable');
}

export async function namesIn(folder: string): Promise<string[]> {
  return asTarget(() => readdir(folder));
}
