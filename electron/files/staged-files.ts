import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../shared/failure.ts';
import { errorCode } from '../error-code.ts';
import { sha256OfFile } from './sha256.ts';
import { asTarget, moveIntoPlace } from './write-file-whole.ts';

/**
 * Files on their way: made in a hidden folder beside where they go, then put in place together.
 * Until `placeAll` nothing is visible. The hidden folder bears a name that is known beforehand, so
 * that whoever goes on with work that was cut off finds what is there already.
 */
export interface StagedFiles {
  /** Where the files are made, on the same disk as where they go. */
  readonly folder: string;
  /**
   * Moves files into place, all or none. One of somebody else's that stands there is replaced only
   * where that was wished. Failures: disk-full, target-locked, target-not-writable.
   */
  placeAll(files: readonly StagedFile[]): Promise<void>;
  /** Removes what an earlier try has left half made. */
  keepOnly(names: ReadonlySet<string>): Promise<void>;
  /** Removes the hidden folder; the end of every use. What cannot be removed is no failure of the work. */
  clear(): Promise<void>;
}

export interface StagedFile {
  /** In the hidden folder. */
  readonly name: string;
  /** Where it goes. */
  readonly target: string;
  readonly replaces: boolean;
  /** Of its content, where known: a target that has it is this file, put in place before. */
  readonly sha256: string | null;
}

const PREFIX = '.buku-pks-';

export async function stageFiles(targetFolder: string, name: string): Promise<StagedFiles> {
  const folder = join(targetFolder, PREFIX + name);
  await asTarget(() => mkdir(folder).catch(unlessThere));
  return {
    folder,
    placeAll: (files) => placeAll(folder, targetFolder, files),
    keepOnly: async (names) => {
      const others = (await namesIn(folder)).filter((each) => !names.has(each));
      await Promise.all(others.map((each) => remove(join(folder, each))));
    },
    clear: () => remove(folder),
  };
}

/** Removes hidden folders of work that is over, whose names begin so. */
export async function clearLeftovers(
  targetFolder: string,
  { begin, keep }: { readonly begin: string; readonly keep: (name: string) => boolean },
): Promise<void> {
  const names = await readdir(targetFolder).catch(() => []);
  const over = names.filter(
    (name) => name.startsWith(PREFIX + begin) && !keep(name.slice(PREFIX.length)),
  );
  await Promise.all(over.map((name) => remove(join(targetFolder, name))));
}

/** Makes a folder that a person named, with those above it. */
export async function ensureFolder(folder: string): Promise<void> {
  await asTarget(() => mkdir(folder, { recursive: true }));
}

/**
 * Whether a file may be put in this place. Failures: target-not-writable, where a folder has its
 * name; target-locked, where another program has it open.
 */
export async function refuseTarget(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) throw new Failure('target-not-writable');
  if (found) await asTarget(async () => (await open(path, 'r+')).close());
}

export async function namesIn(folder: string): Promise<string[]> {
  return asTarget(() => readdir(folder));
}

/** A name that none of these have, whatever the case of their letters: `surat (2).pdf`. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  const base = name.replace(/\.pdf$/u, '');
  let free = `${base}.pdf`;
  for (let copy = 2; taken.has(free.toLowerCase()); copy += 1) free = `${base} (${copy}).pdf`;
  return free;
}

async function placeAll(
  folder: string,
  targetFolder: string,
  files: readonly StagedFile[],
): Promise<void> {
  const placed: string[] = [];
  const taken = takenNames(await namesIn(targetFolder));
  try {
    for (const { name, target, replaces, sha256 } of files) {
      const path = join(targetFolder, target);
      if (taken.has(target.toLowerCase()) && !replaces) {
        if (!(await isFile(path, sha256))) throw new Failure('target-not-writable');
      } else await moveIntoPlace(join(folder, name), path);
      placed.push(path);
    }
  } catch (error) {
    await Promise.allSettled(placed.map((path) => rm(path, { force: true })));
    throw error;
  }
}

/** Whether this is that very file, byte for byte. */
export async function isFile(path: string, sha256: string | null): Promise<boolean> {
  if (sha256 === null) return false;
  const found = await sha256OfFile(path).catch(() => null);
  return found === sha256;
}

/** As a disk compares them that knows no case. */
export function takenNames(names: readonly string[]): Set<string> {
  return new Set(names.map((name) => name.toLowerCase()));
}

/** What work that was cut off has left there may be used again. */
function unlessThere(error: unknown): void {
  if (errorCode(error) !== 'EEXIST') throw error;
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 5 }).catch(() => undefined);
}
