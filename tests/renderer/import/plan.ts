import { NO_ANSWERS } from '../../../shared/domain/answers.ts';
import type { ImportPlan, PlanRow, Verdict } from '../../../shared/domain/plan.ts';
import type { ImportPreview } from '../../../shared/views.ts';
import { ISSUE_SEVERITY, type IssueCode } from '../../../shared/domain/issue.ts';
import { ROSTER_FIELDS, type RosterValues } from '../../../shared/domain/person.ts';

export function somebody(part: Partial<RosterValues> = {}): RosterValues {
  const empty = Object.fromEntries(ROSTER_FIELDS.map((field) => [field, null]));
  return { ...(empty as unknown as RosterValues), ...part };
}

export function planRow(row: number, verdict: Verdict, part: Partial<PlanRow> = {}): PlanRow {
  return {
    sheet: 0,
    row,
    verdict,
    person: somebody({
      nik: `74720501019000${String(row).padStart(2, '0')}`,
      name: `ORANG ${row}`,
    }),
    changes: [],
    issues: [],
    personId: null,
    clash: null,
    comparison: null,
    ...part,
  };
}

/** A plan of these rows whose counts add up, as every plan's do. */
export function planOf(rows: readonly PlanRow[]): ImportPlan {
  const count = (verdict: Verdict) => rows.filter((row) => row.verdict === verdict).length;
  return {
    sheets: [{ name: 'Data', headerRow: 5, columns: { nik: 'C', name: 'B' }, seen: [] }],
    counts: {
      rowsRead: rows.length,
      new: count('new'),
      changed: count('changed'),
      same: count('same'),
      held: count('held'),
      refused: count('refused'),
      skipped: 1,
      left: 0,
    },
    rows,
    issues: rows.flatMap(({ row, issues }) => issues.map((code) => issueAt(row, code))),
    skipped: [{ sheet: 0, row: 1, why: 'title' }],
    left: [],
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

function issueAt(row: number, code: IssueCode) {
  return {
    sheet: 0,
    row,
    column: 'C',
    field: 'nik',
    severity: ISSUE_SEVERITY[code],
    code,
    given: '7,47E+15',
  };
}

export function previewOf(plan: ImportPlan): ImportPreview {
  return {
    importId: 'i1',
    fileName: 'daftar-contoh.xlsx',
    pks: 'non-asn',
    department: null,
    sheets: [{ name: 'Data', visibility: 'visible', people: plan.rows.length, department: null }],
    plan,
    status: 'planned',
    answers: NO_ANSWERS,
    mark: 'm1',
    hasFile: true,
    savedBefore: null,
  };
}
