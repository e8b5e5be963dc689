import { ISSUE_WORDS } from '../../words.ts';
import type { Issue, IssueCode, Severity } from '../issue.ts';
import { composeMarksSummary, type MarksInput, type MarksSummary } from './marks-summary.ts';
import type { ImportPlan, PlanRow, PlanSheet } from '../plan.ts';

/** A cell that a department is asked to look at. */
export interface CellMark {
  readonly row: number;
  /** Letter; null where the fault is not in one cell: the note alone tells it. */
  readonly column: string | null;
  readonly severity: Severity;
  /** What is wrong and what to do. */
  readonly text: string;
}

export interface SheetMarks {
  readonly sheet: string;
  readonly headerRow: number;
  /** The last row that is a person, at least the header's: so far down reach the notes. */
  readonly lastRow: number;
  /** Letter of the table's last column that has a header or a meaning; the notes stand right of it. */
  readonly lastColumn: string;
  readonly cells: readonly CellMark[];
}

export interface WorkbookMarks {
  readonly sheets: readonly SheetMarks[];
  readonly summary: MarksSummary;
}

/**
 * What a department gets to know of its file: every cell with an error, a question or a warning, and
 * the whole in figures. What is only good to know (`info`) is counted and not marked.
 */
export function composeMarks(input: MarksInput): WorkbookMarks {
  const { plan } = input;
  const open = openIssues(plan);
  const twins = twinFinder(plan);
  const sheets = plan.sheets.map(({ name, headerRow, columns, seen }, sheet) => ({
    sheet: name,
    headerRow,
    lastColumn: lastColumn({ columns, seen }),
    lastRow: plan.rows.reduce(
      (last, row) => (row.sheet === sheet ? Math.max(last, row.row) : last),
      headerRow,
    ),
    cells: open
      .filter((issue) => issue.sheet === sheet && issue.row > 0)
      .flatMap((issue) => toMark(issue, twins(issue))),
  }));
  return { sheets, summary: composeMarksSummary(input, open) };
}

function lastColumn({ columns, seen }: Pick<PlanSheet, 'columns' | 'seen'>): string {
  const headed = seen.filter(({ header }) => header !== '').map(({ column }) => column);
  return [...headed, ...Object.values(columns)].reduce(
    (last, letters) => (isRightOf(letters, last) ? letters : last),
    'A',
  );
}

function isRightOf(one: string, other: string): boolean {
  return one.length === other.length ? one > other : one.length > other.length;
}

/** A question about a row that somebody has answered is none any more. */
function openIssues({ rows, issues }: ImportPlan): readonly Issue[] {
  const settled = new Set(rows.filter(isSettled).map(placeOf));
  return issues.filter((issue) => issue.severity !== 'held' || !settled.has(placeOf(issue)));
}

function isSettled({ verdict, decisions }: PlanRow): boolean {
  return verdict !== 'held' && decisions !== undefined && decisions.length > 0;
}

function placeOf({ sheet, row }: { readonly sheet: number; readonly row: number }): string {
  return `${sheet}:${row}`;
}

function toMark({ row, column, severity, code }: Issue, twins: string): readonly CellMark[] {
  return severity === 'info' ? [] : [{ row, column, severity, text: markText(code, twins) }];
}

/** `NIK kosong: isi NIK 16 angka sesuai KTP` */
function markText(code: IssueCode, twins: string): string {
  const { short, todo } = ISSUE_WORDS[code];
  return `${short}${twins}: ${withSmallInitial(todo).replace(/\.$/, '')}`;
}

const TWIN_CODES: readonly IssueCode[] = ['nik-shared-by-two-names', 'nik-repeated-in-file'];
const MOST_TWINS = 5;

/** Names the other rows with the same NIK, ` (baris 7, 12)`, where that is the fault. */
function twinFinder({ rows, sheets }: ImportPlan): (issue: Issue) => string {
  const nikAt = new Map(rows.map((row) => [placeOf(row), row.person.nik]));
  const rowsOf = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const { nik } = row.person;
    if (nik === null) continue;
    const list = rowsOf.get(nik);
    if (list) list.push(row);
    else rowsOf.set(nik, [row]);
  }
  return (issue) => {
    if (!TWIN_CODES.includes(issue.code)) return '';
    const others = (rowsOf.get(nikAt.get(placeOf(issue)) ?? '') ?? [])
      .filter((row) => placeOf(row) !== placeOf(issue))
      .map(({ sheet, row }) =>
        sheet === issue.sheet ? `${row}` : `${row} ${sheets[sheet]?.name}`,
      );
    if (others.length === 0) return '';
    const more = others.length > MOST_TWINS ? ', …' : '';
    return ` (baris ${others.slice(0, MOST_TWINS).join(', ')}${more})`;
  };
}

/** `Isi NIK` → `isi NIK`, but `NIK …` stays. */
function withSmallInitial(text: string): string {
  return text.replace(/^\p{Lu}(?=\p{Ll})/u, (initial) => initial.toLowerCase());
}
