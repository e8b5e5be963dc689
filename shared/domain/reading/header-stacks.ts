import type { RawMerge, RawRow } from '../sheet.ts';
import { cellText, isFilled } from '../values/written.ts';

/** The texts over one column, from the top one down. */
export interface HeaderStack {
  readonly texts: readonly string[];
  /** True for a column that shares its only header cell with the column to its left. */
  readonly shared: boolean;
}

/** The texts over each column, from the top row down; a merged cell stands over all its columns. */
export function headerStacks(rows: readonly RawRow[], merges: readonly RawMerge[]): HeaderStack[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const mergedWidth = merges
    .filter(({ firstRow }) => rows.some(({ row }) => row === firstRow))
    .reduce((widest, { lastColumn }) => Math.max(widest, lastColumn + 1), width);
  return Array.from({ length: Math.min(mergedWidth, width + 1) }, (_, column) =>
    headerStack(rows, merges, column),
  );
}

function headerStack(
  rows: readonly RawRow[],
  merges: readonly RawMerge[],
  column: number,
): HeaderStack {
  const texts: string[] = [];
  let own = false;
  rows.forEach((row, depth) => {
    const ownText = cellText(row.cells[column]);
    const text = ownText ?? parentText(rows, merges, depth, column);
    if (ownText !== null) own = true;
    if (text !== null && text !== texts.at(-1)) texts.push(text);
  });
  return { texts, shared: !own };
}

/** The text of the cell to the left that reaches over this column, by a merge or by looks. */
function parentText(
  rows: readonly RawRow[],
  merges: readonly RawMerge[],
  depth: number,
  column: number,
): string | null {
  const { row, cells } = rows[depth] as RawRow;
  const merge = merges.find((each) => covers(each, row, column));
  if (merge) return merge.firstRow === row ? cellText(cells[merge.firstColumn]) : null;
  const below = rows[depth + 1];
  if (!below || !isFilled(below.cells[column])) return null;
  for (let left = column - 1; left >= 0; left -= 1) {
    if (!isFilled(below.cells[left])) return null;
    if (isFilled(cells[left])) return cellText(cells[left]);
  }
  return null;
}

/** Whether a merged cell covers a place; row 1-based, column 0-based. */
export function covers(merge: RawMerge, row: number, column: number): boolean {
  return (
    merge.firstRow <= row &&
    row <= merge.lastRow &&
    merge.firstColumn <= column &&
    column <= merge.lastColumn
  );
}
