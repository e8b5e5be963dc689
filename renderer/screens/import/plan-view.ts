import type { ImportPlan, PlanRow, Verdict } from '../../../shared/domain/plan.ts';

/** What of a plan is on the screen. */
export type PlanView = 'all' | 'noted' | Verdict;

export const VERDICTS = [
  'new',
  'changed',
  'same',
  'held',
  'refused',
] as const satisfies readonly Verdict[];

/** The people of a view that match a search over name, NIK and row number. */
export function rowsInView(
  rows: readonly PlanRow[],
  view: PlanView,
  text: string,
): readonly PlanRow[] {
  const needle = text.trim().toLowerCase();
  return rows.filter((row) => isInView(row, view) && (needle === '' || matches(row, needle)));
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
