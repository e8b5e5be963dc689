import { Failure } from '../../shared/failure.ts';
import { readBounded } from './read-bounded.ts';

export interface ScanFile {
  readonly bytes: Uint8Array;
  readonly mediaType: 'application/pdf' | 'image/jpeg' | 'image/png';
}

const MOST_BYTES = 5 * 1024 * 1024;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG_START = Buffer.from([0xff, 0xd8, 0xff]);
const JPEG_END = Buffer.from([0xff, 0xd9]);

/**
 * A scanned paper, judged by its content and not by its name: it must begin and end as its kind
 * does, for half a file proves nothing. Failures: file-missing, file-unreadable, scan-too-large,
 * scan-unreadable.
 */
export async function readScan(path: string): Promise<ScanFile> {
  const bytes = await readBounded(path, MOST_BYTES).catch((error: unknown) => {
    const isTooLarge = error instanceof Failure && error.code === 'file-too-large';
    throw isTooLarge ? new Failure('scan-too-large', undefined, { cause: error }) : error;
  });
  const mediaType = mediaTypeOf(bytes);
  if (mediaType === null) throw new Failure('scan-unreadable');
  return { bytes, mediaType };
}

/** Scanners write a few bytes before a PDF begins, cameras some after a JPEG ends. */
function mediaTypeOf(bytes: Buffer): ScanFile['mediaType'] | null {
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE))
    return bytes.subarray(-12).includes('IEND') ? 'image/png' : null;
  if (bytes.subarray(0, 3).equals(JPEG_START))
    return bytes.lastIndexOf(JPEG_END) > 2 ? 'image/jpeg' : null;
  const isPdf = bytes.subarray(0, 1024).includes('%PDF-');
  return isPdf && bytes.subarray(-2048).includes('%%EOF') ? 'application/pdf' : null;
}
