import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CopyManifest } from '../../../shared/domain/copies.ts';
import { readCopyName, type CopyStamp } from '../../../shared/domain/copy-name.ts';
import { Failure } from '../../../shared/failure.ts';
import type { CopyView } from '../../../shared/trust-views.ts';
import { COPIES_FOLDER, isOldShape, namesIn } from '../opening/data-files.ts';
import { readCopy } from './examine-copy.sqlite.ts';
import { readManifest } from './manifest.sqlite.ts';

/**
 * The copies in a folder of data, the newest first; those that cannot be read too, with no version. Of
 * each only what it says of itself is read: that it is whole is shown when it is restored.
 */
export function listCopies(folder: string): CopyView[] {
  const kept = namesIn(join(folder, COPIES_FOLDER)).flatMap((name) => {
    const stamp = readCopyName(name);
    return stamp && name.endsWith('.sqlite') ? viewOf(keptPath(folder, name), name, stamp) : [];
  });
  const old = namesIn(folder).flatMap((name) => {
    if (!isOldShape(name)) return [];
    const path = join(folder, name);
    const at = statSync(path, { throwIfNoEntry: false })?.mtime.toISOString() ?? '';
    return viewOf(path, name, { at, reason: 'before-migration' });
  });
  return [...kept, ...old].toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

/** Where a copy lies that the list names. Failure: copy-not-found. */
export function findCopy(folder: string, name: string): string {
  const path = isOldShape(name)
    ? join(folder, name)
    : readCopyName(name)
      ? keptPath(folder, name)
      : null;
  if (path === null || !existsSync(path)) throw new Failure('copy-not-found');
  return path;
}

/** What a kept copy says of itself; null where it says nothing or cannot be read. */
export function manifestOf(path: string): CopyManifest | null {
  try {
    return readCopy(path, readManifest);
  } catch {
    return null;
  }
}

export function copiesFolder(folder: string): string {
  return join(folder, COPIES_FOLDER);
}

function keptPath(folder: string, name: string): string {
  return join(folder, COPIES_FOLDER, name);
}

/** As a list, for a file that went meanwhile has nothing to show. */
function viewOf(path: string, name: string, stamp: CopyStamp): CopyView[] {
  const bytes = statSync(path, { throwIfNoEntry: false })?.size;
  if (bytes === undefined) return [];
  return [{ name, ...stamp, bytes, ...countsOf(path) }];
}

function countsOf(path: string): Pick<CopyView, 'people' | 'letters' | 'version'> {
  try {
    return readCopy(path, (raw) => {
      const version = raw.pragma('user_version', { simple: true }) as number;
      const rows = readManifest(raw)?.rows;
      const count = (table: 'person' | 'letter') =>
        rows?.[table] ?? raw.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get();
      return { version, people: count('person') ?? 0, letters: count('letter') ?? 0 };
    });
  } catch {
    return { version: null, people: 0, letters: 0 };
  }
}
