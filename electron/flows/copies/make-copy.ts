import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CopyManifest, CopyReason } from '../../../shared/domain/copies.ts';
import { copyName, readCopyName } from '../../../shared/domain/copy-name.ts';
import { copiesToKeep } from '../../../shared/domain/copies-to-keep.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { CopyView } from '../../../shared/trust-views.ts';
import { record } from '../../db/audit/record.sqlite.ts';
import { copiesFolder } from '../../db/copies/list-copies.sqlite.ts';
import type { Entry } from '../../db/entry.ts';
import { errorCode } from '../../error-code.ts';
import { moveIntoPlace } from '../../files/write-file-whole.ts';
import { toDisk } from '../../files/to-disk.ts';
import { readVersion } from '../office/app-state.ts';
import type { Context, Job, MadeCopy } from '../context.ts';

export type CopyContext = Pick<Context, 'data' | 'tools'>;

/** So long nobody works on an unfinished copy. */
const ABANDONED_MS = 6 * 3_600_000;

/**
 * Copies the data into the folder of copies, proves the copy and takes away those that the rule no
 * longer keeps. It stands in the audit log, whichever way it ends. Failures: copy-failed, with the
 * code of what stood in the way; cancelled.
 */
export async function makeCopy(
  context: CopyContext,
  { reason, entry }: { readonly reason: CopyReason; readonly entry: Entry },
  job: Job,
): Promise<MadeCopy> {
  try {
    const made = await write(context, { reason, now: entry.now }, job);
    const { name, bytes, people, letters } = made.view;
    await note(context, entry, () => ({
      kind: 'copy-made',
      details: { name, reason, bytes, people, letters, contents: made.manifest.contents },
    }));
    await thinOut(dirname(made.path), entry.now);
    return made;
  } catch (error) {
    if (error instanceof Failure && error.code === 'cancelled') throw error;
    const code = error instanceof Failure ? error.code : errorCode(error) || 'internal';
    // A disk without room takes no entry either; what is told is that there is no copy.
    await note(context, entry, () => ({ kind: 'copy-failed', details: { reason, code } })).catch(
      () => undefined,
    );
    throw new Failure('copy-failed', undefined, { cause: error });
  }
}

async function write(
  { data, tools }: CopyContext,
  { reason, now }: { readonly reason: CopyReason; readonly now: Date },
  job: Job,
): Promise<MadeCopy> {
  const source = data.raw.name;
  const folder = copiesFolder(dirname(source));
  await mkdir(folder, { recursive: true });
  await clearAbandoned(folder);
  const { at, path } = freePlace(folder, { reason, now });
  const target = join(folder, `${randomUUID().slice(0, 8)}.unfinished`);
  const appVersion = readVersion();
  try {
    const manifest = await tools.writeCopy({ source, target, at, reason, appVersion }, job);
    await moveIntoPlace(target, path);
    await toDisk(folder);
    const { size } = await stat(path);
    return { path, manifest, view: toView(manifest, size) };
  } catch (error) {
    // The thread that wrote it may have been ended in the middle.
    await rm(target, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Two copies of one moment (a clock that stands still) do not take each other's name. */
export function freePlace(folder: string, { reason, now }: { reason: CopyReason; now: Date }) {
  for (let time = now.getTime(); ; time += 1) {
    const at = new Date(time).toISOString();
    const path = join(folder, copyName({ at, reason }));
    if (!existsSync(path)) return { at, path };
  }
}

function toView({ at, reason, rows, version }: CopyManifest, bytes: number): CopyView {
  const { person = 0, letter = 0 } = rows;
  const name = copyName({ at, reason });
  return { name, at, reason, bytes, people: person, letters: letter, version };
}

/** Never inside somebody else's transaction, which may still be rolled back. */
async function note(
  { data }: CopyContext,
  entry: Entry,
  event: () => Parameters<typeof record>[2],
): Promise<void> {
  if (data.heldBy) return;
  await data.db.transaction().execute(async () => void record(data.raw, entry, event()));
}

/** Takes away what the rule no longer keeps, of the program's own files alone. */
export async function thinOut(folder: string, now: Date): Promise<void> {
  const copies = (await readdir(folder)).flatMap((name) => {
    const stamp = readCopyName(name);
    return stamp ? [{ name, ...stamp, day: dayInWita(new Date(stamp.at)) }] : [];
  });
  const kept = new Set(copiesToKeep(copies, dayInWita(now)));
  const over = copies.filter((copy) => !kept.has(copy));
  // One that is open elsewhere goes the next time.
  await Promise.allSettled(over.map(({ name }) => rm(join(folder, name), { force: true })));
}

/** What was cut off holds people's data too. */
async function clearAbandoned(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => /\.unfinished(-\w+)?$/.test(name));
  await Promise.allSettled(
    names.map(async (name) => {
      const path = join(folder, name);
      const { mtimeMs } = await stat(path);
      if (Date.now() - mtimeMs > ABANDONED_MS) await rm(path, { force: true });
    }),
  );
}
