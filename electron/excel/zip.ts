import { promisify } from 'node:util';
import { crc32, createInflateRaw, inflateRaw, type ZlibOptions } from 'node:zlib';
import { fromBufferPromise, getFileNameLowLevel, type Entry, type ZipFile } from 'yauzl';
import { Failure } from '../../shared/failure.ts';
import type { ReadWatch } from './read-watch.ts';

/**
 * A part up to this size is inflated whole, which a roster of several thousand rows is: no pieces to
 * put together, a quarter of the time of reading it.
 */
const WHOLE = 4 * 1024 * 1024;
/** What stands across the edge of two pieces is copied, so they should be few. */
const PIECE = 1024 * 1024;

/** The parts of a workbook by name. Nothing is inflated before it is asked for. */
export interface Zip {
  has(name: string): boolean;
  /** As they are written in the file, in its order. */
  names(): readonly string[];
  /** Bytes after inflating, as the file claims. */
  size(name: string): number;
  /** Has a part of usual size inflated on another thread, for it will be read soon. */
  prepare(name: string): void;
  /** The inflated bytes in pieces; throws at the end if they are not those that were packed. */
  read(name: string): AsyncGenerator<Buffer, void, undefined>;
}

/** Lists the parts and reads none yet. Failures: workbook-damaged, workbook-too-large. */
export async function openZip(bytes: Buffer, watch: ReadWatch): Promise<Zip> {
  const file = await damagedUnless(fromBufferPromise(bytes, { decodeStrings: false }));
  const entries = await listEntries(file, watch);
  const find = (name: string) => entries.get(keyOf(name));
  const prepared = new Map<Entry, Promise<Buffer>>();
  return {
    has: (name) => entries.has(keyOf(name)),
    names: () => [...entries.values()].map(fileName),
    size: (name) => find(name)?.uncompressedSize ?? 0,
    prepare: (name) => {
      const entry = find(name);
      if (!entry || entry.isEncrypted() || !isWhole(entry)) return;
      const inflated = packedBytes(file, bytes, entry).then((packed) => unpackWhole(packed, entry));
      inflated.catch(() => undefined); // told to whoever reads the part
      prepared.set(entry, inflated);
    },
    async *read(name) {
      const entry = find(name);
      if (!entry || entry.isEncrypted()) throw new Failure('workbook-damaged');
      const whole = prepared.get(entry);
      prepared.delete(entry);
      const pieces = whole ? [await whole] : unpack(await packedBytes(file, bytes, entry), entry);
      yield* checked(pieces, entry, watch);
    },
  };
}

async function listEntries(file: ZipFile, watch: ReadWatch): Promise<Map<string, Entry>> {
  if (file.entryCount > watch.limits.entries) throw new Failure('workbook-too-large');
  const entries = new Map<string, Entry>();
  const iterator = file.eachEntry();
  for (;;) {
    const next = await damagedUnless(iterator.next());
    if (next.done) return entries;
    watch.checkTime();
    const key = keyOf(fileName(next.value));
    // With two parts of one name nobody can say which of them Excel showed.
    if (entries.has(key)) throw new Failure('workbook-damaged');
    entries.set(key, next.value);
  }
}

/** Names are decoded here, for nothing is unpacked to disk and so a leading slash does no harm. */
function fileName(entry: Entry): string {
  const { generalPurposeBitFlag, fileNameRaw, extraFields } = entry;
  return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
}

/** Part names are the same whatever their case, and some programs write them with a slash before. */
function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

/** Throws where the limits are passed, and at the end if these are not the bytes that were packed. */
async function* checked(
  pieces: Iterable<Buffer> | AsyncIterable<Buffer>,
  entry: Entry,
  watch: ReadWatch,
): AsyncGenerator<Buffer, void, undefined> {
  let size = 0;
  let crc = 0;
  for await (const piece of pieces) {
    size += piece.length;
    if (size > watch.limits.partBytes) throw new Failure('workbook-too-large');
    watch.takeBytes(piece.length);
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.uncompressedSize || crc !== entry.crc32) throw new Failure('workbook-damaged');
}

async function packedBytes(file: ZipFile, bytes: Buffer, entry: Entry): Promise<Buffer> {
  const header = await damagedUnless(file.readLocalFileHeaderPromise(entry, { minimal: true }));
  return bytes.subarray(header.fileDataStart, header.fileDataStart + entry.compressedSize);
}

async function* unpack(packed: Buffer, entry: Entry): AsyncGenerator<Buffer, void, undefined> {
  if (isWhole(entry)) yield await unpackWhole(packed, entry);
  else if (entry.compressionMethod === DEFLATED) yield* unpackInPieces(packed);
  else if (entry.compressionMethod !== STORED) throw new Failure('workbook-damaged');
  else for (let at = 0; at < packed.length; at += PIECE) yield packed.subarray(at, at + PIECE);
}

const STORED = 0;
const DEFLATED = 8;

function isWhole({ compressionMethod, uncompressedSize }: Entry): boolean {
  return compressionMethod === DEFLATED && uncompressedSize <= WHOLE;
}

const inflateWhole = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);

/** Into a buffer of the size that the file claims; a part that is larger is refused. */
function unpackWhole(packed: Buffer, { uncompressedSize }: Entry): Promise<Buffer> {
  const chunkSize = Math.max(uncompressedSize, SMALLEST_CHUNK);
  return damagedUnless(inflateWhole(packed, { chunkSize, maxOutputLength: chunkSize }));
}

/** zlib takes no less. */
const SMALLEST_CHUNK = 64;

async function* unpackInPieces(packed: Buffer): AsyncGenerator<Buffer, void, undefined> {
  const options: ZlibOptions & { highWaterMark: number } = {
    chunkSize: PIECE,
    // Lets the inflating thread run ahead of the scanner.
    highWaterMark: PIECE,
  };
  const inflate = createInflateRaw(options);
  inflate.end(packed);
  try {
    yield* inflate as AsyncIterable<Buffer>;
  } catch (error) {
    throw new Failure('workbook-damaged', undefined, { cause: error });
  }
}

async function damagedUnless<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw new Failure('workbook-damaged', undefined, { cause: error });
  }
}
