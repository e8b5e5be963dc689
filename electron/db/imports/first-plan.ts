import type { ColumnMeaning, SkippedRow } from '../../../shared/domain/candidate.ts';
import type { Issue } from '../../../shared/domain/issue.ts';
import { ROSTER_FIELDS, type RosterValues } from '../../../shared/domain/person.ts';
import type {
  Clash,
  ImportPlan,
  LeftPerson,
  PlanCounts,
  PlanRow,
} from '../../../shared/domain/plan.ts';

/** A plan as the first release stored it: of one sheet, which stood at the top. */
interface FirstPlan {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnMeaning, string>>>;
  readonly counts: PlanCounts;
  readonly rows: readonly (Pick<
    PlanRow,
    'row' | 'verdict' | 'person' | 'changes' | 'issues' | 'personId'
  > & { readonly clash: Pick<Clash, 'personId' | 'name' | 'nik' | 'where'> | null })[];
  readonly issues: readonly Omit<Issue, 'sheet'>[];
  readonly skipped: readonly Omit<SkippedRow, 'sheet'>[];
  readonly left: readonly Pick<LeftPerson, 'personId' | 'nik' | 'name'>[];
}

/** The same in today's shape; what was not recorded then stays empty. */
export function fromFirstPlan(stored: unknown): ImportPlan {
  const plan = stored as FirstPlan;
  const { sheet, headerRow, columns, counts } = plan;
  return {
    sheets: [{ name: sheet, headerRow, columns, seen: [] }],
    counts,
    rows: plan.rows.map((row) => ({
      ...row,
      sheet: 0,
      clash: row.clash && fromFirstClash(row.clash),
      comparison: null,
    })),
    issues: plan.issues.map((issue) => ({ ...issue, sheet: 0 })),
    skipped: plan.skipped.map((skipped) => ({ ...skipped, sheet: 0 })),
    left: plan.left.map((person) => ({ ...person, department: null, answer: null })),
    comparison: {
      last: null,
      counts: { new: 0, back: 0, moved: 0, changed: 0, same: 0 },
      members: 0,
      asksWhetherComplete: false,
    },
    suggestions: [],
    questions: [],
  };
}

const NO_VALUES = Object.fromEntries(
  ROSTER_FIELDS.map((field) => [field, null]),
) as unknown as RosterValues;

function fromFirstClash(clash: Pick<Clash, 'personId' | 'name' | 'nik' | 'where'>): Clash {
  const { name, nik } = clash;
  return { ...clash, values: { ...NO_VALUES, name, nik }, status: null, diedOn: null, why: [] };
}
