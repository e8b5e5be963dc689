import type { Candidate } from '../candidate.ts';
import { compareWithLast } from './compare-with-last.ts';
import { searchDecisions } from './find-decisions.ts';
import { judgeRow } from './judge-row.ts';
import { findLeftPeople } from './left-people.ts';
import type { ImportPlan, PlanCounts, PlanInput, PlanRow, Verdict } from '../plan.ts';
import { findContested, recogniseRow } from './recognise-row.ts';
import { findRepeatedNiks } from './repeated-niks.ts';
import { indexRoster } from './roster-index.ts';

/**
 * Decides what saving a roster would do: each row against the others in the file, against the
 * people stored and against what was decided. The same input always gives the same plan, so the
 * plan shown is the plan applied.
 */
export function planImport(input: PlanInput): ImportPlan {
  const { readings, roster, answers, memory } = input;
  const departments = chosenDepartments(input);
  const candidates = readings
    .flatMap((reading) => reading.candidates)
    .map((candidate) => withDepartment(candidate, departments[candidate.sheet] ?? null));
  const judged = judgeRows(input, candidates);
  const rows = judged.map(({ row }) => row);
  const gone = findLeftPeople({ candidates, rows, departments }, roster, answers.gone);
  const skipped = readings.flatMap((reading) => reading.skipped);
  return {
    sheets: readings.map(({ sheet, headerRow, columns, seen }) => ({
      name: sheet,
      headerRow,
      columns,
      seen,
    })),
    counts: { ...countVerdicts(rows), skipped: skipped.length, left: gone.left.length },
    rows,
    issues: judged.flatMap(({ issues }) => issues),
    skipped,
    left: gone.left,
    comparison: compareWithLast(rows, { ...gone, isComplete: answers.isComplete }, memory.last),
    suggestions: readings.flatMap((reading) => reading.suggestions),
    questions: readings.flatMap((reading) => reading.questions),
  };
}

function judgeRows(input: PlanInput, candidates: readonly Candidate[]) {
  const { readings, agreement, roster, answers, memory, ages } = input;
  let niks: ReadonlySet<string | null> | null = null;
  const isInFile = (nik: string) =>
    (niks ??= new Set(candidates.map(({ values }) => values.nik))).has(nik);
  const sheets = readings.map(({ sheet }) => sheet);
  const judge = {
    agreement,
    columnsOf: (sheet: number) => readings[sheet]?.columns ?? {},
    repeated: findRepeatedNiks(candidates),
    index: indexRoster({ roster, memory, isInFile }),
    findDecision: searchDecisions(answers, memory.decisions, sheets),
    ages,
  };
  const recognised = candidates.map((candidate) => recogniseRow(candidate, judge));
  const contested = findContested(recognised);
  return recognised.map((row) => judgeRow(row, { ...judge, contested, last: memory.last }));
}

/** By sheet: the department that the person importing chose, for it or for all. */
function chosenDepartments({ readings, department, answers }: PlanInput): (string | null)[] {
  return readings.map(
    ({ sheet }) => answers.sheets.find(({ name }) => name === sheet)?.department ?? department,
  );
}

/** The department chosen by the person who imports, for rows that name none. */
function withDepartment(candidate: Candidate, department: string | null): Candidate {
  if (department === null || candidate.values.department !== null) return candidate;
  return {
    ...candidate,
    values: { ...candidate.values, department },
    issues: candidate.issues.filter(({ code }) => code !== 'department-unknown'),
  };
}

function countVerdicts(rows: readonly PlanRow[]): Omit<PlanCounts, 'skipped' | 'left'> {
  const counts: Record<Verdict, number> = { new: 0, changed: 0, same: 0, held: 0, refused: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return { rowsRead: rows.length, ...counts };
}
