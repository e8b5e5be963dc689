import { Failure } from '../failure.ts';
import type { SheetOffer, SheetReading } from './candidate.ts';
import type { KnownPlaces } from './known-places.ts';
import type { Day } from './day.ts';
import { readCandidates, REFERENCE_DAY } from './read-candidates.ts';
import type { RawSheet, RawWorkbook } from './sheet.ts';
import { foldToKey } from './written.ts';

/** The sheets of a workbook with how many people each holds, hidden ones too. */
export function offerSheets(
  workbook: RawWorkbook,
  places: KnownPlaces,
  on: Day = REFERENCE_DAY,
): SheetOffer[] {
  return workbook.sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    people: readOnce(sheet, places, on)?.candidates.length ?? 0,
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
  on: Day = REFERENCE_DAY,
): SheetReading {
  const readings = sheetsToTry(workbook, wanted).flatMap(
    (sheet) => readOnce(sheet, places, on) ?? [],
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
  readonly on: Day;
  readonly reading: SheetReading | null;
}

/** Offering and choosing read the same sheets; a reading depends on its arguments alone. */
const remembered = new WeakMap<RawSheet, Remembered>();

function readOnce(sheet: RawSheet, places: KnownPlaces, on: Day): SheetReading | null {
  const known = remembered.get(sheet);
  if (known && known.places === places && known.on === on) return known.reading;
  const reading = readCandidates(sheet, places, on);
  remembered.set(sheet, { places, on, reading });
  return reading;
}
