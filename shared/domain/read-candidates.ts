import type { Candidate, ColumnMeaning, SheetReading, SkippedRow } from './candidate.ts';
import { type CheckContext, checkPerson } from './check-person.ts';
import type { KnownPlaces } from './known-places.ts';
import type { Day } from './day.ts';
import { columnLetters, type Columns, findColumns } from './find-columns.ts';
import { findHeader } from './find-header.ts';
import { createMergedReader } from './merged-cells.ts';
import { classifyRows } from './row-kind.ts';
import { readTicks } from './sex.ts';
import type { RawCell, RawRow, RawSheet } from './sheet.ts';
import { cellText } from './written.ts';

/**
 * The day by which two-digit years are understood where the caller names none: the first day of
 * the first agreement. It settles birth years until 2024 as this century's.
 */
export const REFERENCE_DAY: Day = '2025-01-01';

/**
 * Understands a sheet as a roster: finds its header, gives the columns their meaning and reads every
 * row that is a person. Null where no table of people is recognised. Every row of the sheet comes
 * back, as a candidate or as skipped with its reason.
 */
export function readCandidates(
  sheet: RawSheet,
  places: KnownPlaces,
  on: Day = REFERENCE_DAY,
): SheetReading | null {
  const header = findHeader(sheet);
  if (header === null) return null;
  const columns = findColumns(sheet, header);
  const context = { columns: columnLetters(columns), places, on };
  const readPerson = createPersonReader(sheet, columns, context);
  const candidates: Candidate[] = [];
  const skipped: SkippedRow[] = [];
  let section: string | null = null;
  classifyRows(sheet, header, columns).forEach((kind, index) => {
    const row = sheet.rows[index] as RawRow;
    if (kind.kind === 'person') candidates.push(readPerson(row, section));
    else skipped.push({ row: row.row, why: kind.kind === 'section' ? 'section' : kind.why });
    if (kind.kind === 'section') section = kind.text;
  });
  const headerRow = (sheet.rows[header.last] as RawRow).row;
  return { sheet: sheet.name, headerRow, columns: context.columns, candidates, skipped };
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
): (row: RawRow, section: string | null) => Candidate {
  const { of, name, ticks, state } = columns;
  const shared = SHARED.flatMap((meaning) => of[meaning] ?? []);
  const mergedCell = createMergedReader(sheet, shared);
  const isShared = new Set(SHARED);
  return (row, section) => {
    const cell = (meaning: ColumnMeaning): RawCell | null | undefined => {
      const column = of[meaning];
      if (column === undefined) return undefined;
      return isShared.has(meaning) ? mergedCell(row, column) : (row.cells[column] ?? null);
    };
    const { values, issues, remark, fromNik } = checkPerson(
      {
        row: row.row,
        cell,
        name: nameOf(row, name),
        ticked: ticks && readTicks(row.cells[ticks.male], row.cells[ticks.female]),
        section,
        states: state.flatMap((column) => cellText(row.cells[column]) ?? []),
      },
      context,
    );
    return { row: row.row, values, remark, issues, fromNik };
  };
}

function nameOf({ cells }: RawRow, columns: readonly number[]): string | null {
  const parts = columns.flatMap((column) => cellText(cells[column]) ?? []);
  return parts.length === 0 ? null : parts.join(' ');
}
