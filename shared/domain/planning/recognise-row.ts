import type { Agreement } from '../agreement.ts';
import type { Candidate, SheetReading } from '../candidate.ts';
import { ageOn } from '../values/day.ts';
import { decisionMark } from './decision-mark.ts';
import { type FoundClash, toLikeClash } from './find-clash.ts';
import type { FindDecision } from './find-decisions.ts';
import { type Issue, type IssueCode, ISSUE_SEVERITY } from '../issue.ts';
import type { Like } from '../likeness/like-search.ts';
import { areNearlySame, toNameForm } from '../likeness/nearly-same-names.ts';
import type { RosterField, RosterValues } from '../person.ts';
import type { PlanInput, RosterEntry } from '../plan.ts';
import type { RepeatCode } from './repeated-niks.ts';
import type { RosterIndex } from './roster-index.ts';

/** What all rows of a file are judged with. */
export interface Judge {
  readonly agreement: Agreement;
  readonly columnsOf: (sheet: number) => SheetReading['columns'];
  readonly repeated: ReadonlyMap<Candidate, RepeatCode>;
  readonly index: RosterIndex;
  readonly findDecision: FindDecision;
  readonly ages: PlanInput['ages'];
}

/** A row with the stored person that it is about, or may be about. */
export interface Recognised {
  readonly candidate: Candidate;
  readonly issues: readonly Issue[];
  readonly isRefused: boolean;
  /** Under this very NIK. */
  readonly known: RosterEntry | null;
  /** Under another NIK. Beside somebody known only where the row is wholly unlike them. */
  readonly like: Like<RosterEntry> | null;
  /** Somebody decided that the row is the one it is like. */
  readonly isSame: boolean;
}

/** Finds the stored person of a row, after everything that is wrong within the file. */
export function recogniseRow(candidate: Candidate, judge: Judge): Recognised {
  const { values } = candidate;
  const issues = withFaultsInFile(candidate, judge);
  const isRefused = issues.some(({ severity }) => severity === 'error');
  const known = values.nik === null ? null : judge.index.findByNik(values.nik);
  const mayBeOther = !isRefused && (known === null || isUnlike(candidate, known));
  const like = mayBeOther ? judge.index.findLike(candidate) : null;
  if (like === null) return { candidate, issues, isRefused, known, like, isSame: false };
  const clash = toLikeClash(like);
  return {
    candidate,
    issues: [...issues, issueOf(candidate, clash.code, clash.field)],
    isRefused,
    known,
    like,
    isSame: isDecidedSame(candidate, clash, judge.findDecision),
  };
}

/**
 * Whether a row bears the NIK of somebody whose name and birth date are both quite others: then the
 * NIK may be a colleague's, typed one line too low.
 */
function isUnlike({ values, fromNik = [] }: Candidate, { values: stored }: RosterEntry): boolean {
  const { name, birthDate } = values;
  if (name === null || birthDate === null || fromNik.includes('birthDate')) return false;
  if (stored.birthDate === null || stored.birthDate === birthDate) return false;
  return !areNearlySame(toNameForm(name), toNameForm(stored.name));
}

function isDecidedSame(
  candidate: Candidate,
  { code, clash }: FoundClash,
  findDecision: FindDecision,
): boolean {
  const mark = () => decisionMark(toMarked(candidate), clash, code);
  return findDecision(candidate, { code, mark, subject: null })?.choice === 'same-person';
}

/** What a decision mark wants to know of a row. */
export function toMarked({ values, remark }: Candidate) {
  return remark === null ? { person: values } : { person: values, remark };
}

/**
 * The stored people whom more than one row is about, where at least one of them is so only because
 * somebody decided it: then nobody can be set right without guessing.
 */
export function findContested(rows: readonly Recognised[]): ReadonlySet<number> {
  const contested = new Set<number>();
  if (!rows.some(({ isSame }) => isSame)) return contested;
  const seen = new Set<number>();
  for (const { known, like, isSame } of rows) {
    const person = known ?? (isSame ? like?.person : null);
    if (!person) continue;
    (seen.has(person.personId) ? contested : seen).add(person.personId);
  }
  return contested;
}

function withFaultsInFile(candidate: Candidate, judge: Judge): readonly Issue[] {
  const { columnsOf, repeated } = judge;
  const repeat = repeated.get(candidate);
  const isOdd = isAgeUnusual(candidate.values, judge);
  if (!repeat && !isOdd) return candidate.issues;
  const issues = [...candidate.issues];
  if (repeat) issues.push(issueOf(candidate, repeat, 'nik', columnsOf(candidate.sheet).nik));
  if (isOdd) issues.push(issueOf(candidate, 'age-outside-17-64', 'birthDate'));
  return issues;
}

/** An issue that comparing rows brought up; of a NIK, with the NIK that stands in its column. */
export function issueOf(
  { sheet, row, values }: Candidate,
  code: IssueCode,
  field: RosterField,
  column: string | null = null,
): Issue {
  const given = field === 'nik' && column !== null ? values.nik : null;
  return { sheet, row, column, field, severity: ISSUE_SEVERITY[code], code, given };
}

/** Outside the law's ages on the first day of the coverage: BPJS may refuse, the office decides. */
function isAgeUnusual({ birthDate }: RosterValues, { agreement, ages }: Judge): boolean {
  if (birthDate === null || ages === null) return false;
  const age = ageOn(birthDate, agreement.coverageFrom);
  return age < ages.youngest || age > ages.oldest;
}
