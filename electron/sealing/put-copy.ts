import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Failure } from '../../shared/failure.ts';
import { toDisk } from '../files/to-disk.ts';
import { asTarget, moveIntoPlace } from '../files/write-file-whole.ts';
import { proveSealed, sealFile, type SealKey } from './sealed-copy.ts';

/** A file as it lies in its place now. */
export interface PutCopy {
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * Puts a copy somewhere else (a USB stick, a folder of the network), sealed where there is a key: under
 * another name first, read again to its end, and only then under its own. Failures: disk-full,
 * target-locked, target-not-writable, copy-damaged (what was read again is not what was written).
 */
export async function putCopy(
  source: string,
  target: string,
  seal: SealKey | null,
): Promise<PutCopy> {
  const folder = dirname(target);
  const unfinished = join(folder, `~buku-${randomUUID().slice(0, 8)}.tmp`);
  try {
    await (seal ? sealInto(source, unfinished, seal) : copyInto(source, unfinished));
    const sha256 = await sha256Of(unfinished);
    const { size } = await stat(unfinished);
    await moveIntoPlace(unfinished, target);
    await toDisk(folder);
    return { bytes: size, sha256 };
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function sealInto(source: string, target: string, seal: SealKey): Promise<void> {
  await sealFile(source, target, seal);
  await proveSealed(target, seal);
}

async function copyInto(source: string, target: string): Promise<void> {
  await asTarget(() => copyFile(source, target));
  await toDisk(target);
  if ((await sha256Of(source)) !== (await sha256Of(target))) throw new Failure('copy-damaged');
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
