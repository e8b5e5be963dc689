import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopyManifest, CopyReason } from '../../../shared/domain/copies.ts';
import { copyName, type CopyStamp } from '../../../shared/domain/copy-name.ts';
import { copiesFolder } from '../../db/copies/list-copies.sqlite.ts';
import type { CopyRequest } from '../../db/copies/write-copy.sqlite.ts';
import { DATABASE } from '../../db/opening/data-files.ts';
import { toDisk } from '../../files/to-disk.ts';
import { moveIntoPlace } from '../../files/write-file-whole.ts';
import { readVersion } from '../office/app-state.ts';

/** In this process or in a thread. */
type WriteCopy = (request: CopyRequest) => Promise<CopyManifest>;

/** So long nobody works on an unfinished copy. */
const ABANDONED_MS = 6 * 3_600_000;

/**
 * Copies the data of a folder to where copies are kept; the copy has its name only when it is whole.
 * Failures: those of `write`, disk-full, target-locked, target-not-writable.
 */
export function writeKept(
  folder: string,
  { reason, now }: { readonly reason: CopyReason; readonly now: Date },
  write: WriteCopy,
): Promise<{ readonly path: string; readonly manifest: CopyManifest }> {
  const copies = copiesFolder(folder);
  const { at, path } = freePlace(copies, { reason, now });
  return withUnfinished(folder, { at, reason }, write, async (unfinished, manifest) => {
    await moveIntoPlace(unfinished, path);
    await toDisk(copies);
    return { path, manifest };
  });
}

/** Lends a copy that has no name yet; where `use` does not move it elsewhere, nothing remains of it. */
export async function withUnfinished<T>(
  folder: string,
  stamp: CopyStamp,
  write: WriteCopy,
  use: (path: string, manifest: CopyManifest) => Promise<T>,
): Promise<T> {
  const copies = copiesFolder(folder);
  await mkdir(copies, { recursive: true });
  await clearAbandoned(copies);
  const target = join(copies, `${randomUUID().slice(0, 8)}.unfinished`);
  const source = join(folder, DATABASE);
  try {
    const manifest = await write({ source, target, ...stamp, appVersion: readVersion() });
    return await use(target, manifest);
  } finally {
    // The thread that wrote it may have been ended in the middle.
    await rm(target, { force: true }).catch(() => undefined);
  }
}

/** Two copies of one moment (a clock that stands still) do not take each other's name. */
function freePlace(copies: string, { reason, now }: { reason: CopyReason; now: Date }) {
  for (let time = now.getTime(); ; time += 1) {
    const at = new Date(time).toISOString();
    const path = join(copies, copyName({ at, reason }));
    if (!existsSync(path)) return { at, path };
  }
}

/** What was cut off holds people's data too. */
async function clearAbandoned(copies: string): Promise<void> {
  const names = (await readdir(copies)).filter((name) => /\.unfinished(-\w+)?$/.test(name));
  await Promise.allSettled(
    names.map(async (name) => {
      const path = join(copies, name);
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs > ABANDONED_MS) await rm(path, { force: true });
    }),
  );
}
