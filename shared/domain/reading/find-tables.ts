import { type Columns, findColumns } from './find-columns.ts';
import { findHeader, findHeaderAt, type Header, headerDownTo } from './find-header.ts';
import { headerKeys, headerReader, joinHeader, type ReadHeader } from './header-memory.ts';
import { classifyRows, type RowKind } from './row-kind.ts';
import { columnLetter, type RawSheet } from '../sheet.ts';
import { NO_HINTS, type SheetHints } from './sheet-hints.ts';

/** A table of people: its part of the sheet, how it is headed, and what each of its rows is. */
export interface PeopleTable {
  readonly sheet: RawSheet;
  readonly header: Header;
  readonly columns: Columns;
  readonly kinds: readonly RowKind[];
}

/** More tables with other columns than any sheet of people has; each is walked twice. */
const MOST_TABLES = 60;

/**
 * Divides a sheet into its tables of people: one, unless further down a header stands over other
 * columns. Together they hold every row of the sheet. Empty where no header is found or pointed at.
 */
export function findTables(sheet: RawSheet, hints: SheetHints = NO_HINTS): readonly PeopleTable[] {
  const read = headerReader(hints.memory);
  const first = firstHeader(sheet, hints, read);
  if (first === null) return [];
  const tables: PeopleTable[] = [];
  let rest = sheet;
  for (let header: Header | null = first; header !== null;) {
    const own = tables.length === 0 ? hints : hintsOfFurther(header, first, hints);
    const isLast = tables.length >= MOST_TABLES;
    const { table, next } = readTable(rest, header, own, isLast ? null : read);
    tables.push(table);
    rest = rowsOf(rest, next?.first ?? 0, rest.rows.length);
    header = next && { ...next, first: 0, last: next.last - next.first };
  }
  return tables;
}

/** The table under a header, and the header over other columns that ends it. */
function readTable(
  sheet: RawSheet,
  header: Header,
  hints: SheetHints,
  read: ReadHeader | null,
): { readonly table: PeopleTable; readonly next: Header | null } {
  const columns = findColumns(sheet, header, hints);
  const corrected = hints.edits.size > 0 ? hints.edits : undefined;
  let next: Header | null = null;
  const kinds = classifyRows(sheet, header, columns, {
    corrected,
    headsAnother: (at) => {
      next = read && findOtherHeader(sheet, at, header, read);
      return next !== null;
    },
  });
  if (next === null)
    return { table: { sheet, header, columns, kinds: peopleOf(kinds, columns) }, next };
  // Once more without the rows of the next table: they would take part in what columns hold.
  const part = rowsOf(sheet, 0, (next as Header).first);
  const own = findColumns(part, header, hints);
  const ownKinds = classifyRows(part, header, own, { corrected, goesOn: true });
  return { table: { sheet: part, header, columns: own, kinds: peopleOf(ownKinds, own) }, next };
}

const NOBODY: RowKind = { kind: 'skipped', why: 'empty-looking' };

/** Under a header that a person pointed at there may be no column yet that says who somebody is. */
function peopleOf(kinds: readonly RowKind[], { of, name }: Columns): readonly RowKind[] {
  if (of.nik !== undefined || name.length > 0) return kinds;
  return kinds.map((kind) => (kind.kind === 'person' ? NOBODY : kind));
}

function findOtherHeader(
  sheet: RawSheet,
  at: number,
  header: Header,
  read: ReadHeader,
): Header | null {
  const next = findHeaderAt(sheet, at, read);
  if (next === null || next.first <= header.last) return null;
  return haveSameColumns(header, next, read) ? null : next;
}

function firstHeader(sheet: RawSheet, { headerRow }: SheetHints, read: ReadHeader): Header | null {
  const found = findHeader(sheet, read);
  if (headerRow === null || found?.lastRow === headerRow) return found;
  return headerDownTo(sheet, headerRow, read);
}

function haveSameColumns(one: Header, other: Header, read: ReadHeader): boolean {
  const width = Math.max(one.stacks.length, other.stacks.length);
  const meaning = ({ stacks }: Header, column: number) => {
    const stack = stacks[column];
    return stack === undefined || stack.shared ? null : (read(stack.texts)?.meaning ?? null);
  };
  return Array.from({ length: width }, (_, column) => column).every((column) => {
    const its = meaning(other, column);
    return its === null || its === meaning(one, column);
  });
}

function rowsOf(sheet: RawSheet, from: number, until: number): RawSheet {
  return { ...sheet, rows: sheet.rows.slice(from, until) };
}

/** What was said of a column holds in a further table only under the same words. */
function hintsOfFurther(header: Header, first: Header, hints: SheetHints): SheetHints {
  if (hints.columns.size === 0) return hints;
  const letterOf = new Map(keysOf(first).map((key, column) => [key, columnLetter(column)]));
  const columns = keysOf(header).flatMap((key, column) => {
    const said = hints.columns.get(letterOf.get(key) ?? '');
    return said === undefined || key.startsWith('@') ? [] : [[columnLetter(column), said] as const];
  });
  return { ...hints, columns: new Map(columns) };
}

function keysOf({ stacks }: Header): readonly string[] {
  return headerKeys(
    stacks.map(({ texts }, at) => ({ column: columnLetter(at), header: joinHeader(texts) })),
  );
}
