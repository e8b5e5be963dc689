import type { ImportPlan, PlanRow, Verdict } from '../../shared/domain/plan.ts';
import { ROSTER_FIELDS, type RosterValues } from '../../shared/domain/person.ts';

/** A person of whom nothing is known but this. */
export function somebody(part: Partial<RosterValues> = {}): RosterValues {
  const empty = Object.fromEntries(ROSTER_FIELDS.map((field) => [field, null]));
  return { ...(empty as unknown as RosterValues), ...part };
}

/** A row of a plan as no file told it, for tests of what reads plans. */
export function aPlanRow(part: Partial<PlanRow> = {}): PlanRow {
  return {
    sheet: 0,
    row: 2,
    verdict: 'new',
    person: somebody(),
    changes: [],
    issues: [],
    personId: null,
    clash: null,
    comparison: null,
    ...part,
  };
}

/** A plan whose counts add up, as every plan's do. */
export function aPlan(part: Partial<ImportPlan> = {}): ImportPlan {
  const { rows = [], skipped = [], left = [] } = part;
  return {
    sheets: [{ name: 'Data', headerRow: 1, columns: { nik: 'B', name: 'C' }, seen: [] }],
    counts: {
      rowsRead: rows.length,
      ...countVerdicts(rows),
      skipped: skipped.length,
      left: left.length,
    },
    rows,
    issues: [],
    skipped,
    left,
    comparison: {
      last: null,
      counts: { new: 0, back: 0, moved: 0, changed: 0, same: 0 },
      members: 0,
      asksWhetherComplete: false,
    },
    suggestions: [],
    questions: [],
    ...part,
  };
}

function countVerdicts(rows: readonly PlanRow[]): Record<Verdict, number> {
  const counts = { new: 0, changed: 0, same: 0, held: 0, refused: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return counts;
}
