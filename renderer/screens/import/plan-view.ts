import type { Comparison, ImportPlan, PlanRow, Verdict } from '../../../shared/domain/plan.ts';
import { rowKey } from './row-issues.ts';

/** What of a plan is on the screen. */
export type PlanView = 'all' | 'noted' | Verdict;

export const VERDICTS = [
  'new',
  'changed',
  'same',
  'held',
  'refused',
] as const satisfies readonly Verdict[];

/** Some rows that another room points at: those with a word, or with one kind of suggestion. */
export interface RowSet {
  readonly label: string;
  readonly has: (row: PlanRow) => boolean;
}

/** Which rows are shown; a row must fit all of it. */
export interface RowFilter {
  readonly view: PlanView;
  readonly comparison: Comparison | null;
  readonly only: RowSet | null;
  /** Part of a name or NIK, or a row number. */
  readonly text: string;
}

export const ALL_ROWS: RowFilter = { view: 'all', comparison: null, only: null, text: '' };

/** The rows of a filter. Rows mended while it holds stay, lest they jump away under the hand. */
export function rowsInView(
  rows: readonly PlanRow[],
  { view, comparison, only, text }: RowFilter,
  mended: ReadonlySet<string> = new Set(),
): readonly PlanRow[] {
  const needle = text.trim().toLowerCase();
  return rows.filter(
    (row) =>
      mended.has(rowKey(row)) ||
      (isInView(row, view) &&
        (comparison === null || row.comparison === comparison) &&
        (only === null || only.has(row)) &&
        (needle === '' || matches(row, needle))),
  );
}

function isInView(row: PlanRow, view: PlanView): boolean {
  if (view === 'noted') return row.issues.length > 0;
  return view === 'all' || row.verdict === view;
}

function matches({ row, person }: PlanRow, needle: string): boolean {
  return (
    String(row) === needle ||
    (person.name?.toLowerCase().includes(needle) ?? false) ||
    (person.nik?.includes(needle) ?? false)
  );
}

export function notedCount(plan: ImportPlan): number {
  return plan.rows.filter((row) => row.issues.length > 0).length;
}

export function savableCount({ counts }: ImportPlan): number {
  return counts.new + counts.changed;
}
