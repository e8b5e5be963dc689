import type { Issue, Severity } from '../../../shared/domain/issue.ts';
import type { RosterField } from '../../../shared/domain/person.ts';
import type { ImportPlan, PlanRow } from '../../../shared/domain/plan.ts';
import { typedText } from '../../parts/typed-text.ts';

/** Where a row stands: the same through all plans of a file. */
export type RowPlace = Pick<PlanRow, 'sheet' | 'row'>;

export function rowKey({ sheet, row }: RowPlace): string {
  return `${sheet} ${row}`;
}

const indexes = new WeakMap<readonly Issue[], ReadonlyMap<string, readonly Issue[]>>();

/** All that is odd about a row; looked up, for every cell in view asks. */
export function issuesOfRow({ issues }: Pick<ImportPlan, 'issues'>, row: RowPlace) {
  let index = indexes.get(issues);
  if (index === undefined) indexes.set(issues, (index = byRow(issues)));
  return index.get(rowKey(row)) ?? NONE;
}

function byRow(issues: readonly Issue[]): ReadonlyMap<string, readonly Issue[]> {
  const rows = new Map<string, Issue[]>();
  for (const issue of issues) {
    const list = rows.get(rowKey(issue));
    if (list === undefined) rows.set(rowKey(issue), [issue]);
    else list.push(issue);
  }
  return rows;
}

const NONE: readonly Issue[] = [];

/** What can be mended in a value. What is held is decided elsewhere; hints need nothing. */
export function faultsOf(
  plan: Pick<ImportPlan, 'issues'>,
  row: RowPlace,
  field: RosterField,
): readonly Issue[] {
  const issues = issuesOfRow(plan, row);
  return issues.length === 0 ? NONE : issues.filter((issue) => isFault(issue, field));
}

export function isFault({ severity, field: at }: Issue, field: RosterField): boolean {
  if (severity !== 'error' && severity !== 'warning') return false;
  return at === field || (field === 'birthDate' && at === 'birthPlaceAndDate');
}

export function worstOf(faults: readonly Issue[]): Severity | null {
  if (faults.length === 0) return null;
  return faults.some(({ severity }) => severity === 'error') ? 'error' : 'warning';
}

/** What was understood, else what stands in the cell: that is what is to be corrected. */
export function textOf(plan: ImportPlan, row: PlanRow, field: RosterField): string {
  const understood = typedText(field, row.person[field]);
  if (understood !== '') return understood;
  return faultsOf(plan, row, field).find(({ given }) => given !== null)?.given ?? '';
}

export function suggestionFor({ suggestions }: ImportPlan, row: RowPlace, field: RosterField) {
  return (
    suggestions.find(
      (each) => each.sheet === row.sheet && each.row === row.row && each.field === field,
    )?.text ?? null
  );
}
