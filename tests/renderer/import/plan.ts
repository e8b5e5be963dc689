import { NO_ANSWERS } from '../../../shared/domain/answers.ts';
import type { ImportPlan, PlanRow, Verdict } from '../../../shared/domain/plan.ts';
import type { ImportPreview } from '../../../shared/views.ts';
import { ISSUE_SEVERITY, type IssueCode } from '../../../shared/domain/issue.ts';
import { aPlan, aPlanRow, somebody } from '../../support/plan-by-hand.ts';

export { somebody };

export function planRow(row: number, verdict: Verdict, part: Partial<PlanRow> = {}): PlanRow {
  const nik = `74720501019000${String(row).padStart(2, '0')}`;
  return aPlanRow({ row, verdict, person: somebody({ nik, name: `ORANG ${row}` }), ...part });
}

/** A plan of these rows, with a title above them. */
export function planOf(rows: readonly PlanRow[]): ImportPlan {
  return aPlan({
    sheets: [{ name: 'Data', headerRow: 5, columns: { nik: 'C', name: 'B' }, seen: [] }],
    rows,
    issues: rows.flatMap(({ row, issues }) => issues.map((code) => issueAt(row, code))),
    skipped: [{ sheet: 0, row: 1, why: 'title' }],
  });
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
