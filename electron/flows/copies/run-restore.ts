import { existsSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { foldUsername } from '../../../shared/domain/values/username.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Restored } from '../../../shared/trust-views.ts';
import { copiesFolder } from '../../db/copies/list-copies.sqlite.ts';
import { markOfStaged, readPresentMark } from '../../db/copies/prepare-restore.sqlite.ts';
import { foldLog, removeLog, takeOver } from '../../db/copies/take-over.sqlite.ts';
import { writeCopy } from '../../db/copies/write-copy.sqlite.ts';
import type { Entry } from '../../db/entry.ts';
import { removeSum } from '../../db/opening/clean-sum.ts';
import { DATABASE, QUARANTINE_FOLDER } from '../../db/opening/data-files.ts';
import { toDisk } from '../../files/to-disk.ts';
import { asTarget, moveIntoPlace } from '../../files/write-file-whole.ts';
import { findAuthority } from './administrator-of-copy.ts';
import {
  clearStaged,
  readStaged,
  stagedPath,
  type RestorePlace,
  type StagedRestore,
} from './look-at-restore.ts';
import { thinOut } from './thin-out.ts';
import { writeKept } from './write-kept.ts';

export interface RestoreWish {
  readonly token: string;
  readonly administrator: { readonly username: string; readonly password: string } | null;
}

export interface RestoreTools {
  readonly entry: Entry;
  /** Closes the data, lets the work replace their files, and opens what is there then. */
  readonly reopen: (swap: () => Promise<void>) => Promise<void>;
  /** Whether somebody is an administrator in the data of a file. Failure: login-wrong. */
  readonly refuseStranger: (
    authority: string,
    administrator: NonNullable<RestoreWish['administrator']>,
  ) => Promise<void>;
}

/**
 * Puts what was shown in the place of the data: exactly that, or nothing. The data that were there are
 * copied first, and where they cannot be read they are taken aside; the numbers of letters that were
 * given since stay given. Cut off at any moment, the one or the other are there whole.
 * Failures: restore-changed, login-needed, login-wrong, copy-failed, disk-full, those of reopening.
 */
export async function runRestore(
  place: RestorePlace,
  wish: RestoreWish,
  { entry, reopen, refuseStranger }: RestoreTools,
): Promise<Restored> {
  const staged = await readStaged(place.folder, wish.token);
  const path = stagedPath(place.folder, wish.token);
  const authority = place.byAdministrator ? null : findAuthority(place.folder, path);
  if (authority !== null) {
    if (!wish.administrator) throw new Failure('login-needed');
    await refuseStranger(authority, wish.administrator);
  }
  refuseChanged(place.folder, staged, path);
  const typed = authority === null ? null : wish.administrator;
  const actor = typed === null ? entry.actor : foldUsername(typed.username);
  let undoName: string | null = null;
  await reopen(async () => {
    undoName = await replaceData(place.folder, staged, { ...entry, actor });
  });
  await clearStaged(place.folder);
  return { people: staged.people, letters: staged.letters, undoName };
}

/** Failure: restore-changed. */
function refuseChanged(folder: string, staged: StagedRestore, path: string): void {
  const isAsShown =
    readPresentMark(join(folder, DATABASE)) === staged.presentMark &&
    markOfStaged(path) === staged.stagedMark;
  if (!isAsShown) throw new Failure('restore-changed');
}

/** The data are closed and nobody else writes in them. Gives the name of the copy of them back. */
async function replaceData(
  folder: string,
  staged: StagedRestore,
  entry: Entry,
): Promise<string | null> {
  const present = join(folder, DATABASE);
  const path = stagedPath(folder, staged.token);
  refuseChanged(folder, staged, path);
  const isReadable = staged.presentMark !== null;
  const undo = isReadable ? await copyPresent(folder, entry) : null;
  const { at, reason, version } = staged.copy;
  const undoName = undo === null ? null : basename(undo);
  const details = { copy: { at, reason, version }, undo: undoName };
  takeOver(path, present, { entry, details });
  await toDisk(path);
  if (isReadable) foldLog(present);
  else await takeAside(folder, entry.now);
  // Of the file that goes; it would accuse the one that comes.
  removeSum(present);
  await moveIntoPlace(path, present);
  await toDisk(folder);
  if (undo !== null) await thinOut(copiesFolder(folder), entry.now).catch(() => undefined);
  return undoName;
}

/** Failure: copy-failed. */
async function copyPresent(folder: string, { now }: Entry): Promise<string> {
  try {
    return (await writeKept(folder, { reason: 'before-restore', now }, writeCopy)).path;
  } catch (error) {
    throw new Failure('copy-failed', undefined, { cause: error });
  }
}

/**
 * Copies what cannot be read to where nobody touches it, before anything takes its place: whoever knows
 * more than SQLite may still find something in it.
 */
async function takeAside(folder: string, now: Date): Promise<void> {
  const present = join(folder, DATABASE);
  const there = ['', '-wal', '-journal'].filter((ending) => existsSync(`${present}${ending}`));
  if (there.length === 0) return;
  const name = now.toISOString().replace(/[-:.]/g, '');
  const aside = join(folder, QUARANTINE_FOLDER, name);
  await asTarget(async () => {
    await mkdir(aside, { recursive: true });
    for (const ending of there) {
      const copy = join(aside, `${DATABASE}${ending}`);
      // oxlint-disable-next-line eslint/no-await-in-loop -- three files at most
      await copyFile(`${present}${ending}`, copy);
      // oxlint-disable-next-line eslint/no-await-in-loop -- as above
      await toDisk(copy);
    }
  });
  await toDisk(aside);
  try {
    foldLog(present);
  } catch {
    removeLog(present);
  }
}
