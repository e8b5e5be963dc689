import type { HeaderMeaning } from './header-phrases.ts';
import { readHeaderStack, readTickHeader } from './headers.ts';
import type { RawMerge, RawRow, RawSheet } from './sheet.ts';
import { cellText, isFilled } from './written.ts';

/** The rows that head a table, and the texts over each of its columns from the top one down. */
export interface Header {
  /** Positions in `sheet.rows`, ends included. */
  readonly first: number;
  readonly last: number;
  readonly stacks: readonly HeaderStack[];
}

export interface HeaderStack {
  readonly texts: readonly string[];
  /** True for a column that shares its only header cell with the column to its left. */
  readonly shared: boolean;
}

/** A letterhead is rarely longer than ten rows; nobody puts a hundred rows above a table. */
const ROWS_LOOKED_AT = 100;
const MOST_HEADER_ROWS = 4;
/** A sheet may hold half a million merges; those of titles and header are a few dozen. */
const MOST_HEADER_MERGES = 2_000;
const FEWEST_KNOWN = 3;

/**
 * Finds the header of a table of people: the first rows in which at least three columns are known
 * by their words, NIK or name among them.
 */
export function findHeader(sheet: RawSheet): Header | null {
  const rows = sheet.rows.slice(0, ROWS_LOOKED_AT);
  const lastRow = rows.at(-1)?.row ?? 0;
  const merges = sheet.merges
    .filter((merge) => merge.firstRow <= lastRow)
    .slice(0, MOST_HEADER_MERGES);
  for (let first = 0; first < rows.length; first += 1) {
    const header = headerFrom(rows, merges, first);
    if (header === null) continue;
    // A line such as "OPD, Dinas Kesehatan, Kecamatan, Wolio" above a header adds nothing to it.
    const later = header.last > first ? headerFrom(rows, merges, first + 1) : null;
    const isIdle = later !== null && knownIn(later.stacks) >= knownIn(header.stacks);
    return isIdle && !isTied(rows, merges, first, first) ? later : header;
  }
  return null;
}

function headerFrom(
  rows: readonly RawRow[],
  merges: readonly RawMerge[],
  first: number,
): Header | null {
  if (!canBegin(rows[first] as RawRow, merges)) return null;
  const last = extent(rows, merges, first);
  const stacks = headerStacks(rows.slice(first, last + 1), merges);
  return headsPeople(stacks) ? { first, last, stacks } : null;
}

function canBegin({ row, cells }: RawRow, merges: readonly RawMerge[]): boolean {
  // `OPD : Dinas Kesehatan` speaks like a header and is none.
  if (cells.some((cell) => typeof cell === 'string' && /^\s*:|:\s*$/.test(cell))) return false;
  const known = cells.flatMap((cell, column) =>
    typeof cell === 'string' && readHeaderStack([cell])?.weak === false ? [column] : [],
  );
  const reachesDown = (column: number) =>
    merges.some((merge) => covers(merge, row, column) && merge.lastRow > row);
  return known.length >= 2 || known.some(reachesDown);
}

/** The meanings of the columns that say plainly what they are. */
function plainMeanings(stacks: readonly HeaderStack[]): readonly HeaderMeaning[] {
  return stacks.flatMap(({ texts, shared }) => {
    const reading = shared ? null : readHeaderStack(texts);
    return reading === null || reading.weak ? [] : [reading.meaning];
  });
}

function knownIn(stacks: readonly HeaderStack[]): number {
  return plainMeanings(stacks).length;
}

function headsPeople(stacks: readonly HeaderStack[]): boolean {
  const known = plainMeanings(stacks);
  if (known.length < FEWEST_KNOWN) return false;
  // "No, Nama, Jumlah" counts things: a name alone needs something that only people have.
  const named = known.includes('name') || known.includes('firstName');
  return known.includes('nik') || (named && known.some((meaning) => !COUNTED.has(meaning)));
}

const COUNTED = new Set<HeaderMeaning>([
  'number',
  'name',
  'firstName',
  'remark',
  'state',
  'ignored',
]);

function extent(rows: readonly RawRow[], merges: readonly RawMerge[], first: number): number {
  let last = first;
  while (last - first + 1 < MOST_HEADER_ROWS && continues(rows, merges, first, last)) last += 1;
  return last;
}

/** Whether the row after `last` belongs to the header: tied to it by a merge, or all header words. */
function continues(
  rows: readonly RawRow[],
  merges: readonly RawMerge[],
  first: number,
  last: number,
): boolean {
  const above = rows[last];
  const next = rows[last + 1];
  if (!above || !next || next.row !== above.row + 1) return false;
  return (
    isTied(rows, merges, first, last) ||
    isAllHeaderWords(next, headerStacks(rows.slice(first, last + 2), merges))
  );
}

/** Whether a cell of the header so far is merged down into the row after it. */
function isTied(
  rows: readonly RawRow[],
  merges: readonly RawMerge[],
  first: number,
  last: number,
): boolean {
  const top = (rows[first] as RawRow).row;
  const bottom = (rows[last] as RawRow).row;
  return merges.some(
    ({ firstRow, lastRow }) => firstRow >= top && firstRow <= bottom && lastRow > bottom,
  );
}

function isAllHeaderWords({ cells }: RawRow, stacks: readonly HeaderStack[]): boolean {
  const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [{ cell, column }] : []));
  return (
    filled.length >= 2 &&
    filled.every(({ cell, column }) => {
      const texts = stacks[column]?.texts ?? [];
      return typeof cell === 'string' && (isTick(texts) || readHeaderStack(texts) !== null);
    })
  );
}

/** `L` or `P` under a header that speaks of the sex. */
export function isTick(texts: readonly string[]): boolean {
  const leaf = texts.at(-1);
  if (leaf === undefined || readTickHeader(leaf) === null) return false;
  return texts.length > 1 && readHeaderStack(texts.slice(0, -1))?.meaning === 'sex';
}

function headerStacks(rows: readonly RawRow[], merges: readonly RawMerge[]): HeaderStack[] {
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

function covers(merge: RawMerge, row: number, column: number): boolean {
  return (
    merge.firstRow <= row &&
    row <= merge.lastRow &&
    merge.firstColumn <= column &&
    column <= merge.lastColumn
  );
}
