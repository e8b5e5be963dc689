import { readBirthDate, readPlaceAndDate } from './birth-date.ts';
import type { ColumnMeaning } from './candidate.ts';
import { type Header, isTick } from './find-header.ts';
import { NAME_PARTS, type HeaderMeaning } from './header-phrases.ts';
import { namesOtherDigits, readHeaderStack, readTickHeader } from './headers.ts';
import { checkNik } from './nik.ts';
import { columnLetter, type RawCell, type RawRow, type RawSheet } from './sheet.ts';
import { isFilled } from './written.ts';

/** Where in a sheet each thing stands; 0-based columns. */
export interface Columns {
  readonly of: Readonly<Partial<Record<ColumnMeaning, number>>>;
  /** The columns that make up the name, in its order; usually one. */
  readonly name: readonly number[];
  /** A pair of columns, one of which is ticked. */
  readonly ticks: { readonly male: number; readonly female: number } | null;
  /** The running number. */
  readonly number: number | null;
  /** Columns that may say that somebody has left, beside the remarks. */
  readonly state: readonly number[];
}

/** Rows under the header that show what a column holds. */
const ROWS_LOOKED_AT = 300;

/**
 * Gives the columns under a header their meanings. Words decide; content helps only to choose
 * between columns with the same words, and to find the NIK under no words or just Nomor, or a date under none.
 */
export function findColumns(sheet: RawSheet, header: Header): Columns {
  const body = sheet.rows.slice(header.last + 1, header.last + 1 + ROWS_LOOKED_AT);
  const candidates = columnsByMeaning(header);
  const choose = (meaning: HeaderMeaning) => bestOf(candidates.get(meaning) ?? [], body);
  const name = findNameColumns(choose);
  const ticks = findTicks(header);
  const of: Partial<Record<ColumnMeaning, number>> = {};
  for (const meaning of candidates.keys()) {
    const column = choose(meaning);
    if (isColumnMeaning(meaning) && column !== null) of[meaning] = column;
  }
  if (name[0] !== undefined) of.name = name[0];
  const ticked = ticks && Math.min(ticks.male, ticks.female);
  if (ticked !== null) of.sex ??= ticked;
  const nik = of.nik ?? findNikByContent(header, body);
  if (nik !== null) of.nik = nik;
  splitPlaceFromDate(of, header, body);
  return {
    of,
    name,
    ticks: of.sex === ticked ? ticks : null,
    number: choose('number') === nik ? null : choose('number'),
    state: (candidates.get('state') ?? []).map(({ column }) => column),
  };
}

interface ColumnCandidate {
  readonly column: number;
  readonly weak: boolean;
}

function columnsByMeaning({ stacks }: Header): ReadonlyMap<HeaderMeaning, ColumnCandidate[]> {
  const found = new Map<HeaderMeaning, ColumnCandidate[]>();
  stacks.forEach(({ texts, shared }, column) => {
    if (isTick(texts)) return;
    const reading = readHeaderStack(texts);
    if (reading === null || reading.meaning === 'ignored') return;
    const list = found.get(reading.meaning) ?? [];
    list.push({ column, weak: reading.weak || shared });
    found.set(reading.meaning, list);
  });
  return found;
}

/** The first column with content, those that say it plainly before those that do not. */
function bestOf(candidates: readonly ColumnCandidate[], body: readonly RawRow[]): number | null {
  const inOrder = [...candidates.filter(({ weak }) => !weak), ...candidates.filter((c) => c.weak)];
  const filled = inOrder.find(({ column }) => body.some(({ cells }) => isFilled(cells[column])));
  return (filled ?? inOrder[0])?.column ?? null;
}

function findNameColumns(choose: (meaning: HeaderMeaning) => number | null): readonly number[] {
  const whole = choose('name');
  if (whole !== null) return [whole];
  return NAME_PARTS.map(choose).filter((column) => column !== null);
}

const NOT_COLUMNS = new Set<HeaderMeaning>([...NAME_PARTS, 'number', 'state', 'ignored']);

function isColumnMeaning(meaning: HeaderMeaning): meaning is ColumnMeaning {
  return !NOT_COLUMNS.has(meaning);
}

/** Two columns headed L and P, under "Jenis Kelamin" or side by side. */
function findTicks({ stacks }: Header): Columns['ticks'] {
  const sexOver = stacks.map(({ texts, shared }) => {
    const leaf = texts.at(-1);
    return leaf === undefined || shared ? null : readTickHeader(leaf);
  });
  const male = sexOver.indexOf('L');
  const female = sexOver.indexOf('P');
  return male >= 0 && female >= 0 && Math.abs(male - female) === 1 ? { male, female } : null;
}

const MOST = 0.6;

/** Whether most of a column's filled cells pass, and there are any. */
function mostly(
  body: readonly RawRow[],
  column: number,
  passes: (cell: RawCell) => boolean,
): boolean {
  const filled = body.map(({ cells }) => cells[column]).filter(isFilled);
  return filled.length > 0 && filled.filter(passes).length >= filled.length * MOST;
}

function findNikByContent({ stacks }: Header, body: readonly RawRow[]): number | null {
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  for (let column = 0; column < width; column += 1) {
    const texts = stacks[column]?.texts ?? [];
    const reading = readHeaderStack(texts);
    const named =
      (reading !== null && reading.meaning !== 'number') || texts.some(namesOtherDigits);
    if (!named && mostly(body, column, isGoodNik)) return column;
  }
  return null;
}

function isGoodNik(cell: RawCell): boolean {
  const { nik, issues } = checkNik(cell);
  return nik !== null && !issues.includes('nik-impossible');
}

/** One header over two columns: the place in the first, the date in the second. */
function splitPlaceFromDate(
  of: Partial<Record<ColumnMeaning, number>>,
  { stacks }: Header,
  body: readonly RawRow[],
): void {
  const place = of.birthPlaceAndDate;
  if (place === undefined || of.birthDate !== undefined) return;
  const next = stacks[place + 1];
  const isFree = next === undefined || next.shared || next.texts.length === 0;
  if (!isFree || !mostly(body, place + 1, isDate) || mostly(body, place, endsInDate)) return;
  delete of.birthPlaceAndDate;
  of.birthPlace ??= place;
  of.birthDate = place + 1;
}

const NO_HINTS = { nik: null, on: '2025-01-01' };

function isDate(cell: RawCell): boolean {
  return readBirthDate(cell, NO_HINTS).kind === 'value';
}

function endsInDate(cell: RawCell): boolean {
  return readPlaceAndDate(cell, NO_HINTS).date.kind === 'value';
}

/** Meaning → column letter, as people and other programs name columns. */
export function columnLetters({ of }: Columns): Partial<Record<ColumnMeaning, string>> {
  const letters: Partial<Record<ColumnMeaning, string>> = {};
  for (const [meaning, column] of Object.entries(of))
    letters[meaning as ColumnMeaning] = columnLetter(column);
  return letters;
}
