/**
 * A workbook as it stands in the file, before anybody guesses what it means. Values keep the form
 * in which they were stored: a NIK that Excel stored as a number must still be seen as a number.
 */
export interface RawWorkbook {
  /** The kind of file: .xlsx or .xlsm, .xls of Excel 5 to 2003, or text with separators. */
  readonly kind: 'xlsx' | 'xls' | 'csv';
  readonly sheets: readonly RawSheet[];
}

export interface RawSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows with at least one value, in the order of the sheet. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawMerge[];
}

export interface RawRow {
  /** 1-based, as Excel counts. */
  readonly row: number;
  /** By column, 0 = A; null where the cell is empty. May be shorter than the sheet is wide. */
  readonly cells: readonly (RawCell | null)[];
}

/** Merged cells, all four 1-based for rows and 0-based for columns, ends included. */
export interface RawMerge {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Text stands as itself, for there is most of it; everything else says what it is. */
export type RawCell = string | RawNumber | RawDay | RawBoolean | RawError;

export interface RawNumber {
  readonly kind: 'number';
  readonly value: number;
  /** The digits as the file holds them: `7472041604999960` or `7.47204160499996E+15`. */
  readonly raw: string;
}

/** A number whose cell style shows a date. */
export interface RawDay {
  readonly kind: 'day';
  readonly day: string;
  readonly serial: number;
}

export interface RawBoolean {
  readonly kind: 'boolean';
  readonly value: boolean;
}

/** `#REF!`, `#N/A` and the like. */
export interface RawError {
  readonly kind: 'error';
  readonly code: string;
}

/** `A`, `B`, … `AA` from a 0-based column. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCodePoint(65 + (rest % 26)) + letters;
  return letters;
}
