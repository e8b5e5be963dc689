import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopyManifest } from '../../../shared/domain/copies.ts';
import { readCopyName } from '../../../shared/domain/copy-name.ts';
import { Failure } from '../../../shared/failure.ts';
import type { CopyView, RestorePreview } from '../../../shared/trust-views.ts';
import type { PreparedRestore } from '../../db/copies/prepare-restore.sqlite.ts';
import { DATABASE } from '../../db/opening/data-files.ts';
import { isSealed, openSealed } from '../../sealing/sealed-copy.ts';
import { errorCode } from '../../error-code.ts';
import { asTarget } from '../../files/write-file-whole.ts';
import type { Context, Job } from '../context.ts';
import { findAuthority } from './administrator-of-copy.ts';

/** A folder of data, whether they can be opened or not. */
export interface RestorePlace extends Pick<Context, 'tools' | 'now'> {
  readonly folder: string;
  /** An administrator of the data is who asks; otherwise one has to be asked for. */
  readonly byAdministrator?: boolean;
}

export interface RestoreSource {
  readonly path: string;
  /** As the program or the person knows the file. */
  readonly name: string;
  readonly passphrase: string | null;
}

/** What was put aside to be restored: beside the data, so that taking their place is one renaming. */
export interface StagedRestore extends PreparedRestore {
  readonly token: string;
  readonly copy: CopyView;
  readonly needsAdministrator: boolean;
}

const FOLDER = 'pemulihan';
const TOKEN = /^[0-9a-f]{32}$/;

/**
 * Puts a copy aside, examines it, brings it to the newest shape and tells what restoring it would lose
 * and gain. Nothing else is changed. Failures: copy-not-found, copy-damaged, copy-newer,
 * copy-passphrase-needed, copy-passphrase-wrong, disk-full, cancelled.
 */
export async function lookAtRestore(
  place: RestorePlace,
  source: RestoreSource,
  job: Job,
): Promise<RestorePreview> {
  const token = randomBytes(16).toString('hex');
  await clearStaged(place.folder);
  const staged = stagedPath(place.folder, token);
  try {
    const { size } = await putAside(source, staged);
    const present = join(place.folder, DATABASE);
    const prepared = await place.tools.prepareRestore({ staged, present }, job);
    const copy = await describe(source, prepared, size);
    const needsAdministrator =
      !place.byAdministrator && findAuthority(place.folder, staged) !== null;
    const found: StagedRestore = { ...prepared, token, copy, needsAdministrator };
    await writeFile(notePath(place.folder, token), JSON.stringify(found));
    return toPreview(found);
  } catch (error) {
    await clearStaged(place.folder);
    throw error;
  }
}

/** What was shown under a token. Failure: restore-changed, where it is not there any more. */
export async function readStaged(folder: string, token: string): Promise<StagedRestore> {
  try {
    if (!TOKEN.test(token)) throw new Error('not a token');
    await stat(stagedPath(folder, token));
    return JSON.parse(await readFile(notePath(folder, token), 'utf8')) as StagedRestore;
  } catch (error) {
    throw new Failure('restore-changed', undefined, { cause: error });
  }
}

export function stagedPath(folder: string, token: string): string {
  return join(folder, FOLDER, `${token}.sqlite`);
}

/** People's data lie there: nothing stays longer than it is needed. */
export async function clearStaged(folder: string): Promise<void> {
  await rm(join(folder, FOLDER), { recursive: true, force: true, maxRetries: 5 });
}

function notePath(folder: string, token: string): string {
  return join(folder, FOLDER, `${token}.json`);
}

async function putAside({ path, passphrase }: RestoreSource, staged: string) {
  try {
    const { size } = await stat(path);
    const sealed = await isSealed(path);
    await asTarget(() => mkdir(join(staged, '..'), { recursive: true }));
    if (sealed) await openSealed(path, staged, passphrase);
    else await copyWithLog(path, staged);
    return { size };
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new Failure('copy-not-found');
    if (/^E(IO|ISDIR|INVAL)$/.test(errorCode(error))) throw new Failure('copy-damaged');
    throw error;
  }
}

/** Of data that somebody copied by hand while they were open, the newest are in the log beside them. */
async function copyWithLog(path: string, staged: string): Promise<void> {
  await asTarget(() => copyFile(path, staged));
  const log = await stat(`${path}-wal`).catch(() => null);
  if (log) await asTarget(() => copyFile(`${path}-wal`, `${staged}-wal`));
}

async function describe(
  { path, name }: RestoreSource,
  { manifest, people, letters, version }: PreparedRestore,
  bytes: number,
): Promise<CopyView> {
  const { at, reason } = manifest ?? readCopyName(name) ?? (await guessStamp(path));
  return { name, at, reason, bytes, people, letters, version };
}

async function guessStamp(path: string): Promise<Pick<CopyManifest, 'at' | 'reason'>> {
  const { mtime } = await stat(path);
  return { at: mtime.toISOString(), reason: 'unknown' };
}

function toPreview(staged: StagedRestore): RestorePreview {
  const { token, copy, numbersKept, needsAdministrator } = staged;
  const isOlderVersion = staged.version < staged.newest;
  // Nobody is named to somebody who has not said yet who they are.
  const [lost, gained] = [staged.lost, staged.gained].map((difference) =>
    difference && needsAdministrator ? { ...difference, names: [] } : difference,
  ) as [RestorePreview['lost'], RestorePreview['gained']];
  return { token, copy, lost, gained, numbersKept, isOlderVersion, needsAdministrator };
}
