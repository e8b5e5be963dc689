import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { Failure } from '../../../shared/failure.ts';
import type { Zip } from '../zip.ts';

/** Excel itself gives no part another day. */
const MTIME = new Date(1980, 0, 1);
const OPTIONS = { mtime: MTIME, mode: 0o100644, forceDosTimestamp: true };
/** Parts above this size are packed while they are read, a piece at a time. */
const LARGE = 4 * 1024 * 1024;
/** Half the time of the usual level, for a tenth more bytes. */
const QUICKLY = { ...OPTIONS, compressionLevel: 3 };

/** Packs parts in their order; null stands for a part that is taken over as it is. */
export async function packParts(
  parts: readonly (readonly [name: string, pieces: Buffer[] | null])[],
  zip: Zip,
): Promise<Buffer> {
  const file = new ZipFile();
  const failed = new Promise<never>((_resolve, reject) => {
    file.on('error', reject);
  });
  const packed = buffer(file.outputStream as Readable);
  await Promise.race([addAll(file, parts, zip), failed]);
  file.end();
  return Promise.race([packed, failed]);
}

async function addAll(
  file: ZipFile,
  parts: readonly (readonly [string, Buffer[] | null])[],
  zip: Zip,
): Promise<void> {
  for (const [name, pieces] of parts) {
    const size = pieces ? pieces.reduce((sum, { length }) => sum + length, 0) : zip.size(name);
    if (size > LARGE) addStream(file, name, pieces ?? zip.read(name));
    else if (pieces) file.addBuffer(Buffer.concat(pieces), name, OPTIONS);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one part after the other keeps memory small
    else file.addBuffer(await wholePart(zip, name), name, OPTIONS);
  }
}

function addStream(
  file: ZipFile,
  name: string,
  pieces: Iterable<Buffer> | AsyncIterable<Buffer>,
): void {
  file.addReadStreamLazy(name, QUICKLY, (use) => {
    const stream = Readable.from(pieces, { objectMode: false });
    stream.on('error', (error) => file.emit('error', error));
    use(null, stream);
  });
}

async function wholePart(zip: Zip, name: string): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of zip.read(name)) {
    pieces.push(piece);
    if ((size += piece.length) > 2 * LARGE) throw new Failure('workbook-damaged');
  }
  return Buffer.concat(pieces);
}
