import type { RawCell, RawMerge, RawRow } from '../../../shared/domain/sheet.ts';
import { Failure } from '../../../shared/failure.ts';
import { readMerge, readRowNumber } from '../cell-reference.ts';
import { toDayCell, toSharedText, type CellContext } from './cell-value.ts';
import { LAST_COLUMN, LAST_ROW } from '../limits.ts';
import { OpenCell } from './open-cell.ts';
import { PlainCell } from './plain-cell.ts';
import type { ReadWatch } from '../read-watch.ts';
import { AttributeCursor, readAttributes } from '../xml-attributes.ts';
import type { Element, XmlReader } from '../xml-scanner.ts';
import { findTagEnd, SLASH, startsWith } from '../xml-bytes.ts';
import { sliceText } from '../xml-text.ts';

const names = [
  'worksheet',
  'sheetData',
  'row',
  'c',
  'v',
  'is',
  't',
  'r',
  'mergeCells',
  'mergeCell',
  'f',
] as const;
const [, SHEET_DATA, ROW, C, V, IS, T, R, MERGE_CELLS, MERGE_CELL, F] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];

const LETTER_R = 0x72;
const NEXT_ROW = Buffer.from('</row><row ');
/** No program writes more; whatever is longer takes the general way with its limits. */
const LONGEST_ROW_TAG = 1000;

/**
 * Listens to a worksheet, `<row r="7"><c r="B7" s="2" t="s"><v>12</v></c></row>`, and keeps the rows
 * that hold a value. Cells without one, of which formatted sheets have millions, leave no trace.
 */
export class SheetReader implements XmlReader {
  readonly names = names;
  readonly otherRoot = 'workbook-damaged';
  readonly merges: RawMerge[] = [];
  readonly #rows: RawRow[] = [];
  readonly #watch: ReadWatch;
  readonly #context: CellContext;
  readonly #cell: OpenCell;
  readonly #plain = new PlainCell();
  readonly #attributes = new AttributeCursor();
  #inOrder = true;
  #row = 0;
  /** False until the row or one of its cells has said which row it is. */
  #rowIsKnown = false;
  #column = -1;
  #cells: (RawCell | null)[] = [];
  #count = 0;
  #characters = 0;
  #holdsValue = false;
  #textIsWanted = false;
  /** Rows stand elsewhere too in some files, and are none of the sheet's. */
  #inSheetData = false;

  constructor(watch: ReadWatch, context: CellContext) {
    this.#watch = watch;
    this.#context = context;
    this.#cell = new OpenCell(context, watch.limits.cellCharacters);
  }

  takePlain(element: Element, bytes: Buffer, from: number): number {
    if (element !== ROW) return from;
    const cell = this.#plain;
    let at = from;
    for (;;) {
      const end = cell.read(bytes, at);
      const next = end > 0 ? end : this.#nextRow(bytes, at);
      if (next < 0) return at;
      at = next;
      if (end < 0) continue;
      this.#checkRow(cell.row);
      this.#column = cell.column;
      if (cell.kind === 'shared') this.#keep(toSharedText(cell.value, this.#context));
      else if (cell.kind === 'number') this.#keep(this.#plainNumber(cell, bytes));
    }
  }

  /** `</row><row r="8" spans="1:16">`: one row inside the next to the scanner, which sees neither. */
  #nextRow(bytes: Buffer, from: number): number {
    if (!this.#inSheetData || !startsWith(bytes, from, NEXT_ROW)) return -1;
    const attributes = from + NEXT_ROW.length;
    const end = findTagEnd(bytes, attributes);
    if (end < 0 || end > attributes + LONGEST_ROW_TAG || bytes[end - 1] === SLASH) return -1;
    this.#closeRow();
    this.#openRow(bytes, attributes, end);
    return end + 1;
  }

  open(element: Element, parent: Element, bytes: Buffer, from: number, to: number): void {
    if (element === C) {
      if (parent === ROW) this.#openCell(bytes, from, to);
    } else if (element === V) this.#textIsWanted = parent === C;
    else if (element === F) this.#cell.hasFormula = true;
    else if (element === T) this.#textIsWanted = parent === IS || parent === R;
    else if (element === ROW) {
      this.#inSheetData = parent === SHEET_DATA;
      if (this.#inSheetData) this.#openRow(bytes, from, to);
    } else if (element === MERGE_CELL && parent === MERGE_CELLS) this.#merge(bytes, from, to);
  }

  text(element: Element, bytes: Buffer, from: number, to: number, literal: boolean): void {
    if (!this.#textIsWanted) return;
    if (element === V) this.#cell.takeValue(bytes, from, to, literal);
    else if (element === T) this.#cell.takeInline(bytes, from, to, literal);
  }

  close(element: Element, parent: Element): void {
    if (element === C && parent === ROW) this.#keep(this.#cell.finish());
    else if (element === ROW && parent === SHEET_DATA) this.#closeRow();
  }

  /** The rows in the order of the sheet; nearly every file has them so already. */
  sortedRows(): RawRow[] {
    if (this.#inOrder) return this.#rows;
    const sorted = this.#rows.toSorted((a, b) => a.row - b.row);
    if (sorted.some((row, index) => row.row === sorted[index - 1]?.row))
      throw new Failure('workbook-damaged');
    return sorted;
  }

  #openRow(bytes: Buffer, from: number, to: number): void {
    const before = this.#row;
    this.#row = before + 1;
    this.#rowIsKnown = false;
    const given = this.#attributes.start(bytes, from, to);
    while (given.next())
      if (given.nameTo - given.nameFrom === 1 && bytes[given.nameFrom] === LETTER_R)
        this.#knowRow(readRowNumber(bytes, given.valueFrom, given.valueTo));
    if (this.#row <= before) this.#inOrder = false;
    if (this.#row > LAST_ROW) throw new Failure('workbook-damaged');
    this.#column = -1;
    this.#holdsValue = false;
    this.#count = 0;
    this.#characters = 0;
    if (this.#cells.length > 0) this.#cells = [];
  }

  #knowRow(row: number): void {
    this.#row = row;
    this.#rowIsKnown = true;
  }

  #openCell(bytes: Buffer, from: number, to: number): void {
    const cell = this.#cell;
    cell.start(bytes, from, to);
    this.#column = cell.isReferenced ? cell.reference.column : this.#column + 1;
    if (this.#column > LAST_COLUMN) throw new Failure('workbook-damaged');
    if (cell.isReferenced) this.#checkRow(cell.reference.row);
  }

  /** A row may leave its number to its cells, but they must not disagree. */
  #checkRow(row: number): void {
    if (row === this.#row) return;
    if (this.#rowIsKnown || row < this.#row) throw new Failure('workbook-damaged');
    this.#knowRow(row);
  }

  #plainNumber(cell: PlainCell, bytes: Buffer): RawCell {
    const day = toDayCell(cell.value, cell.style, this.#context);
    if (day !== null) return day;
    const raw = sliceText(bytes, cell.valueFrom, cell.valueTo, false);
    return { kind: 'number', value: cell.value, raw };
  }

  #keep(value: RawCell | null): void {
    if (value === null) return;
    const cells = this.#cells;
    const column = this.#column;
    if (column < cells.length && cells[column] !== null) throw new Failure('workbook-damaged');
    while (cells.length < column) cells.push(null);
    cells[column] = value;
    this.#count += 1;
    if (typeof value !== 'string') this.#holdsValue = true;
    else {
      this.#characters += value.length;
      if (!this.#holdsValue) this.#holdsValue = value.trim() !== '';
    }
  }

  #closeRow(): void {
    if (!this.#holdsValue) return;
    this.#watch.takeRow(this.#count, this.#cells.length, this.#characters);
    this.#rows.push({ row: this.#row, cells: this.#cells });
  }

  #merge(bytes: Buffer, from: number, to: number): void {
    if (this.merges.length >= this.#watch.limits.merges) throw new Failure('workbook-too-large');
    this.merges.push(readMerge(readAttributes(bytes, from, to).get('ref') ?? ''));
  }
}
