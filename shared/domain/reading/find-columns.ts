import type { ColumnMeaning, ColumnSeen } from '../candidate.ts';
import { claimColumns, type Claim } from './claim-columns.ts';
import { endsInDate, findNikByContent, isDate, mostly } from './column-content.ts';
import type { Header } from './find-header.ts';
import { BIRTH_PARTS, NAME_PARTS, type HeaderMeaning } from './header-phrases.ts';
import { readTickHeader } from './headers.ts';
import { columnLetter, type RawRow, type RawSheet } from '../sheet.ts';
import { NO_HINTS, type SheetHints } from './sheet-hints.ts';
import { isFilled } from '../values/written.ts';

/** Where in a sheet each thing stands; 0-based columns. */
export interface Columns {
  readonly of: Readonly<Partial<Record<ColumnMeaning, number>>>;
  /** The columns that make up the name, in its order; usually one. */
  readonly name: readonly number[];
  /** The month and the year, where the column of birth dates holds the day alone. */
  readonly birthParts: readonly [month: number, year: number] | null;
  /** A pair of columns, one of which is ticked. */
  readonly ticks: { readonly male: number; readonly female: number } | null;
  /** The running number. */
  readonly number: number | null;
  /** Columns that may say that somebody has left, beside the remarks. */
  readonly state: readonly number[];
  /** What each column was taken for and why, as far as anything decided it. */
  readonly decided: ReadonlyMap<number, Pick<ColumnSeen, 'meaning' | 'by'>>;
}

/** Rows under the header that show what a column holds. */
const ROWS_LOOKED_AT = 300;

/**
 * Gives the columns under a header their meanings: what a person says before what the department
 * said of earlier files, before the words, before the content. A meaning has one column, and content
 * gives only what is certain: the NIK where no words name it, and a date beside its place.
 */
export function findColumns(
  sheet: RawSheet,
  header: Header,
  hints: SheetHints = NO_HINTS,
): Columns {
  const body = sheet.rows.slice(header.last + 1, header.last + 1 + ROWS_LOOKED_AT);
  const claims = claimColumns(header, hints);
  const chosen = (meaning: HeaderMeaning) => choose(claims, meaning, body);
  const columnOf = (meaning: HeaderMeaning) => chosen(meaning)?.column ?? null;
  const of: Partial<Record<ColumnMeaning, number>> = {};
  const byMeaning = new Set([...claims.values()].map(({ meaning }) => meaning));
  for (const meaning of byMeaning) {
    const column = columnOf(meaning);
    if (isColumnMeaning(meaning) && column !== null) of[meaning] = column;
  }
  const name = findNameColumns(columnOf);
  if (name[0] !== undefined) of.name = name[0];
  const ticks = findTicks(header, claims, of.sex);
  if (ticks) of.sex = Math.min(ticks.male, ticks.female);
  const number = columnOf('number');
  const nik = of.nik ?? findNikByContent({ header, body, claims, birthDate: of.birthDate });
  if (nik !== null) of.nik = nik;
  splitPlaceFromDate(of, { header, body, claims });
  const birthParts = findBirthParts(columnOf, of.birthDate);
  const found = { of, name, birthParts, ticks, number: number === nik ? null : number };
  return {
    ...found,
    state: [...claims.values()].flatMap((claim) => (claim.meaning === 'state' ? claim.column : [])),
    decided: whatDecided(found, claims),
  };
}

/**
 * The claim of a person, else of memory, else of the words: the first column with content, those
 * that say it plainly before those that do not. A person may point at an empty column too.
 */
function choose(
  claims: ReadonlyMap<number, Claim>,
  meaning: HeaderMeaning,
  body: readonly RawRow[],
): Claim | null {
  const all = [...claims.values()].filter((claim) => claim.meaning === meaning);
  const best = Math.min(...all.map(({ rank }) => rank));
  if (best === 0) return all.findLast(({ rank }) => rank === best) ?? null;
  const inOrder = all.toSorted((one, other) => one.rank - other.rank);
  const isFilledClaim = ({ column }: Claim) => body.some(({ cells }) => isFilled(cells[column]));
  return inOrder.find(isFilledClaim) ?? inOrder[0] ?? null;
}

function findNameColumns(columnOf: (meaning: HeaderMeaning) => number | null): readonly number[] {
  const whole = columnOf('name');
  if (whole !== null) return [whole];
  return NAME_PARTS.map(columnOf).filter((column) => column !== null);
}

function findBirthParts(
  columnOf: (meaning: HeaderMeaning) => number | null,
  day: number | undefined,
): Columns['birthParts'] {
  const [month = null, year = null] = BIRTH_PARTS.map(columnOf);
  return day === undefined || month === null || year === null ? null : [month, year];
}

const NOT_READ = new Set<HeaderMeaning>(['number', 'state', 'ignored']);
const NOT_COLUMNS = new Set<HeaderMeaning>([...NAME_PARTS, ...BIRTH_PARTS, ...NOT_READ]);

function isColumnMeaning(meaning: HeaderMeaning): meaning is ColumnMeaning {
  return !NOT_COLUMNS.has(meaning);
}

/** Two columns headed L and P, under "Jenis Kelamin" or side by side, that are not said to be others. */
function findTicks(
  { stacks }: Header,
  claims: ReadonlyMap<number, Claim>,
  sex: number | undefined,
): Columns['ticks'] {
  const sexOver = stacks.map(({ texts, shared }) => {
    const leaf = texts.at(-1);
    return leaf === undefined || shared ? null : readTickHeader(leaf);
  });
  const male = sexOver.indexOf('L');
  const female = sexOver.indexOf('P');
  const isPair = male >= 0 && female >= 0 && Math.abs(male - female) === 1;
  if (!isPair || (sex !== undefined && sex !== male && sex !== female)) return null;
  const isFree = (column: number) => {
    const claim = claims.get(column);
    return claim === undefined || claim.meaning === 'sex';
  };
  return isFree(male) && isFree(female) ? { male, female } : null;
}

/** One header over two columns: the place in the first, the date in the second. */
function splitPlaceFromDate(
  of: Partial<Record<ColumnMeaning, number>>,
  {
    header: { stacks },
    body,
    claims,
  }: {
    readonly header: Header;
    readonly body: readonly RawRow[];
    readonly claims: ReadonlyMap<number, Claim>;
  },
): void {
  const place = of.birthPlaceAndDate;
  if (place === undefined || of.birthDate !== undefined) return;
  if (claims.get(place)?.by === 'person') return;
  const next = stacks[place + 1];
  const isFree = next === undefined || next.shared || next.texts.length === 0;
  if (!isFree || claims.get(place + 1)?.by === 'person') return;
  if (!mostly(body, place + 1, isDate) || mostly(body, place, endsInDate)) return;
  delete of.birthPlaceAndDate;
  of.birthPlace ??= place;
  of.birthDate = place + 1;
}

function whatDecided(
  { of, name, birthParts, ticks }: Pick<Columns, 'of' | 'name' | 'birthParts' | 'ticks'>,
  claims: ReadonlyMap<number, Claim>,
): Columns['decided'] {
  const decided = new Map<number, Pick<ColumnSeen, 'meaning' | 'by'>>();
  // Words that another column said better decide nothing; what people said is theirs, also in vain.
  for (const { column, meaning, by } of claims.values())
    if (by !== 'words' || NOT_READ.has(meaning)) decided.set(column, { meaning: null, by });
  const used = Object.entries(of).map(([meaning, column]) => [column, meaning as ColumnMeaning]);
  const parts = name.map((column) => [column, 'name' as const]);
  const ofBirth = (birthParts ?? []).map((column) => [column, 'birthDate' as const]);
  const tickColumns = ticks ? [ticks.male, ticks.female].map((at) => [at, 'sex' as const]) : [];
  for (const [column, meaning] of [...used, ...parts, ...ofBirth, ...tickColumns] as [
    number,
    ColumnMeaning,
  ][])
    decided.set(column, { meaning, by: claims.get(column)?.by ?? byItself(column, ticks) });
  return decided;
}

function byItself(column: number, ticks: Columns['ticks']): 'words' | 'content' {
  return column === ticks?.male || column === ticks?.female ? 'words' : 'content';
}

/** Meaning → column letter, as people and other programs name columns. */
export function columnLetters({ of }: Columns): Partial<Record<ColumnMeaning, string>> {
  const letters: Partial<Record<ColumnMeaning, string>> = {};
  for (const [meaning, column] of Object.entries(of))
    letters[meaning as ColumnMeaning] = columnLetter(column);
  return letters;
}
