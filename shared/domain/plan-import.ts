import { PKS_NAME, MEMBERSHIP_STATUS } from '../words.ts';
import type { Agreement } from './agreement.ts';
import type { Candidate, SheetReading } from './candidate.ts';
import { compareWithStored } from './compare-person.ts';
import { ageOn } from './day.ts';
import { type Issue, type IssueCode, ISSUE_SEVERITY } from './issue.ts';
import { findLeftPeople } from './left-people.ts';
import type {
  Clash,
  FieldChange,
  ImportPlan,
  PlanCounts,
  PlanInput,
  PlanRow,
  RosterEntry,
  Verdict,
} from './plan.ts';
import type { RosterField, RosterValues } from './person.ts';
import { findRepeatedNiks, type RepeatCode } from './repeated-niks.ts';
import { indexRoster, type RosterIndex } from './roster-index.ts';

/**
 * Decides what saving a roster would do: each row against the others in the file and against the
 * people stored. The same input always gives the same plan, so the plan shown is the plan applied.
 */
export function planImport(input: PlanInput): ImportPlan {
  const { readings, agreement, department, roster, memory } = input;
  const read = readings.flatMap(({ candidates }) => candidates);
  const candidates =
    department === null ? read : read.map((candidate) => withDepartment(candidate, department));
  const repeated = findRepeatedNiks(candidates);
  const index = indexRoster(roster);
  const judged = candidates.map((candidate) =>
    judge({
      candidate,
      columns: readings[candidate.sheet]?.columns ?? {},
      agreement,
      index,
      repeat: repeated.get(candidate),
    }),
  );
  const rows = judged.map(({ row }) => row);
  const left = findLeftPeople(candidates, roster, department);
  const skipped = readings.flatMap((reading) => reading.skipped);
  return {
    sheets: readings.map(({ sheet, headerRow, columns, seen }) => ({
      name: sheet,
      headerRow,
      columns,
      seen,
    })),
    counts: { ...countVerdicts(rows), skipped: skipped.length, left: left.length },
    rows,
    issues: judged.flatMap(({ issues }) => issues),
    skipped,
    left,
    comparison: {
      last: memory.last && { fileName: memory.last.fileName, at: memory.last.at },
      counts: { new: 0, back: 0, moved: 0, changed: 0, same: 0 },
      members: 0,
      asksWhetherComplete: false,
    },
    suggestions: readings.flatMap((reading) => reading.suggestions),
    questions: readings.flatMap((reading) => reading.questions),
  };
}

/** The department chosen by the person who imports, for rows that name none. */
function withDepartment(candidate: Candidate, department: string): Candidate {
  if (candidate.values.department !== null) return candidate;
  return {
    ...candidate,
    values: { ...candidate.values, department },
    issues: candidate.issues.filter(({ code }) => code !== 'department-unknown'),
  };
}

interface Case {
  readonly candidate: Candidate;
  readonly columns: SheetReading['columns'];
  readonly agreement: Agreement;
  readonly index: RosterIndex;
  readonly repeat: RepeatCode | undefined;
}

interface Judged {
  readonly row: PlanRow;
  readonly issues: readonly Issue[];
}

function judge({ candidate, columns, agreement, index, repeat }: Case): Judged {
  const { values, row } = candidate;
  const known = values.nik === null ? null : index.findByNik(values.nik);
  const issues = [...candidate.issues];
  if (repeat) issues.push(issueOf(candidate, repeat, 'nik', columns.nik));
  if (isAgeUnusual(values, agreement))
    issues.push(issueOf(candidate, 'age-outside-17-64', 'birthDate'));
  const isRefused = issues.some(isError);
  const clash = known ? knownClash(known, agreement) : isRefused ? null : likeness(values, index);
  if (clash) issues.push(issueOf(candidate, clash.code, clash.field));
  const changes = known === null || isRefused ? [] : changesFor(candidate, known);
  const planRow: PlanRow = {
    sheet: candidate.sheet,
    row,
    verdict: verdictOf(issues, known, changes),
    person: values,
    changes,
    issues: codesOf(issues),
    personId: known?.personId ?? null,
    clash: clash?.clash ?? null,
    comparison: null,
  };
  return { row: planRow, issues };
}

function issueOf(
  { sheet, row, values }: Candidate,
  code: IssueCode,
  field: RosterField,
  column: string | null = null,
): Issue {
  const given = field === 'nik' && column !== null ? values.nik : null;
  return { sheet, row, column, field, severity: ISSUE_SEVERITY[code], code, given };
}

function codesOf(issues: readonly Issue[]): readonly IssueCode[] {
  const codes = issues.map(({ code }) => code);
  return codes.length < 2 ? codes : [...new Set(codes)];
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

const YOUNGEST = 17;
const OLDEST = 64;

/** Outside 17–64 on the first day of the coverage: BPJS may refuse, the office decides. */
function isAgeUnusual({ birthDate }: RosterValues, agreement: Agreement): boolean {
  if (birthDate === null) return false;
  const age = ageOn(birthDate, agreement.coverageFrom);
  return age < YOUNGEST || age > OLDEST;
}

interface Reason {
  readonly code: 'active-in-other-pks' | 'dead-or-left' | 'possible-same-person';
  readonly field: RosterField;
  readonly clash: Clash;
}

/** Why a stored person cannot simply be taken into this agreement. */
function knownClash(known: RosterEntry, agreement: Agreement): Reason | null {
  const dead = known.diedOn !== null || known.status === 'dead';
  if (dead || (known.status === 'left' && !known.activeInOtherPks)) {
    const where = dead ? MEMBERSHIP_STATUS.dead : MEMBERSHIP_STATUS.left;
    return { code: 'dead-or-left', field: 'nik', clash: toClash(known, where) };
  }
  if (!known.activeInOtherPks) return null;
  const other = agreement.pks === 'rentan' ? 'non-asn' : 'rentan';
  return { code: 'active-in-other-pks', field: 'nik', clash: toClash(known, PKS_NAME[other]) };
}

/** Somebody stored who may be this new person under another NIK. */
function likeness(values: RosterValues, index: RosterIndex): Reason | null {
  const like = index.findLike(values);
  if (like === null) return null;
  const where = like.values.department ?? like.values.kelurahan ?? '';
  return { code: 'possible-same-person', field: 'name', clash: toClash(like, where) };
}

function toClash({ personId, values, status, diedOn }: RosterEntry, where: string): Clash {
  const { name, nik } = values;
  return { personId, name, nik, where, values, status, diedOn, why: [] };
}

/** Of somebody who is no member here yet, only what belongs to the person can change. */
const OF_THE_MEMBERSHIP = new Set<RosterField>(['department', 'job', 'wage', 'kpj']);

function changesFor(candidate: Candidate, known: RosterEntry): readonly FieldChange[] {
  const changes = compareWithStored(candidate, known.values);
  if (known.status !== null) return changes;
  return changes.filter(({ field }) => !OF_THE_MEMBERSHIP.has(field));
}

function verdictOf(
  issues: readonly Issue[],
  known: RosterEntry | null,
  changes: readonly FieldChange[],
): Verdict {
  if (issues.some(isError)) return 'refused';
  if (issues.some(({ severity }) => severity === 'held')) return 'held';
  if (known === null || known.status === null) return 'new';
  return changes.length > 0 ? 'changed' : 'same';
}

function countVerdicts(rows: readonly PlanRow[]): Omit<PlanCounts, 'skipped' | 'left'> {
  const counts: Record<Verdict, number> = { new: 0, changed: 0, same: 0, held: 0, refused: 0 };
  for (const { verdict } of rows) counts[verdict] += 1;
  return { rowsRead: rows.length, ...counts };
}
