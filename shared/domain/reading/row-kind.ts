import type { SkipReason } from '../candidate.ts';
import { namesAnOffice } from '../lists/office-words.ts';
import type { Columns } from './find-columns.ts';
import type { Header } from './find-header.ts';
import { readHeader } from './headers.ts';
import { createMergedReader } from './merged-cells.ts';
import { looksLikeName } from '../values/name.ts';
import { isNikLike } from '../values/nik.ts';
import { gatherFacts, isNumberOrNumeral, type RowFacts } from './row-facts.ts';
import {
  hasClosingText,
  isClosingText,
  isNumbering,
  isNumeral,
  isOfUnits,
  isTotal,
  readsLikeTitle,
  withoutNumeral,
} from './row-words.ts';
import type { RawRow, RawSheet } from '../sheet.ts';
import { cellText, foldToKey, givenText, isFilled } from '../values/written.ts';

/** What a row under the header is; a section may name the office of the rows that follow. */
export type RowKind =
  | { readonly kind: 'person' }
  | { readonly kind: 'skipped'; readonly why: SkipReason }
  | { readonly kind: 'section'; readonly text: string; readonly isOffice: boolean };

const PERSON: RowKind = { kind: 'person' };
const TITLE: RowKind = { kind: 'skipped', why: 'title' };
const HEADER: RowKind = { kind: 'skipped', why: 'header' };
const NUMBERING: RowKind = { kind: 'skipped', why: 'numbering' };
const TOTAL: RowKind = { kind: 'skipped', why: 'total' };
const SIGNATURE: RowKind = { kind: 'skipped', why: 'signature' };
const EMPTY_LOOKING: RowKind = { kind: 'skipped', why: 'empty-looking' };

/** Where a table is part of a sheet that goes on with another one. */
export interface TablePart {
  /** Rows that a person has corrected, and that are therefore people. */
  readonly corrected?: { readonly has: (row: number) => boolean } | undefined;
  /** Whether the header repeated at this position heads other columns: the table ends before it. */
  readonly headsAnother?: (at: number) => boolean;
  /** Another table follows the last row. */
  readonly goesOn?: boolean;
}

/**
 * Says of each row of a sheet what it is, in the order of the sheet; of fewer rows where another
 * table begins.
 */
export function classifyRows(
  sheet: RawSheet,
  header: Header,
  columns: Columns,
  { corrected, headsAnother, goesOn = false }: TablePart = {},
): RowKind[] {
  const table = describeTable(sheet, header, columns);
  const kinds: RowKind[] = [];
  let closing = false;
  let lastPerson = -1;
  sheet.rows.some((row, index) => {
    if (index <= header.last) {
      kinds.push(index < header.first ? TITLE : HEADER);
      return false;
    }
    const isFirst = index === header.last + 1;
    const follows = index - 1 === lastPerson && sheet.rows[index - 1]?.row === row.row - 1;
    const kind = corrected?.has(row.row)
      ? PERSON
      : classifyRow(row, table, { closing, follows, isFirst });
    if (kind === HEADER && headsAnother?.(index)) return true;
    if (kind === PERSON) lastPerson = index;
    if (kind === PERSON || kind === HEADER) closing = false;
    if (kind === SIGNATURE) closing = true;
    kinds.push(kind);
    return false;
  });
  return kinds.map((kind, index) => {
    if (index <= header.last) return kind;
    if (index > lastPerson && !goesOn) return kind.kind === 'section' ? SIGNATURE : kind;
    return repeatsLetterhead(kinds, index, table) ? TITLE : kind;
  });
}

/** An office named in the letterhead, standing again over the header of a further page. */
function repeatsLetterhead(kinds: readonly RowKind[], index: number, { titles }: Table): boolean {
  const kind = kinds[index] as RowKind;
  if (kind.kind !== 'section' || !titles.has(foldToKey(kind.text))) return false;
  let next = index + 1;
  while (kinds[next] === TITLE) next += 1;
  return next === kinds.length || kinds[next] === HEADER;
}

interface Table {
  readonly columns: Columns;
  /** Folded header texts of each column, and of the rows above the header. */
  readonly headers: readonly ReadonlySet<string>[];
  readonly titles: ReadonlySet<string>;
  /** Whether NIK or name of the row above reach down into this one, by a merge. */
  readonly continues: (row: RawRow) => boolean;
}

function describeTable(sheet: RawSheet, header: Header, columns: Columns): Table {
  const above = sheet.rows.slice(0, header.first).flatMap(({ cells }) => cells);
  const identity = [columns.of.nik ?? [], columns.name].flat();
  const mergedCell = createMergedReader(sheet, identity);
  return {
    columns,
    headers: header.stacks.map(({ texts }) => new Set(texts.map(foldToKey))),
    titles: new Set(above.map((cell) => foldToKey(cellText(cell) ?? '')).filter(Boolean)),
    continues: (row) =>
      identity.some((column) => !row.cells[column] && mergedCell(row, column) !== null),
  };
}

interface Surroundings {
  /** Inside the closing of a page: after a place and date, an office, a NIP. */
  readonly closing: boolean;
  /** Directly under a person's row. */
  readonly follows: boolean;
  /** Directly under the header. */
  readonly isFirst: boolean;
}

function classifyRow(whole: RawRow, table: Table, surroundings: Surroundings): RowKind {
  const { of, name } = table.columns;
  const row = withoutPrefilled(whole, table.columns);
  if (of.nik !== undefined && isNikLike(row.cells[of.nik])) return PERSON;
  if (!row.cells.some(isFilled)) return EMPTY_LOOKING;
  if (isNumbering(row)) return NUMBERING;
  if (repeatsHeader(row, table) || (surroundings.isFirst && isOfUnits(row))) return HEADER;
  if (isTotal(row)) return TOTAL;
  const nameText = name.map((column) => cellText(row.cells[column]) ?? '').join(' ');
  const named = looksLikeName(nameText);
  if (!named && table.continues(row)) return EMPTY_LOOKING;
  const facts = gatherFacts(row, table.columns);
  const office = mayHead(row, table.columns, facts) ? soleText(row, table.columns) : null;
  if (office !== null && namesAnOffice(office) && !surroundings.closing)
    return { kind: 'section', text: office, isOffice: true };
  // In the closing of a page a number and words are a note, or somebody who gets a copy.
  const isCounted = facts.numbered && (!surroundings.closing || facts.filled > 0);
  if (named && (facts.evidence > 0 || isCounted) && !isClosingText(nameText)) return PERSON;
  if (facts.evidence < CLEARLY_A_PERSON && hasClosingText(row)) return SIGNATURE;
  if (surroundings.closing) return isTitle(row, table) ? TITLE : SIGNATURE;
  return classifyDoubtful(row, table, { ...facts, named, office }, surroundings);
}

/** A form of the office has its key and its department in rows that still wait for people. */
function withoutPrefilled(row: RawRow, { of }: Columns): RawRow {
  if (of.rowKey === undefined || !isFilled(row.cells[of.rowKey])) return row;
  const prefilled = [of.rowKey, of.department];
  return { ...row, cells: row.cells.map((cell, at) => (prefilled.includes(at) ? null : cell)) };
}

function classifyDoubtful(
  row: RawRow,
  table: Table,
  facts: RowFacts & { readonly named: boolean; readonly office: string | null },
  { follows }: Surroundings,
): RowKind {
  if (isTitle(row, table)) return TITLE;
  if (facts.named && facts.filled > 0) return PERSON;
  if (!facts.named && facts.filled + (facts.numbered ? 1 : 0) >= FEWEST_FOR_NAMELESS) return PERSON;
  if (facts.named && follows && isInColumn(row, table.columns.name)) return PERSON;
  if (facts.office !== null) return { kind: 'section', text: facts.office, isOffice: false };
  const onlyNumbers = row.cells.every((cell) => !isFilled(cell) || isNumberOrNumeral(cell));
  if (onlyNumbers && facts.filled > 0) return TOTAL;
  return EMPTY_LOOKING;
}

/**
 * A heading stands where NIK or name would, or in any column if no running number is before it: a
 * form that is filled ahead has number and office in rows still waiting for people.
 */
function mayHead({ cells }: RawRow, { number }: Columns, { texts }: RowFacts): boolean {
  const counted = number === null ? null : cells[number];
  return texts === 0 || (texts === 1 && !/^\d+\W?$/.test(givenText(counted) ?? ''));
}

/** Sex and birth date together, say: no signature has them. */
const CLEARLY_A_PERSON = 2;

/** Without name and NIK it takes this many filled cells, the running number included, to be one. */
const FEWEST_FOR_NAMELESS = 3;

/**
 * The only text of a row, with or without a numeral before it; null where there are more texts. A
 * number or two at the right (how many people) does not count.
 */
function soleText({ cells }: RawRow, { number }: Columns): string | null {
  const texts = cells.flatMap((cell, column) => {
    const text = typeof cell === 'string' ? cellText(cell) : null;
    return text === null || (column === number && isNumeral(text)) ? [] : [text];
  });
  const words = texts.filter(
    (text, at) => !COUNT.test(text) && !(at === 0 && texts.length > 1 && isNumeral(text)),
  );
  // OPD | : DINAS KESEHATAN
  const labelled = words.length === 2 && readHeader(words[0] as string)?.meaning === 'department';
  const sole = words.length === 1 || labelled ? words.at(-1) : undefined;
  return sole === undefined ? null : withoutLabel(withoutNumeral(sole));
}

// 12 orang
const COUNT = /^\(?\d{1,4}\s*(?:orang|org|jiwa|peserta|pegawai|pekerja)\)?$/i;

/** `OPD : DINAS KESEHATAN` → `DINAS KESEHATAN` */
function withoutLabel(text: string): string {
  const [, label = '', rest = ''] = /^([^:]{0,40}):\s*(\S.*)$/.exec(text) ?? [];
  const isLabel = label.trim() === '' || readHeader(label)?.meaning === 'department';
  return rest !== '' && isLabel ? rest : text;
}

function isInColumn({ cells }: RawRow, columns: readonly number[]): boolean {
  return cells.every((cell, column) => columns.includes(column) || typeof cell !== 'string');
}

function isTitle(row: RawRow, { titles }: Table): boolean {
  const texts = row.cells.map(cellText).filter((text) => text !== null);
  return texts.every((text) => titles.has(foldToKey(text)) || readsLikeTitle(text));
}

/** The header again, after a page break: all texts are those over their columns, or most are headers. */
function repeatsHeader({ cells }: RawRow, { headers }: Table): boolean {
  const texts = cells.flatMap((cell, column) => {
    const text = typeof cell === 'string' ? cellText(cell) : null;
    return text === null ? [] : [{ key: foldToKey(text), column, text }];
  });
  if (texts.length === 0 || texts.length < cells.filter(isFilled).length) return false;
  const same = texts.filter(({ key, column }) => headers[column]?.has(key)).length;
  if (same === texts.length && same >= 2) return true;
  const known = texts.filter(({ text }) => readHeader(text)?.weak === false).length;
  return known >= 3 && known >= texts.length / 2;
}
