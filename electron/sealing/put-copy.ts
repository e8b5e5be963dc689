import { randomUUID } from 'node:crypto';
import { copyFile, readdir, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Failure } from '../../shared/failure.ts';
import { sha256OfFile } from '../files/sha256.ts';
import { toDisk } from '../files/to-disk.ts';
import { asTarget, moveIntoPlace } from '../files/write-file-whole.ts';
import { proveSealed, sealFile, type SealKey } from './sealed-copy.ts';

/** A file as it lies in its place now. */
export interface PutCopy {
  readonly bytes: number;
  readonly sha256: string;
}

/** How a copy is called as long as it is not whole. */
const UNFINISHED = /^~buku-salinan-[0-9a-f]{8}\.tmp$/;
/** So long nobody works on one. */
const ABANDONED_MS = 6 * 3_600_000;

/**
 * Puts a copy somewhere else (a USB stick, a folder of the network), sealed where there is a key: under
 * another name first, read again to its end, and only then under its own. Failures: disk-full,
 * target-locked, target-not-writable, copy-damaged (what was read again is not what was written). What a
 * power cut left half-way in that folder, hours ago, goes: it is people's data too.
 */
export async function putCopy(
  source: string,
  target: string,
  seal: SealKey | null,
): Promise<PutCopy> {
  const folder = dirname(target);
  const unfinished = join(folder, `~buku-salinan-${randomUUID().slice(0, 8)}.tmp`);
  await clearAbandoned(folder).catch(() => undefined);
  try {
    await (seal ? sealInto(source, unfinished, seal) : copyInto(source, unfinished));
    const sha256 = await sha256OfFile(unfinished);
    const { size } = await stat(unfinished);
    await moveIntoPlace(unfinished, target);
    await toDisk(folder);
    return { bytes: size, sha256 };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function clearAbandoned(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => UNFINISHED.test(name));
  await Promise.all(names.map((name) => removeIfOld(join(folder, name))));
}

async function removeIfOld(path: string): Promise<void> {
  const age = Date.now() - (await stat(path)).mtimeMs;
  if (age > ABANDONED_MS) await rm(path, { force: true });
}

async function sealInto(source: string, target: string, seal: SealKey): Promise<void> {
  await sealFile(source, target, seal);
  await proveSealed(target, seal);
}

async function copyInto(source: string, target: string): Promise<void> {
  await asTarget(() => copyFile(source, target));
  await toDisk(target);
  const isSame = (await sha256OfFile(source)) === (await sha256OfFile(target));
  if (!isSame) throw new Failure('copy-damaged');
}
