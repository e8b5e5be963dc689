import type { ReadHeader } from './header-memory.ts';
import type { HeaderMeaning } from './header-phrases.ts';
import { covers, type HeaderStack, headerStacks } from './header-stacks.ts';
import { readHeaderStack, readTickHeader } from './headers.ts';
import type { RawMerge, RawRow, RawSheet } from '../sheet.ts';
import { isFilled } from '../values/written.ts';

/** The rows that head a table, and the texts over each of its columns from the top one down. */
export interface Header {
  /** Positions in `sheet.rows`, ends included; the last is before the first where there is none. */
  readonly first: number;
  readonly last: number;
  /** The last row of the header, 1-based; a merge may reach down into rows that hold nothing. */
  readonly lastRow: number;
  readonly stacks: readonly HeaderStack[];
}

/** A letterhead is rarely longer than ten rows; nobody puts a hundred rows above a table. */
const ROWS_LOOKED_AT = 100;
const MOST_HEADER_ROWS = 4;
/** A sheet may hold half a million merges; those of titles and header are a few dozen. */
const MOST_HEADER_MERGES = 2_000;
const FEWEST_KNOWN = 3;

/** The rows among which a header is looked for, the merges that touch them, and who reads words. */
interface Search {
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawMerge[];
  readonly read: ReadHeader;
}

/**
 * Finds the header of a table of people: the first rows in which at least three columns are known
 * by their words, NIK or name among them.
 */
export function findHeader(sheet: RawSheet, read: ReadHeader = readHeaderStack): Header | null {
  const search = searchIn(sheet, 0, ROWS_LOOKED_AT, read);
  for (let first = 0; first < search.rows.length; first += 1) {
    const header = headerFrom(search, first);
    if (header === null) continue;
    // A line such as "OPD, Dinas Kesehatan, Kecamatan, Wolio" above a header adds nothing to it.
    const later = header.last > first ? headerFrom(search, first + 1) : null;
    const isIdle = later !== null && knownIn(later.stacks, read) >= knownIn(header.stacks, read);
    return isIdle && !isTied(search, first, first) ? later : header;
  }
  return null;
}

/** The header that this row, by its position, belongs to; null where it is none. */
export function findHeaderAt(sheet: RawSheet, at: number, read: ReadHeader): Header | null {
  const from = Math.max(0, at - MOST_HEADER_ROWS + 1);
  const search = searchIn(sheet, from, at + MOST_HEADER_ROWS, read);
  for (let first = 0; first <= at - from; first += 1) {
    const header = headerFrom(search, first);
    if (header !== null && header.last >= at - from)
      return { ...header, first: header.first + from, last: header.last + from };
  }
  return null;
}

/**
 * The header that a person points at, whatever its words: the rows down to this one that hang
 * together with it. A row above all others means that there is none.
 */
export function headerDownTo(sheet: RawSheet, lastRow: number, read: ReadHeader): Header {
  const last = sheet.rows.findLastIndex(({ row }) => row <= lastRow);
  if (last < 0) return { first: 0, last: -1, lastRow, stacks: [] };
  const from = Math.max(0, last - MOST_HEADER_ROWS + 1);
  const search = searchIn(sheet, from, last + 1, read);
  let first = last - from;
  while (first > 0 && hangsTogether(search, first - 1)) first -= 1;
  const stacks = headerStacks(search.rows.slice(first), search.merges);
  return { first: first + from, last, lastRow, stacks };
}

/** Whether a row heads the one under it: tied to it by a merge, over several columns, or all words. */
function hangsTogether(search: Search, at: number): boolean {
  const { rows, merges } = search;
  const { row, cells } = rows[at] as RawRow;
  if (isTied(search, at, at)) return true;
  if ((rows[at + 1] as RawRow).row !== row + 1 || cells.filter(isFilled).length < 2) return false;
  const isWide = ({ firstRow, firstColumn, lastColumn }: RawMerge) =>
    firstRow === row && lastColumn > firstColumn;
  return (
    merges.some(isWide) || isAllHeaderWords(search, at, headerStacks([rows[at] as RawRow], merges))
  );
}

function searchIn(sheet: RawSheet, from: number, until: number, read: ReadHeader): Search {
  const rows = sheet.rows.slice(from, until);
  const firstRow = rows[0]?.row ?? 0;
  const lastRow = rows.at(-1)?.row ?? 0;
  const merges: RawMerge[] = [];
  for (const merge of sheet.merges) {
    if (merge.firstRow > lastRow || merge.lastRow < firstRow) continue;
    if (merges.push(merge) >= MOST_HEADER_MERGES) break;
  }
  return { rows, merges, read };
}

function headerFrom(search: Search, first: number): Header | null {
  const { rows, merges, read } = search;
  if (!canBegin(search, first)) return null;
  const last = extent(search, first);
  const stacks = headerStacks(rows.slice(first, last + 1), merges);
  if (!headsPeople(stacks, read)) return null;
  return { first, last, lastRow: lastRowOf(search, first, last), stacks };
}

/** Down to where its merges reach, if nothing stands there. */
function lastRowOf({ rows, merges }: Search, first: number, last: number): number {
  const top = (rows[first] as RawRow).row;
  const bottom = (rows[last] as RawRow).row;
  const next = rows[last + 1]?.row ?? bottom + MOST_HEADER_ROWS;
  return merges
    .filter(({ firstRow, lastRow }) => firstRow >= top && firstRow <= bottom && lastRow < next)
    .reduce((lowest, { lastRow }) => Math.max(lowest, lastRow), bottom);
}

function canBegin({ rows, merges, read }: Search, first: number): boolean {
  const { row, cells } = rows[first] as RawRow;
  // `OPD : Dinas Kesehatan` speaks like a header and is none.
  if (cells.some((cell) => typeof cell === 'string' && /^\s*:|:\s*$/.test(cell))) return false;
  const known = cells.flatMap((cell, column) =>
    typeof cell === 'string' && read([cell])?.weak === false ? [column] : [],
  );
  const reachesDown = (column: number) =>
    merges.some((merge) => covers(merge, row, column) && merge.lastRow > row);
  return known.length >= 2 || known.some(reachesDown);
}

/** The meanings of the columns that say plainly what they are. */
function plainMeanings(stacks: readonly HeaderStack[], read: ReadHeader): readonly HeaderMeaning[] {
  return stacks.flatMap(({ texts, shared }) => {
    const reading = shared ? null : read(texts);
    return reading === null || reading.weak ? [] : [reading.meaning];
  });
}

function knownIn(stacks: readonly HeaderStack[], read: ReadHeader): number {
  return plainMeanings(stacks, read).length;
}

function headsPeople(stacks: readonly HeaderStack[], read: ReadHeader): boolean {
  const known = plainMeanings(stacks, read);
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

function extent(search: Search, first: number): number {
  let last = first;
  while (last - first + 1 < MOST_HEADER_ROWS && continues(search, first, last)) last += 1;
  return last;
}

/** Whether the row after `last` belongs to the header: tied to it by a merge, or all header words. */
function continues(search: Search, first: number, last: number): boolean {
  const { rows, merges } = search;
  const above = rows[last];
  const next = rows[last + 1];
  if (!above || !next) return false;
  if (isTied(search, first, last)) return true;
  if (next.row !== above.row + 1) return false;
  return isAllHeaderWords(search, last + 1, headerStacks(rows.slice(first, last + 2), merges));
}

/** Whether a cell of the header so far is merged down into the row after it. */
function isTied({ rows, merges }: Search, first: number, last: number): boolean {
  const top = (rows[first] as RawRow).row;
  const bottom = (rows[last] as RawRow).row;
  const next = rows[last + 1]?.row ?? bottom + 1;
  return merges.some(
    ({ firstRow, lastRow }) => firstRow >= top && firstRow <= bottom && lastRow >= next,
  );
}

function isAllHeaderWords(
  { rows, read }: Search,
  at: number,
  stacks: readonly HeaderStack[],
): boolean {
  const { cells } = rows[at] as RawRow;
  const filled = cells.flatMap((cell, column) => (isFilled(cell) ? [{ cell, column }] : []));
  return (
    filled.length >= 2 &&
    filled.every(({ cell, column }) => {
      const texts = stacks[column]?.texts ?? [];
      return typeof cell === 'string' && (isTick(texts) || read(texts) !== null);
    })
  );
}

/** `L` or `P` under a header that speaks of the sex. */
export function isTick(texts: readonly string[]): boolean {
  const leaf = texts.at(-1);
  if (leaf === undefined || readTickHeader(leaf) === null) return false;
  return texts.length > 1 && readHeaderStack(texts.slice(0, -1))?.meaning === 'sex';
}
