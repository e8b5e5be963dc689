import { Failure } from '../../../shared/failure.ts';
import { CellReference, readMerge, readRowNumber } from '../cell-reference.ts';
import { LAST_ROW } from '../limits.ts';
import { columnSplices, type ColumnList, type ColumnTag } from './marked-columns.ts';
import type { SheetJob } from './marked-job.ts';
import { rowSplices, type FoundCell, type FoundRow } from './marked-row.ts';
import { attributeSplice, type Splice } from './marked-splices.ts';
import { TagCursor } from './marked-tags.ts';
import type { ReadWatch } from '../read-watch.ts';
import { AttributeCursor, readAttributes } from '../xml-attributes.ts';
import { columnLetter } from '../../../shared/domain/sheet.ts';

/** What changes in a sheet, and what it says of the drawing of its comments. */
export interface SheetPatch {
  readonly bytes: Buffer;
  readonly splices: Splice[];
  readonly prefix: string;
  readonly isProtected: boolean;
  readonly drawingId: string | null;
  /** Where the reference to such a drawing belongs. */
  readonly drawingAt: number;
}

const ROW = Buffer.from('row');
const CELL = Buffer.from('c');
const FORMULA = Buffer.from('f');
const LETTER_R = 0x72;
const LETTER_S = 0x73;

/** What the reference to the comments' drawing must stand before. */
const AFTER_DRAWING = new Set([
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
  'AlternateContent',
]);

/** Finds every place of a sheet that changes, in one walk over its bytes. */
export function patchSheet(bytes: Buffer, job: SheetJob, watch: ReadWatch): SheetPatch {
  const walk = new SheetWalk(bytes, job, watch);
  walk.run();
  return walk;
}

class SheetWalk implements SheetPatch {
  readonly bytes: Buffer;
  readonly splices: Splice[] = [];
  prefix = '';
  isProtected = false;
  drawingId: string | null = null;
  drawingAt = -1;
  readonly #cursor: TagCursor;
  readonly #attributes = new AttributeCursor();
  readonly #reference = new CellReference();
  readonly #job: SheetJob;
  readonly #watch: ReadWatch;
  readonly #missing: Set<number>;
  #columns: ColumnList = { columns: [], start: -1, closeStart: -1, end: -1 };
  #dataSeen = false;

  constructor(bytes: Buffer, job: SheetJob, watch: ReadWatch) {
    this.bytes = bytes;
    this.#cursor = new TagCursor(bytes);
    this.#job = job;
    this.#watch = watch;
    this.#missing = new Set(job.rows.keys());
    if (job.note?.isOld === false) this.#missing.add(job.headerRow);
  }

  run(): void {
    const cursor = this.#cursor;
    if (!cursor.next() || cursor.local() !== 'worksheet' || !cursor.opens)
      throw new Failure('workbook-damaged');
    this.prefix = cursor.prefix();
    while (cursor.next())
      if (cursor.kind !== 'close') this.#part(cursor);
      else if (cursor.depth === 0 && this.drawingAt < 0) this.drawingAt = cursor.start;
    // Every marked row was read from this very sheet; without one of them a fault would go untold.
    if (!this.#dataSeen || this.#missing.size > 0) throw new Failure('workbook-damaged');
  }

  /** One child of the worksheet, with everything in it. */
  #part(cursor: TagCursor): void {
    const name = cursor.local();
    if (name === 'cols') this.#readColumns(cursor);
    else if (name === 'sheetData') this.#data(cursor);
    else {
      if (name === 'dimension') this.#widenDimension(cursor);
      else if (name === 'sheetProtection') this.isProtected = true;
      else if (name === 'legacyDrawing') this.drawingId = attributesOf(cursor).get('id') ?? null;
      else if (this.#dataSeen && this.drawingAt < 0 && AFTER_DRAWING.has(name))
        this.drawingAt = cursor.start;
      cursor.skip();
    }
  }

  #widenDimension(cursor: TagCursor): void {
    const widened = widerRange(attributesOf(cursor).get('ref') ?? '', this.#job.note?.column ?? 0);
    if (widened !== null) this.splices.push(attributeSplice(cursor, 'ref', widened));
  }

  #readColumns(cursor: TagCursor): void {
    const { start, end, depth, opens } = cursor;
    const columns: ColumnTag[] = [];
    if (!opens) this.#columns = { columns, start, closeStart: end, end };
    if (!opens) return;
    while (cursor.nextIn(depth)) {
      const given = attributesOf(cursor);
      const [min, max] = [Number(given.get('min')), Number(given.get('max'))];
      columns.push({ min, max, given, start: cursor.start, end: cursor.end });
      cursor.skip();
    }
    this.#columns = { columns, start, closeStart: cursor.start, end: cursor.end };
  }

  #data(cursor: TagCursor): void {
    if (this.#dataSeen) throw new Failure('workbook-damaged');
    this.#dataSeen = true;
    const { note } = this.#job;
    if (note)
      this.splices.push(...columnSplices(this.#columns, cursor.start, this.prefix, note.column));
    const { depth } = cursor;
    let row = 0;
    if (!cursor.opens) return;
    while (cursor.nextIn(depth))
      if (cursor.is(ROW)) row = this.#row(cursor, row + 1);
      else cursor.skip();
  }

  #row(cursor: TagCursor, next: number): number {
    const stated = this.#statedRow(cursor);
    let row = stated ?? next;
    if (row > LAST_ROW) throw new Failure('workbook-damaged');
    this.#watch.checkTime();
    if (stated !== null && !this.#isTouched(row)) {
      cursor.skip();
      return row;
    }
    const { bytes } = this;
    const { start, nameTo, attributesTo, end, opens } = cursor;
    const cells: FoundCell[] = [];
    if (opens) row = this.#cells(cursor, cells, stated) ?? row;
    const closeStart = opens ? cursor.start : end;
    if (this.#isTouched(row))
      this.#change({ bytes, row, cells, start, nameTo, attributesTo, end, closeStart });
    return row;
  }

  #statedRow({ nameTo, attributesTo }: TagCursor): number | null {
    const given = this.#attributes.start(this.bytes, nameTo, attributesTo);
    while (given.next())
      if (given.nameTo - given.nameFrom === 1 && this.bytes[given.nameFrom] === LETTER_R)
        return readRowNumber(this.bytes, given.valueFrom, given.valueTo);
    return null;
  }

  #isTouched(row: number): boolean {
    const { rows, note, styles, headerRow } = this.#job;
    return styles.hasOurs || rows.has(row) || note?.oldNotes.has(row) === true || row === headerRow;
  }

  #change(found: FoundRow): void {
    const { rows } = this.#job;
    if (rows.has(found.row) && !this.#missing.has(found.row)) throw new Failure('workbook-damaged');
    this.#missing.delete(found.row);
    this.splices.push(...rowSplices(found, this.#job, this.#columns.columns, this.prefix));
  }

  /** All cells of a row; gives its number where only they tell it. */
  #cells(cursor: TagCursor, cells: FoundCell[], stated: number | null): number | null {
    const { depth } = cursor;
    let column = -1;
    let row = stated;
    while (cursor.nextIn(depth)) {
      if (!cursor.is(CELL)) {
        cursor.skip();
        continue;
      }
      const cell = this.#cell(cursor, column + 1);
      column = cell.column;
      if (this.#reference.row > 0) row ??= this.#reference.row;
      cells.push(cell);
    }
    return row;
  }

  #cell(cursor: TagCursor, next: number): FoundCell {
    const { bytes } = this;
    const { start, nameTo, attributesTo, depth, opens } = cursor;
    const reference = this.#reference;
    reference.row = 0;
    let style = 0;
    const given = this.#attributes.start(bytes, nameTo, attributesTo);
    while (given.next()) {
      if (given.nameTo - given.nameFrom !== 1) continue;
      const name = bytes[given.nameFrom];
      if (name === LETTER_R) reference.read(bytes, given.valueFrom, given.valueTo);
      else if (name === LETTER_S)
        style = Number(bytes.toString('latin1', given.valueFrom, given.valueTo)) || 0;
    }
    const column = reference.row > 0 ? reference.column : next;
    let holdsFormula = false;
    if (opens) while (cursor.nextIn(depth)) if (cursor.is(FORMULA)) holdsFormula = true;
    return { column, style, start, nameTo, attributesTo, end: cursor.end, holdsFormula };
  }
}

function attributesOf({ bytes, nameTo, attributesTo }: TagCursor): Map<string, string> {
  return readAttributes(bytes, nameTo, attributesTo);
}

/** `A1:P40` → `A1:Q40`; null where it is wide enough, or no range at all. */
function widerRange(range: string, column: number): string | null {
  try {
    const { firstRow, lastRow, firstColumn, lastColumn } = readMerge(range);
    if (column <= lastColumn) return null;
    return `${columnLetter(firstColumn)}${firstRow}:${columnLetter(column)}${lastRow}`;
  } catch {
    return null;
  }
}
