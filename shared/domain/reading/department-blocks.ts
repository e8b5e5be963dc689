import type { Columns } from './find-columns.ts';
import type { RowKind } from './row-kind.ts';
import type { RawCell, RawSheet } from '../sheet.ts';
import { cellText, isFilled } from '../values/written.ts';

const NONE: ReadonlyMap<number, RawCell> = new Map();
const FEWEST_PEOPLE = 3;

/**
 * The department of the rows that leave it to the row above, by row number: where it stands only at
 * the head of each block of people, without a merge and without sections. Anything else may be a
 * list in which people without a department are just that.
 */
export function departmentsFromAbove(
  sheet: RawSheet,
  kinds: readonly RowKind[],
  { department: column, rowKey }: Columns['of'],
): ReadonlyMap<number, RawCell> {
  if (column === undefined) return NONE;
  const prepared = rowKey === undefined ? null : preparedDepartment(sheet, kinds, column, rowKey);
  if (prepared !== null) {
    const without = sheet.rows.filter(({ cells }) => !isFilled(cells[column]));
    return new Map(without.map(({ row }) => [row, prepared]));
  }
  if (kinds.some((kind) => kind.kind === 'section' && kind.isOffice)) return NONE;
  if (arePeopleMerged(sheet, kinds, column)) return NONE;
  return fillDown(sheet, kinds, column) ?? NONE;
}

/**
 * The department of a form that was made for one: it stands in the rows that still wait for people,
 * but not in those that somebody added. Null where they name none, or several.
 */
function preparedDepartment(
  { rows }: RawSheet,
  kinds: readonly RowKind[],
  column: number,
  rowKey: number,
): RawCell | null {
  const waiting = rows.filter(({ cells }, index) => {
    const kind = kinds[index];
    return kind?.kind === 'skipped' && kind.why === 'empty-looking' && isFilled(cells[rowKey]);
  });
  const named = new Map(waiting.map(({ cells }) => [cellText(cells[column]), cells[column]]));
  const [only] = named.values();
  return named.size === 1 ? (only ?? null) : null;
}

/** Whether a merge in this column reaches down from a person's row; those of headers do not count. */
function arePeopleMerged(
  { rows, merges }: RawSheet,
  kinds: readonly RowKind[],
  column: number,
): boolean {
  const down = merges.filter(
    ({ firstRow, lastRow, firstColumn, lastColumn }) =>
      lastRow > firstRow && firstColumn <= column && column <= lastColumn,
  );
  if (down.length === 0) return false;
  const heads = new Set(down.map(({ firstRow }) => firstRow));
  return rows.some(({ row }, index) => kinds[index]?.kind === 'person' && heads.has(row));
}

/**
 * Null where there are no blocks: the first person has none, most people have one, or one is
 * written again though neither it nor the page has changed.
 */
function fillDown({ rows }: RawSheet, kinds: readonly RowKind[], column: number) {
  const filled = new Map<number, RawCell>();
  let above: RawCell | null = null;
  let heads = 0;
  for (const [index, { kind }] of kinds.entries()) {
    if (kind !== 'person') continue;
    const { row, cells } = rows[index] as (typeof rows)[number];
    const cell = cells[column] ?? null;
    const text = cellText(cell);
    if (cell !== null && text !== null) {
      const begins = kinds[index - 1]?.kind !== 'person';
      if (!begins && text === cellText(above)) return null;
      above = cell;
      heads += 1;
    } else if (above === null) return null;
    else filled.set(row, above);
  }
  return heads + filled.size < FEWEST_PEOPLE || heads > filled.size ? null : filled;
}
