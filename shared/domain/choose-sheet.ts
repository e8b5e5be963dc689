import { Failure } from '../failure.ts';
import type { SheetOffer, SheetReading } from './candidate.ts';
import type { KnownPlaces } from './known-places.ts';
import { FIRST_AGREEMENT, readCandidates, type RosterOf } from './read-candidates.ts';
import type { RawSheet, RawWorkbook } from './sheet.ts';
import { foldToKey } from './written.ts';

/** The sheets of a workbook with how many people each holds, hidden ones too. */
export function offerSheets(
  workbook: RawWorkbook,
  places: KnownPlaces,
  agreement: RosterOf = FIRST_AGREEMENT,
): SheetOffer[] {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    people: readOnce(sheet, places, agreement)?.candidates.length ?? 0,
    department: places.departments.match(sheet.name),
  }));
}

/**
 * The sheet of that name, or the visible one with most people.
 * Failures: workbook-no-such-sheet (names the sheets there are), workbook-no-table.
 */
export function chooseSheet(
  workbook: RawWorkbook,
  places: KnownPlaces,
  wanted: string | null,
  agreement: RosterOf = FIRST_AGREEMENT,
): SheetReading {
  const readings = sheetsToTry(workbook, wanted).flatMap(
    (sheet) => readOnce(sheet, places, agreement) ?? [],
  );
  const [first, ...others] = readings;
  if (first === undefined) throw new Failure('workbook-no-table', wanted === null ? [] : [wanted]);
  return others.reduce(
    (most, reading) => (reading.candidates.length > most.candidates.length ? reading : most),
    first,
  );
}

function sheetsToTry({ sheets }: RawWorkbook, wanted: string | null): readonly RawSheet[] {
  if (wanted === null) return sheets.filter(({ visibility }) => visibility === 'visible');
  const found =
    sheets.find(({ name }) => name === wanted) ??
    sheets.find(({ name }) => foldToKey(name) === foldToKey(wanted));
  if (found) return [found];
  throw new Failure(
    'workbook-no-such-sheet',
    sheets.map(({ name }) => name),
  );
}

interface Remembered {
  readonly places: KnownPlaces;
  readonly agreement: RosterOf;
  readonly reading: SheetReading | null;
}

/** Offering and choosing read the same sheets; a reading depends on its arguments alone. */
const remembered = new WeakMap<RawSheet, Remembered>();

function readOnce(sheet: RawSheet, places: KnownPlaces, agreement: RosterOf): SheetReading | null {
  const known = remembered.get(sheet);
  if (known && known.places === places && isSame(known.agreement, agreement)) return known.reading;
  const reading = readCandidates(sheet, places, agreement);
  remembered.set(sheet, { places, agreement, reading });
  return reading;
}

function isSame(one: RosterOf, other: RosterOf): boolean {
  return one.pks === other.pks && one.coverageFrom === other.coverageFrom;
}
