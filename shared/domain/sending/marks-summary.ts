import { PKS_NAME, ISSUE_WORDS, SEVERITY_NAME, VERDICT_NAME } from '../../words.ts';
import type { Pks } from '../agreement.ts';
import { toShortDay, type Day } from '../values/day.ts';
import { ISSUE_SEVERITY, type Issue, type IssueCode, type Severity } from '../issue.ts';
import { RETURN_STEPS, SUMMARY_SHEET, SUMMARY_TITLE } from './mark-words.ts';
import type { ImportPlan, Verdict } from '../plan.ts';

export interface FaultCount {
  readonly severity: Severity;
  readonly level: string;
  readonly short: string;
  readonly rows: number;
  readonly todo: string;
}

/** The page at the end of the workbook. It holds no table of people: it comes back with the file. */
export interface MarksSummary {
  readonly sheetName: string;
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: string])[];
  readonly countHead: readonly [string, string];
  readonly counts: readonly (readonly [label: string, count: number])[];
  readonly faultHead: readonly [string, string, string, string];
  readonly faults: readonly FaultCount[];
  readonly stepsHead: string;
  readonly steps: readonly string[];
}

export interface MarksInput {
  readonly plan: ImportPlan;
  readonly fileName: string;
  readonly pks: Pks;
  readonly department: string | null;
  readonly at: Day;
}

const SEVERITIES: readonly Severity[] = ['error', 'held', 'warning', 'info'];
const VERDICTS: readonly Verdict[] = ['new', 'changed', 'same', 'held', 'refused'];

/** The file in figures, and how it is sent back. */
export function composeMarksSummary(input: MarksInput, issues: readonly Issue[]): MarksSummary {
  const { plan, fileName, pks, department, at } = input;
  const { counts } = plan;
  return {
    sheetName: SUMMARY_SHEET,
    title: SUMMARY_TITLE,
    facts: [
      ['Berkas', fileName],
      ['Lembar', plan.sheets.map(({ name }) => name).join(', ')],
      ['Perjanjian', PKS_NAME[pks]],
      ['Perangkat daerah', department ?? 'menurut isi berkas'],
      ['Diperiksa pada', toShortDay(at)],
    ],
    countHead: ['Hasil pemeriksaan', 'Baris'],
    counts: [
      ...VERDICTS.map((verdict) => [VERDICT_NAME[verdict], counts[verdict]] as const),
      ['Seluruhnya', counts.rowsRead],
    ],
    faultHead: ['Yang ditemukan', 'Tingkat', 'Baris', 'Yang perlu dilakukan'],
    faults: countFaults(issues),
    stepsHead: 'Cara mengirim kembali',
    steps: RETURN_STEPS,
  };
}

/** The gravest first, the most frequent first among equals. */
function countFaults(issues: readonly Issue[]): readonly FaultCount[] {
  const rowsOf = new Map<IssueCode, Set<string>>();
  for (const issue of issues) {
    const rows = rowsOf.get(issue.code) ?? new Set();
    rowsOf.set(issue.code, rows.add(`${issue.sheet}:${issue.row}`));
  }
  return [...rowsOf]
    .map(([code, rows]) => toFaultCount(code, rows.size))
    .toSorted(
      (one, other) =>
        SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
        other.rows - one.rows,
    );
}

function toFaultCount(code: IssueCode, rows: number): FaultCount {
  const severity = ISSUE_SEVERITY[code];
  return { severity, level: SEVERITY_NAME[severity], rows, ...ISSUE_WORDS[code] };
}
