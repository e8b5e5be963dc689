import { Failure } from '../../../shared/failure.ts';

/** Bytes of an old Office file begin so. Inside it is a small file system of sectors and a table that chains them. */
const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const HEADER = 512;
const ENTRY = 128;
const STREAM = 2;
const NOBODY = 0xffffffff;
/** Sector numbers from here on are marks: end of a chain, a free sector, a sector of the table itself. */
const FIRST_MARK = 0xfffffffa;
const TABLE_SECTORS_IN_HEADER = 109;

/** Whether the bytes begin as the container of Excel 97 to 2003 does. */
export function isOleFile(bytes: Buffer): boolean {
  return bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

/** What a chain is made of: 512-byte sectors of the file, or 64-byte ones inside the stream of small things. */
interface Space {
  readonly bytes: Buffer;
  readonly sectorBytes: number;
  /** Where sector 0 begins. */
  readonly offset: number;
  readonly next: (sector: number) => number;
}

/** The streams in the outermost folder of an old Office file; those of embedded files are not among them. */
export class OleFile {
  readonly #space: Space;
  readonly #small: Space;
  readonly #smallerThan: number;
  readonly #streams = new Map<string, Entry>();

  /** Throws workbook-damaged where the file system is torn. */
  constructor(bytes: Buffer) {
    if (bytes.length < HEADER) throw new Failure('workbook-damaged');
    const shift = bytes.readUInt16LE(30);
    if (shift !== 9 && shift !== 12) throw new Failure('workbook-damaged');
    const sectorBytes = 2 ** shift;
    const table = readTable(bytes, sectorBytes);
    this.#space = {
      bytes,
      sectorBytes,
      offset: sectorBytes,
      next: (sector) => table[sector] ?? NOBODY,
    };
    this.#smallerThan = bytes.readUInt32LE(56);
    const entries = readEntries(readChain(this.#space, bytes.readUInt32LE(48)));
    this.#small = this.#smallSpace(entries[0], bytes.readUInt32LE(60));
    for (const entry of entriesIn(entries, entries[0]?.child ?? NOBODY))
      this.#streams.set(entry.name.toLowerCase(), entry);
  }

  has(name: string): boolean {
    return this.#streams.has(name.toLowerCase());
  }

  read(name: string): Buffer {
    const entry = this.#streams.get(name.toLowerCase());
    if (!entry) throw new Failure('workbook-damaged');
    const space = entry.size < this.#smallerThan ? this.#small : this.#space;
    return readChain(space, entry.start, entry.size);
  }

  #smallSpace(root: Entry | undefined, tableStart: number): Space {
    if (!root) throw new Failure('workbook-damaged');
    const empty = Buffer.alloc(0);
    const table = tableStart >= FIRST_MARK ? empty : readChain(this.#space, tableStart);
    return {
      bytes: root.start >= FIRST_MARK ? empty : readChain(this.#space, root.start),
      sectorBytes: 64,
      offset: 0,
      next: (sector) => (sector * 4 + 4 <= table.length ? table.readUInt32LE(sector * 4) : NOBODY),
    };
  }
}

/** The table that says of every sector which one follows it. It stands in sectors listed in the header and, for large files, further on. */
function readTable(bytes: Buffer, sectorBytes: number): Uint32Array {
  const sectors: number[] = [];
  const take = (at: number, count: number) => {
    for (let index = 0; index < count; index += 1) {
      const sector = bytes.readUInt32LE(at + index * 4);
      if (sector < FIRST_MARK) sectors.push(sector);
    }
  };
  take(76, TABLE_SECTORS_IN_HEADER);
  const perSector = sectorBytes / 4;
  const most = bytes.length / sectorBytes;
  let more = bytes.readUInt32LE(68);
  for (let steps = 0; more < FIRST_MARK; steps += 1) {
    const at = (more + 1) * sectorBytes;
    if (steps > most || at + sectorBytes > bytes.length) throw new Failure('workbook-damaged');
    take(at, perSector - 1);
    more = bytes.readUInt32LE(at + sectorBytes - 4);
  }
  if (sectors.length > most) throw new Failure('workbook-damaged');
  const table = new Uint32Array(sectors.length * perSector).fill(NOBODY);
  for (const [index, sector] of sectors.entries())
    for (let place = 0; place < perSector; place += 1) {
      const at = (sector + 1) * sectorBytes + place * 4;
      if (at + 4 <= bytes.length) table[index * perSector + place] = bytes.readUInt32LE(at);
    }
  return table;
}

/** The bytes of one chain; the whole of it where no size is given. The last sector of a file may be cut after its last used byte. */
function readChain(space: Space, start: number, size?: number): Buffer {
  const most = space.bytes.length / space.sectorBytes + 1;
  const wanted = size ?? Infinity;
  const pieces: Buffer[] = [];
  let length = 0;
  for (let sector = start; length < wanted; sector = space.next(sector)) {
    if (size === undefined && sector >= FIRST_MARK) break;
    const at = space.offset + sector * space.sectorBytes;
    if (pieces.length > most || at >= space.bytes.length) throw new Failure('workbook-damaged');
    const piece = space.bytes.subarray(at, at + space.sectorBytes);
    pieces.push(piece);
    length += piece.length;
  }
  return Buffer.concat(pieces, size);
}

function readEntries(directory: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const nameBytes = Math.min(directory.readUInt16LE(at + 64), 64);
    entries.push({
      name: directory.toString('utf16le', at, at + Math.max(nameBytes - 2, 0)),
      type: directory[at + 66]!,
      left: directory.readUInt32LE(at + 68),
      right: directory.readUInt32LE(at + 72),
      child: directory.readUInt32LE(at + 76),
      start: directory.readUInt32LE(at + 116),
      size: directory.readUInt32LE(at + 120),
    });
  }
  return entries;
}

/** The streams of one folder, which hang in a tree of neighbours. */
function* entriesIn(entries: readonly Entry[], top: number): Generator<Entry> {
  const seen = new Set<number>();
  const waiting = [top];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    if (entry.type === STREAM) yield entry;
    waiting.push(entry.left, entry.right);
  }
}
