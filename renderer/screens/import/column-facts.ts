import type { ColumnMeaning, ColumnSeen } from '../../../shared/domain/candidate.ts';
import { ROSTER_FIELDS, type RosterField } from '../../../shared/domain/person.ts';
import type { ImportPlan, PlanSheet } from '../../../shared/domain/plan.ts';

/** Nobody and nothing said what it is, and something stands in it. */
export function isUnknown({ meaning, by, samples }: ColumnSeen): boolean {
  return meaning === null && by === null && samples.length > 0;
}

export function unknownColumns({ seen }: PlanSheet): readonly ColumnSeen[] {
  return seen.filter(isUnknown);
}

/** Without these nobody is recognised. */
const NEEDED = ['nik', 'name'] as const satisfies readonly ColumnMeaning[];

/** A sheet may hold several tables: what rows have was found in one of them. */
export function missingColumns(
  { sheets, rows }: ImportPlan,
  sheet: number,
): readonly RosterField[] {
  return NEEDED.filter(
    (field) =>
      sheets[sheet]?.columns[field] === undefined &&
      !rows.some((row) => row.sheet === sheet && row.person[field] !== null),
  );
}

export interface ColumnEffect {
  /** Rows with a value that was understood. */
  readonly read: number;
  readonly faulty: number;
}

/** What reading a column with its meaning gives; null where the meaning is no value of a person. */
export function effectOf(
  { rows, issues }: ImportPlan,
  sheet: number,
  { column, meaning }: ColumnSeen,
): ColumnEffect | null {
  if (meaning === null) return null;
  const field = meaning === 'birthPlaceAndDate' ? 'birthDate' : meaning;
  if (!isField(field)) return null;
  const read = rows.filter((row) => row.sheet === sheet && row.person[field] !== null).length;
  const faulty = issues.filter(
    (issue) =>
      issue.sheet === sheet &&
      issue.column === column &&
      (issue.severity === 'error' || issue.severity === 'warning'),
  );
  return { read, faulty: new Set(faulty.map(({ row }) => row)).size };
}

function isField(meaning: ColumnMeaning): meaning is RosterField {
  return (ROSTER_FIELDS as readonly string[]).includes(meaning);
}
