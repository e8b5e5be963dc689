import type { Agreement } from '../agreement.ts';
import type { Candidate, SheetReading, SkippedRow, Suggestion } from '../candidate.ts';
import { columnLetters } from './find-columns.ts';
import { withoutDittos } from './ditto-marks.ts';
import { findTables, type PeopleTable } from './find-tables.ts';
import type { KnownPlaces } from '../lists/known-places.ts';
import { createPersonReader } from './person-reader.ts';
import { NO_SECTION, readSection, readSectionPlace, type Section } from './section-place.ts';
import { seeColumns } from './see-columns.ts';
import { NO_HINTS, type SheetHints } from './sheet-hints.ts';
import type { RawRow, RawSheet } from '../sheet.ts';
import { UnknownWords } from './unknown-words.ts';

/** What an agreement says about its rosters: by which day years of two digits are understood, and
 * whether sections name departments or, of vulnerable workers, the places where they live. */
export type RosterOf = Pick<Agreement, 'pks' | 'coverageFrom'>;

/** Where the caller names none. It settles birth years until 2024 as this century's. */
export const FIRST_AGREEMENT: RosterOf = { pks: 'non-asn', coverageFrom: '2025-01-01' };

/** By what the rows of a sheet are understood. */
export interface Understanding {
  readonly places: KnownPlaces;
  readonly agreement: RosterOf;
  readonly hints: SheetHints;
}

/**
 * Understands a sheet as a roster: finds its header, gives the columns their meaning and reads every
 * row that is a person. Null where no table of people is recognised. Every row of the sheet comes
 * back, as a candidate or as skipped with its reason.
 */
export function readCandidates(
  sheet: RawSheet,
  places: KnownPlaces,
  agreement: RosterOf = FIRST_AGREEMENT,
  hints: SheetHints = NO_HINTS,
): SheetReading | null {
  return readTables(sheet, findTables(sheet, hints), { places, agreement, hints });
}

/** The same for a sheet that was already divided into its tables. */
export function readTables(
  sheet: RawSheet,
  tables: readonly PeopleTable[],
  by: Understanding,
): SheetReading | null {
  const [main] = tables;
  if (main === undefined) return null;
  const unknown = new UnknownWords();
  const gathered: Gathered = { candidates: [], skipped: [], suggestions: [] };
  let section = sectionOfSheet(by);
  for (const table of tables)
    section = readTable(withoutDittos(table), section, { ...by, unknown }, gathered);
  return {
    sheet: sheet.name,
    headerRow: main.header.lastRow,
    columns: columnLetters(main.columns),
    seen: seeColumns(main),
    ...gathered,
    questions: unknown.questions(by.places),
  };
}

/** Vulnerable workers on the sheet of a kelurahan live there, as those under its name in a section do. */
function sectionOfSheet({ places, agreement, hints }: Understanding): Section {
  if (agreement.pks !== 'rentan' || hints.department === null) return NO_SECTION;
  return { office: null, place: readSectionPlace(hints.department, places.kelurahan, null) };
}

interface Gathered {
  readonly candidates: Candidate[];
  readonly skipped: SkippedRow[];
  readonly suggestions: Suggestion[];
}

/** Reads one table into what was gathered so far; the section with which it ends goes on in the next. */
function readTable(
  table: PeopleTable,
  above: Section,
  { places, agreement, hints, unknown }: Understanding & { readonly unknown: UnknownWords },
  { candidates, skipped, suggestions }: Gathered,
): Section {
  const sheet = hints.position;
  const columns = columnLetters(table.columns);
  const context = { sheet, columns, places, on: agreement.coverageFrom, unknown };
  const readPerson = createPersonReader(table, context, hints, (row, correction) =>
    suggestions.push({ ...correction, sheet, row }),
  );
  let section = above;
  table.kinds.forEach((kind, index) => {
    const row = table.sheet.rows[index] as RawRow;
    if (kind.kind === 'person') candidates.push(readPerson(row, section));
    else skipped.push({ sheet, row: row.row, why: kind.kind === 'section' ? 'section' : kind.why });
    if (kind.kind === 'section') section = readSection(kind, section, places, agreement.pks);
  });
  return section;
}
