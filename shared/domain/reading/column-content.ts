import { readBirthDate, readPlaceAndDate } from '../values/birth-date.ts';
import type { Claim } from './claim-columns.ts';
import type { Header } from './find-header.ts';
import { namesOtherDigits } from './headers.ts';
import { agreesWithNik, checkNik, nikSex } from '../values/nik.ts';
import type { RawCell, RawRow } from '../sheet.ts';
import { isFilled } from '../values/written.ts';

const MOST = 0.6;

/** Whether most of a column's filled cells pass, and there are any. */
export function mostly(
  body: readonly RawRow[],
  column: number,
  passes: (cell: RawCell) => boolean,
): boolean {
  const filled = body.map(({ cells }) => cells[column]).filter(isFilled);
  return filled.length > 0 && filled.filter(passes).length >= filled.length * MOST;
}

interface Table {
  readonly header: Header;
  readonly body: readonly RawRow[];
  readonly claims: ReadonlyMap<number, Claim>;
  readonly birthDate: number | undefined;
}

/**
 * The column of NIKs that no words name. A family card's number looks like a man's NIK, so of
 * several such columns it is the one that tells the birth dates or the sex of women, and none where
 * that is not clear.
 */
export function findNikByContent({ header, body, claims, birthDate }: Table): number | null {
  const width = Math.max(0, ...body.map(({ cells }) => cells.length));
  const niks: number[] = [];
  for (let column = 0; column < width; column += 1) {
    const claim = claims.get(column);
    const isFree = claim === undefined || (claim.by !== 'person' && claim.meaning === 'number');
    const isNamed = (header.stacks[column]?.texts ?? []).some(namesOtherDigits);
    if (isFree && !isNamed && mostly(body, column, isGoodNik)) niks.push(column);
  }
  const [first, second] = niks;
  if (first === undefined || second === undefined) return first ?? null;
  return (
    theOnly(niks, (column) => tellsBirthDates(body, column, birthDate)) ??
    theOnly(niks, (column) => body.some(({ cells }) => isOfAWoman(cells[column])))
  );
}

function theOnly(columns: readonly number[], passes: (column: number) => boolean): number | null {
  const passing = columns.filter(passes);
  return passing.length === 1 ? (passing[0] as number) : null;
}

function isGoodNik(cell: RawCell): boolean {
  const { nik, issues } = checkNik(cell);
  return nik !== null && !issues.includes('nik-impossible');
}

function isOfAWoman(cell: RawCell | null | undefined): boolean {
  const { nik } = checkNik(cell);
  return nik !== null && nikSex(nik) === 'P';
}

function tellsBirthDates(
  body: readonly RawRow[],
  column: number,
  birthDate: number | undefined,
): boolean {
  if (birthDate === undefined) return false;
  const told = body.flatMap(({ cells }) => {
    const { nik } = checkNik(cells[column]);
    const date = readBirthDate(cells[birthDate], { nik, on: NO_HINTS.on });
    return nik === null || date.kind !== 'value' ? [] : [agreesWithNik(nik, date.value)];
  });
  return told.length > 0 && told.filter(Boolean).length >= told.length * MOST;
}

const NO_HINTS = { nik: null, on: '2025-01-01' };

/** Whether a cell is a day, in any spelling; without a NIK that could settle it. */
export function isDate(cell: RawCell): boolean {
  return readBirthDate(cell, NO_HINTS).kind === 'value';
}

/** `Baubau, 12-05-1990`: whether a cell ends in a day. */
export function endsInDate(cell: RawCell): boolean {
  return readPlaceAndDate(cell, NO_HINTS).date.kind === 'value';
}
