import type { Candidate, ColumnMeaning, SheetReading, SkippedRow } from './candidate.ts';
import { type CheckContext, checkPerson } from './check-person.ts';
import type { Agreement } from './agreement.ts';
import type { KnownPlaces } from './known-places.ts';
import { columnLetters, type Columns, findColumns } from './find-columns.ts';
import { departmentsFromAbove } from './department-blocks.ts';
import { findHeader } from './find-header.ts';
import { createMergedReader } from './merged-cells.ts';
import { classifyRows } from './row-kind.ts';
import { readSectionPlace, type SectionPlace } from './section-place.ts';
import { readTicks } from './sex.ts';
import type { RawCell, RawRow, RawSheet } from './sheet.ts';
import { cellText } from './written.ts';

/** What an agreement says about its rosters: by which day years of two digits are understood, and
 * whether sections name departments or, of vulnerable workers, the places where they live. */
export type RosterOf = Pick<Agreement, 'pks' | 'coverageFrom'>;

/** Where the caller names none. It settles birth years until 2024 as this century's. */
export const FIRST_AGREEMENT: RosterOf = { pks: 'non-asn', coverageFrom: '2025-01-01' };

/**
 * Understands a sheet as a roster: finds its header, gives the columns their meaning and reads every
 * row that is a person. Null where no table of people is recognised. Every row of the sheet comes
 * back, as a candidate or as skipped with its reason.
 */
export function readCandidates(
  sheet: RawSheet,
  places: KnownPlaces,
  agreement: RosterOf = FIRST_AGREEMENT,
): SheetReading | null {
  const header = findHeader(sheet);
  if (header === null) return null;
  const columns = findColumns(sheet, header);
  const context = { columns: columnLetters(columns), places, on: agreement.coverageFrom };
  const kinds = classifyRows(sheet, header, columns);
  const fromAbove = departmentsFromAbove(sheet, kinds, columns.of.department);
  const readPerson = createPersonReader(sheet, columns, context, fromAbove);
  const candidates: Candidate[] = [];
  const skipped: SkippedRow[] = [];
  let section: Section = { office: null, place: null };
  kinds.forEach((kind, index) => {
    const row = sheet.rows[index] as RawRow;
    if (kind.kind === 'person') candidates.push(readPerson(row, section));
    else
      skipped.push({ sheet: 0, row: row.row, why: kind.kind === 'section' ? 'section' : kind.why });
    if (kind.kind === 'section') section = readSection(kind, section, places, agreement);
  });
  const headerRow = (sheet.rows[header.last] as RawRow).row;
  return {
    sheet: sheet.name,
    headerRow,
    columns: context.columns,
    seen: [],
    candidates,
    skipped,
    suggestions: [],
    questions: [],
  };
}

interface Section {
  readonly office: string | null;
  readonly place: SectionPlace | null;
}

/** A kecamatan is an office to those who work there, and a place to those who live there. */
function readSection(
  { text, isOffice }: { readonly text: string; readonly isOffice: boolean },
  above: Section,
  { kelurahan, departments }: KnownPlaces,
  { pks }: RosterOf,
): Section {
  const place = pks === 'rentan' ? readSectionPlace(text, kelurahan, above.place) : null;
  if (place !== null) return { office: null, place };
  // TENAGA KEBERSIHAN says what they do, not where.
  return isOffice || departments.match(text) !== null
    ? { office: text, place: above.place }
    : above;
}

/** What one merged cell may say for several people; never what identifies one of them. */
const SHARED: readonly ColumnMeaning[] = [
  'department',
  'kelurahan',
  'kecamatan',
  'address',
  'job',
  'wage',
  'remark',
];

function createPersonReader(
  sheet: RawSheet,
  columns: Columns,
  context: CheckContext,
  fromAbove: ReadonlyMap<number, RawCell>,
): (row: RawRow, section: Section) => Candidate {
  const { of, name, ticks, state } = columns;
  const shared = SHARED.flatMap((meaning) => of[meaning] ?? []);
  const mergedCell = createMergedReader(sheet, shared);
  return (row, section) => {
    const cell = (meaning: ColumnMeaning): RawCell | null | undefined => {
      const column = of[meaning];
      if (column === undefined) return undefined;
      const own = mergedCell(row, column);
      return meaning === 'department' ? (fromAbove.get(row.row) ?? own) : own;
    };
    const { values, issues, remark, fromNik } = checkPerson(
      {
        row: row.row,
        cell,
        name: nameOf(row, name),
        ticked: ticks && readTicks(row.cells[ticks.male], row.cells[ticks.female]),
        section: section.office,
        place: section.place,
        states: state.flatMap((column) => cellText(row.cells[column]) ?? []),
      },
      context,
    );
    return { sheet: 0, row: row.row, values, remark, issues, fromNik };
  };
}

function nameOf({ cells }: RawRow, columns: readonly number[]): string | null {
  const [only] = columns;
  if (only !== undefined && columns.length === 1) return cellText(cells[only]);
  const parts = columns.flatMap((column) => cellText(cells[column]) ?? []);
  return parts.length === 0 ? null : parts.join(' ');
}
