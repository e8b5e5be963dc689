import { inflateSync } from 'node:zlib';
import { Failure } from '../../shared/failure.ts';
import { readBounded } from './read-bounded.ts';

export interface ImageFile {
  readonly bytes: Uint8Array;
  readonly mediaType: 'image/png' | 'image/jpeg';
}

const MOST_BYTES = 4 * 1024 * 1024;
/** Far more than a printer shows of a coat of arms, and little enough to unpack at once. */
const MOST_PIXELS = 6000;
const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG or JPEG, whole and of a size that a letterhead can use; judged by its content, not by its
 * name. Failures: file-missing, file-too-large, image-unreadable.
 */
export async function readImage(path: string): Promise<ImageFile> {
  const bytes = await readBounded(path, MOST_BYTES);
  if (bytes.subarray(0, 8).equals(PNG_SIGNATURE) && isSoundPng(bytes))
    return { bytes, mediaType: 'image/png' };
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && isSoundJpeg(bytes))
    return { bytes, mediaType: 'image/jpeg' };
  throw new Failure('image-unreadable');
}

/** Walks the chunks to the end and unpacks the picture: half a file must not reach the letters. */
function isSoundPng(bytes: Buffer): boolean {
  const parts: Buffer[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (at === 8 && !isSoundHeader(type, body)) return false;
    if (type === 'IDAT') parts.push(body);
    if (type === 'IEND') return unpacks(Buffer.concat(parts));
    at += 12 + length;
  }
  return false;
}

function isSoundHeader(type: string, body: Buffer): boolean {
  return type === 'IHDR' && body.length === 13 && fits(body.readUInt32BE(0), body.readUInt32BE(4));
}

function unpacks(data: Buffer): boolean {
  try {
    return inflateSync(data, { maxOutputLength: MOST_PIXELS * MOST_PIXELS * 8 }).length > 0;
  } catch {
    return false;
  }
}

/** Walks the segments to the frame header (SOF), which holds the size; the file must end as one does. */
function isSoundJpeg(bytes: Buffer): boolean {
  if (bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < bytes.length - 64) return false;
  let at = 2;
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] as number;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return fits(bytes.readUInt16BE(at + 7), bytes.readUInt16BE(at + 5));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

function fits(width: number, height: number): boolean {
  return width >= 1 && height >= 1 && width <= MOST_PIXELS && height <= MOST_PIXELS;
}
