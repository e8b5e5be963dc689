import type { RawCell, RawMerge, RawRow } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import { FORMULA_WITHOUT_RESULT, toCell, toSharedText } from './cell-value.ts';
import type { ReadWatch } from '../read-watch.ts';
import { holdsValue, takeCells } from './row-cells.ts';
import type { XlsGlobals } from './xls-globals.ts';
import { RECORD, type XlsRecords } from './xls-records.ts';
import { XlsText } from './xls-text.ts';

const LAST_COLUMN = 255;

const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** What a formula gave, where it is no number. */
const [TEXT, TRUTH, ERROR, EMPTY_TEXT] = [0, 1, 2, 3];
const NUMBER = -1;

/** Listens to the records of one sheet and keeps the rows that hold a value. */
export class XlsSheetReader {
  readonly merges: RawMerge[] = [];
  readonly #rows = new Map<number, (RawCell | null)[]>();
  readonly #records: XlsRecords;
  readonly #globals: XlsGlobals;
  readonly #watch: ReadWatch;
  #cells = 0;
  /** A formula that gives a text has it in a record of its own, some records after the formula. */
  #waiting: { readonly row: number; readonly column: number } | null = null;

  constructor(records: XlsRecords, globals: XlsGlobals, watch: ReadWatch) {
    this.#records = records;
    this.#globals = globals;
    this.#watch = watch;
  }

  take(): void {
    const { bytes, from, type } = this.#records;
    if (type === RECORD.sharedText) {
      this.#records.expect(10);
      this.#put(toSharedText(bytes.readUInt32LE(from + 6), this.#globals));
    } else if (type === RECORD.text || type === RECORD.richText) {
      this.#records.expect(8);
      this.#put(this.#text(6) || null);
    } else if (type === RECORD.number) {
      this.#records.expect(14);
      this.#put(this.#number(bytes.readDoubleLE(from + 6), from + 4));
    } else if (type === RECORD.smallNumber) {
      this.#records.expect(10);
      this.#put(this.#number(smallNumber(bytes, from + 6), from + 4));
    } else if (type === RECORD.multipleNumbers) this.#takeNumbers();
    else if (type === RECORD.truthOrError) {
      this.#records.expect(8);
      this.#put(truthOrError(bytes[from + 6]!, bytes[from + 7] === 1));
    } else if (type === RECORD.formula) this.#takeFormula();
    else if (type === RECORD.formulaText) this.#takeFormulaText();
    else if (type === RECORD.merges) this.#takeMerges();
  }

  sortedRows(): RawRow[] {
    this.#closeFormula();
    const rows = [...this.#rows].toSorted(([one], [other]) => one - other);
    const kept: RawRow[] = [];
    for (const [row, cells] of rows) {
      if (!holdsValue(cells)) continue;
      takeCells(cells, this.#watch);
      kept.push({ row: row + 1, cells });
    }
    return kept;
  }

  /** Row, column and style stand at the beginning of every cell. */
  #put(value: RawCell | null, column = this.#column(), row = this.#row()): void {
    this.#closeFormula();
    this.#fill(row, column, value);
  }

  #row(): number {
    return this.#records.bytes.readUInt16LE(this.#records.from);
  }

  #column(): number {
    return this.#records.bytes.readUInt16LE(this.#records.from + 2);
  }

  #fill(row: number, column: number, value: RawCell | null): void {
    if (column > LAST_COLUMN) throw new Failure('workbook-damaged');
    if (value === null) return;
    this.#cells += 1;
    if (this.#cells > this.#watch.limits.cells) throw new Failure('workbook-too-large');
    const cells = this.#rows.get(row) ?? [];
    if (cells.length === 0) this.#rows.set(row, cells);
    while (cells.length <= column) cells.push(null);
    // Of two values for one place nobody can say which of them Excel showed.
    if (cells[column] !== null) throw new Failure('workbook-damaged');
    cells[column] = value;
  }

  #number(value: number, styleAt: number): RawCell | null {
    if (!Number.isFinite(value)) return { kind: 'error', code: '#NUM!' };
    const style = this.#records.bytes.readUInt16LE(styleAt);
    return toCell('number', String(value), style, this.#globals);
  }

  /** The text that begins so many bytes after the beginning of the record. */
  #text(offset: number): string {
    const { bytes } = this.#records;
    const text = new XlsText(bytes, this.#records.pieces(), this.#watch.limits.cellCharacters);
    text.skip(offset);
    const length = text.word();
    if (this.#globals.decoder) return text.coded(length, this.#globals.decoder);
    return length === 0 ? '' : text.unicode(length);
  }

  /** Row, first column, then style and number by turns, last column. */
  #takeNumbers(): void {
    const { bytes, from, to } = this.#records;
    this.#records.expect(6);
    const first = this.#column();
    const last = bytes.readUInt16LE(to - 2);
    if (to - from !== 6 + (last - first + 1) * 6) throw new Failure('workbook-damaged');
    for (let column = first, at = from + 4; column <= last; column += 1, at += 6)
      this.#put(this.#number(smallNumber(bytes, at + 2), at), column);
  }

  /** The cell, its last result in eight bytes (a number, or two bytes of ones and what it is), flags, the formula. */
  #takeFormula(): void {
    const { bytes, from } = this.#records;
    this.#records.expect(16);
    const isNumber = bytes.readUInt16LE(from + 12) !== 0xffff;
    const kind = isNumber ? NUMBER : bytes[from + 6]!;
    // Programs that cannot calculate store nought or no text, and ask Excel to calculate when it opens the file.
    const isForLater = (bytes.readUInt16LE(from + 14) & 2) !== 0;
    if (kind === NUMBER) {
      const value = bytes.readDoubleLE(from + 6);
      const isUnknown = value === 0 && (isForLater || this.#globals.isByLibreOffice);
      this.#put(isUnknown ? FORMULA_WITHOUT_RESULT : this.#number(value, from + 4));
    } else if (kind === TEXT) {
      this.#put(null);
      this.#waiting = { row: this.#row(), column: this.#column() };
    } else if (kind === TRUTH || kind === ERROR)
      this.#put(truthOrError(bytes[from + 8]!, kind === ERROR));
    else if (kind === EMPTY_TEXT) this.#put(isForLater ? FORMULA_WITHOUT_RESULT : null);
    else throw new Failure('workbook-damaged');
  }

  #takeFormulaText(): void {
    const place = this.#waiting;
    if (!place) throw new Failure('workbook-damaged');
    this.#waiting = null;
    this.#records.expect(2);
    this.#fill(place.row, place.column, this.#text(0) || null);
  }

  /** A formula whose text never came. */
  #closeFormula(): void {
    if (!this.#waiting) return;
    const { row, column } = this.#waiting;
    this.#waiting = null;
    this.#fill(row, column, FORMULA_WITHOUT_RESULT);
  }

  #takeMerges(): void {
    const { bytes, from } = this.#records;
    this.#records.expect(2);
    const count = bytes.readUInt16LE(from);
    this.#records.expect(2 + count * 8);
    if (this.merges.length + count > this.#watch.limits.merges)
      throw new Failure('workbook-too-large');
    for (let index = 0, at = from + 2; index < count; index += 1, at += 8)
      this.merges.push({
        firstRow: bytes.readUInt16LE(at) + 1,
        lastRow: bytes.readUInt16LE(at + 2) + 1,
        firstColumn: bytes.readUInt16LE(at + 4),
        lastColumn: bytes.readUInt16LE(at + 6),
      });
  }
}

/** A number in four bytes: 30 bits of a whole one or the upper half of a broken one, and whether to divide it by 100. */
function smallNumber(bytes: Buffer, at: number): number {
  const packed = bytes.readUInt32LE(at);
  let value = bytes.readInt32LE(at) >> 2;
  if ((packed & 2) === 0) {
    const eight = Buffer.alloc(8);
    eight.writeUInt32LE((packed & 0xfffffffc) >>> 0, 4);
    value = eight.readDoubleLE(0);
  }
  return packed & 1 ? value / 100 : value;
}

function truthOrError(value: number, isError: boolean): RawCell {
  if (isError) return { kind: 'error', code: ERRORS[value] ?? '#N/A' };
  return { kind: 'boolean', value: value === 1 };
}
