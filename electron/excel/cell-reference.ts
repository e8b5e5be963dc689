import type { RawMerge } from '../../shared/domain/sheet.ts';
import { Failure } from '../../shared/failure.ts';
import { LAST_COLUMN, LAST_ROW } from './limits.ts';

const NINE = 0x39;
const ZERO = 0x30;

/** The 1-based number in these bytes, at most the last row of Excel. */
export function readRowNumber(bytes: Buffer, from: number, to: number): number {
  let row = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at]!;
    if (byte < ZERO || byte > NINE) throw new Failure('workbook-damaged');
    row = row * 10 + byte - ZERO;
    if (row > LAST_ROW) throw new Failure('workbook-damaged');
  }
  if (row === 0) throw new Failure('workbook-damaged');
  return row;
}

/** Reads `AB12`; one instance is used for all cells of a sheet. */
export class CellReference {
  column = 0;
  row = 0;

  read(bytes: Buffer, from: number, to: number): void {
    let column = 0;
    let at = from;
    for (; at < to; at += 1) {
      const letter = bytes[at]! & 0xdf;
      if (bytes[at]! <= NINE || letter < 0x41 || letter > 0x5a) break;
      column = column * 26 + letter - 0x40;
      if (column > LAST_COLUMN + 1) throw new Failure('workbook-damaged');
    }
    if (column === 0) throw new Failure('workbook-damaged');
    this.column = column - 1;
    this.row = readRowNumber(bytes, at, to);
  }
}

/** `A1:P1`, or one cell. */
export function readMerge(reference: string): RawMerge {
  const [first = '', last = first] = reference.split(':');
  const from = parse(first);
  const to = parse(last);
  return {
    firstRow: Math.min(from.row, to.row),
    lastRow: Math.max(from.row, to.row),
    firstColumn: Math.min(from.column, to.column),
    lastColumn: Math.max(from.column, to.column),
  };
}

function parse(text: string): CellReference {
  const bytes = Buffer.from(text.replaceAll('$', ''), 'latin1');
  const reference = new CellReference();
  reference.read(bytes, 0, bytes.length);
  return reference;
}
