import type { RawCell, RawRow, RawSheet } from '../sheet.ts';

type CellAt = (row: RawRow, column: number) => RawCell | null;

/**
 * Reads cells of these columns, an empty one inside a cell merged downwards as the value of that
 * cell: the department written once beside all its people. Rows must be asked for in the order of
 * the sheet, so that a sheet with very many merges is still walked once.
 */
export function createMergedReader(sheet: RawSheet, columns: readonly number[]): CellAt {
  const spans = new Map(columns.map((column) => [column, spansOf(sheet, column)]));
  return (row, column) => {
    const cell = row.cells[column] ?? null;
    if (cell !== null) return cell;
    const list = spans.get(column);
    if (list === undefined || list.length === 0) return null;
    while (list.length > 1 && (list.at(-1) as Span).lastRow < row.row) list.pop();
    const span = list.at(-1) as Span;
    return span.firstRow <= row.row && row.row <= span.lastRow ? span.cell : null;
  };
}

interface Span {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly cell: RawCell | null;
}

/** The merges that reach down in a column, the topmost last, so that it can be popped. */
function spansOf(sheet: RawSheet, column: number): Span[] {
  return sheet.merges
    .filter(
      (merge) =>
        merge.lastRow > merge.firstRow && merge.firstColumn <= column && column <= merge.lastColumn,
    )
    .toSorted((one, other) => other.firstRow - one.firstRow)
    .map(({ firstRow, lastRow, firstColumn }) => ({
      firstRow,
      lastRow,
      cell: findRow(sheet.rows, firstRow)?.cells[firstColumn] ?? null,
    }));
}

function findRow(rows: readonly RawRow[], wanted: number): RawRow | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { row } = rows[middle] as RawRow;
    if (row === wanted) return rows[middle];
    if (row < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}
