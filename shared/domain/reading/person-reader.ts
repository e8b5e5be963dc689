import type { Candidate, ColumnMeaning } from '../candidate.ts';
import { type CheckContext, checkPerson, type PersonCells } from './check-person.ts';
import type { PeopleTable } from './find-tables.ts';
import { departmentsFromAbove } from './department-blocks.ts';
import { readFamilyCard } from '../values/family-card.ts';
import { createMergedReader } from './merged-cells.ts';
import { ROSTER_FIELDS } from '../person.ts';
import type { Section } from './section-place.ts';
import { readTicks } from '../values/sex.ts';
import type { SheetHints } from './sheet-hints.ts';
import type { RawCell, RawRow } from '../sheet.ts';
import { type Correction, mayBeCorrected, suggestCorrections } from './suggest-corrections.ts';
import { cellText } from '../values/written.ts';

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

/**
 * Reads the people of a table and says of each what could be corrected; rows must be asked for in
 * the order of the sheet.
 */
export function createPersonReader(
  { sheet, columns, kinds }: PeopleTable,
  context: CheckContext,
  hints: SheetHints,
  onCorrection: (row: number, correction: Correction) => void,
): (row: RawRow, section: Section) => Candidate {
  const { of, name, birthParts, ticks, state } = columns;
  const fromAbove = departmentsFromAbove(sheet, kinds, of);
  const shared = SHARED.flatMap((meaning) => of[meaning] ?? []);
  const mergedCell = createMergedReader(sheet, shared);
  const hasExtraColumns = of.rowKey !== undefined || of.familyCard !== undefined;
  return (row, section) => {
    const cell = (meaning: ColumnMeaning): RawCell | null | undefined => {
      const column = of[meaning];
      if (column === undefined) return undefined;
      const own = mergedCell(row, column);
      if (meaning === 'birthDate' && birthParts !== null) return wholeDate(own, row, birthParts);
      return meaning === 'department' ? (fromAbove.get(row.row) ?? own) : own;
    };
    const person: PersonCells = {
      row: row.row,
      cell,
      name: nameOf(row, name),
      ticked: ticks && readTicks(row.cells[ticks.male], row.cells[ticks.female]),
      section: section.office,
      place: section.place,
      states: state.flatMap((column) => cellText(row.cells[column]) ?? []),
      edits: hints.edits.get(row.row),
    };
    const { values, issues, remark, fromNik } = checkPerson(person, context);
    const plain = { sheet: hints.position, row: row.row, values, remark, issues, fromNik };
    const hasExtras = hasExtraColumns || person.edits !== undefined;
    const candidate = hasExtras ? withExtras(plain, person) : plain;
    if (mayBeCorrected(issues))
      for (const correction of suggestCorrections(person, candidate, context.on))
        onCorrection(row.row, correction);
    return hints.department === null ? candidate : inDepartment(candidate, hints.department);
  };
}

/** What only some files or rows have; most candidates go without. */
function withExtras(candidate: Candidate, { cell, edits }: PersonCells): Candidate {
  const [key, card] = [cell('rowKey'), cell('familyCard')];
  return {
    ...candidate,
    ...(key === undefined ? {} : { key: cellText(key) }),
    ...(card === undefined ? {} : { familyCard: readFamilyCard(card) }),
    ...(edits && { edited: ROSTER_FIELDS.filter((field) => edits.has(field)) }),
  };
}

/** The department that was said of the sheet, for a row that names none. */
function inDepartment(candidate: Candidate, department: string): Candidate {
  if (candidate.values.department !== null) return candidate;
  return {
    ...candidate,
    values: { ...candidate.values, department },
    issues: candidate.issues.filter(({ code }) => code !== 'department-unknown'),
  };
}

/** `12`, `Mei` and `1990` of three columns as `12-Mei-1990`; a cell that says it all as it stands. */
function wholeDate(
  day: RawCell | null,
  { cells }: RawRow,
  parts: readonly [month: number, year: number],
): RawCell | null {
  const others = parts.map((column) => cellText(cells[column]) ?? '');
  return others.every((text) => text === '') ? day : [cellText(day) ?? '', ...others].join('-');
}

function nameOf({ cells }: RawRow, columns: readonly number[]): string | null {
  const [only] = columns;
  if (only !== undefined && columns.length === 1) return cellText(cells[only]);
  const parts = columns.flatMap((column) => cellText(cells[column]) ?? []);
  return parts.length === 0 ? null : parts.join(' ');
}
