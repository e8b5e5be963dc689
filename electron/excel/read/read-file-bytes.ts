import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure, type FailureCode } from '../../../shared/failure.ts';

/** Excel's marker beside a workbook that somebody has open; it looks like a workbook in the folder. */
const LOCK_FILE = /^~\$/;

const CODES: Record<string, FailureCode> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EBUSY: 'file-locked',
  ETXTBSY: 'file-locked',
};

/**
 * The whole file at once: what is checked is then what is read, even if somebody saves over the file
 * meanwhile, and no handle keeps Excel from saving.
 */
export async function readFileBytes(path: string, maxBytes: number): Promise<Buffer> {
  if (LOCK_FILE.test(basename(path))) throw new Failure('workbook-not-a-workbook');
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    return await readAtMost(handle, maxBytes);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new Failure(CODES[code] ?? 'file-unreadable', undefined, { cause: error });
  } finally {
    await handle?.close();
  }
}

async function readAtMost(handle: FileHandle, maxBytes: number): Promise<Buffer> {
  const stat = await handle.stat();
  if (!stat.isFile()) throw new Failure('file-unreadable');
  checkSize(stat.size, maxBytes);
  const bytes = Buffer.allocUnsafe(stat.size);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** Failures: file-empty, file-too-large. */
export function checkSize(size: number, maxBytes: number): void {
  if (size === 0) throw new Failure('file-empty');
  if (size > maxBytes) throw new Failure('file-too-large');
}
