import { Failure } from '../../../shared/failure.ts';

/** Numbers of the records that are read; all others are passed over. */
export const RECORD = {
  formula: 0x0006,
  endOfPart: 0x000a,
  date1904: 0x0022,
  filePass: 0x002f,
  continued: 0x003c,
  codePage: 0x0042,
  writtenBy: 0x005c,
  sheet: 0x0085,
  multipleNumbers: 0x00bd,
  richText: 0x00d6,
  style: 0x00e0,
  merges: 0x00e5,
  sharedTexts: 0x00fc,
  sharedText: 0x00fd,
  number: 0x0203,
  text: 0x0204,
  truthOrError: 0x0205,
  formulaText: 0x0207,
  smallNumber: 0x027e,
  format: 0x041e,
  beginOfPart: 0x0809,
} as const;

/** A record holds 8,224 bytes, so that even the shared texts of the largest file need fewer by far. */
const MOST_PIECES = 20_000;

/** Formulas of the versions before the last had numbers of their own. */
const OLDER_FORMULAS = [0x0206, 0x0406];

/**
 * Walks the records of a part of an old workbook, from one beginning to the end that belongs to it.
 * Each is two bytes of kind, two of length, then its content; parts inside the part (charts) are left out.
 */
export class XlsRecords {
  readonly bytes: Buffer;
  type = 0;
  /** The content of the record. */
  from = 0;
  to = 0;
  #next: number;
  #depth = 0;

  constructor(bytes: Buffer, start: number) {
    this.bytes = bytes;
    this.#next = start;
    if (!this.#read() || this.type !== RECORD.beginOfPart) throw new Failure('workbook-damaged');
  }

  /** False at the end of the part; throws where the bytes end before it. */
  next(): boolean {
    for (;;) {
      if (!this.#read()) throw new Failure('workbook-damaged');
      if (this.type === RECORD.beginOfPart) this.#depth += 1;
      else if (this.type !== RECORD.endOfPart) {
        if (this.#depth === 0) return true;
      } else if (this.#depth === 0) return false;
      else this.#depth -= 1;
    }
  }

  /** The content of this record and of those that go on with it, which are thereby passed. */
  pieces(): readonly (readonly [from: number, to: number])[] {
    const pieces: [number, number][] = [[this.from, this.to]];
    const { bytes } = this;
    while (
      this.#next + 4 <= bytes.length &&
      bytes.readUInt16LE(this.#next) === RECORD.continued &&
      this.#read()
    )
      if (pieces.push([this.from, this.to]) > MOST_PIECES) throw new Failure('workbook-too-large');
    return pieces;
  }

  /** Throws unless the record holds so many bytes. */
  expect(length: number): void {
    if (this.to - this.from < length) throw new Failure('workbook-damaged');
  }

  #read(): boolean {
    const { bytes } = this;
    const at = this.#next;
    if (at + 4 > bytes.length) return false;
    const type = bytes.readUInt16LE(at);
    this.type = OLDER_FORMULAS.includes(type) ? RECORD.formula : type;
    this.from = at + 4;
    this.to = this.from + bytes.readUInt16LE(at + 2);
    this.#next = this.to;
    return this.to <= bytes.length;
  }
}
