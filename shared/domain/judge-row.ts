import type { HeldCode } from './answers.ts';
import type { Candidate } from './candidate.ts';
import { compareRow } from './compare-with-last.ts';
import { compareWithStored } from './compare-person.ts';
import { type Outcome, decideRow } from './decide-row.ts';
import { decisionMark } from './decision-mark.ts';
import { findClash, type FoundClash, toLikeClash } from './find-clash.ts';
import { isHeldCode } from './find-decisions.ts';
import type { Issue, IssueCode } from './issue.ts';
import { isMembershipField } from './membership.ts';
import type { FieldChange, ImportMemory, PlanRow, RosterEntry, RowDecision } from './plan.ts';
import { issueOf, type Judge, type Recognised, toMarked } from './recognise-row.ts';

/** A row of the plan with its issues in full. */
export interface JudgedRow {
  readonly row: PlanRow;
  readonly issues: readonly Issue[];
}

export interface RowJudge extends Judge {
  readonly contested: ReadonlySet<number>;
  readonly last: ImportMemory['last'];
}

/** Decides what saving a row would do, given who it is. */
export function judgeRow(recognised: Recognised, judge: RowJudge): JudgedRow {
  const { candidate, isRefused, known, like, isSame } = recognised;
  const isContested = isSame && like !== null && judge.contested.has(like.person.personId);
  const subject = known ?? (isSame && !isContested && like ? like.person : null);
  const likeClash = like && toLikeClash(like);
  const knownClash = subject && findClash(subject, judge.agreement);
  const issues = knownClash
    ? [...recognised.issues, issueOf(candidate, knownClash.code, knownClash.field)]
    : recognised.issues;
  const codes = codesOf(issues);
  const questions = isRefused ? NO_QUESTIONS : heldCodes(codes);
  const clashes = [likeClash, knownClash].filter((found) => found !== null);
  const decisions = decide(candidate, questions, clashes, subject, judge);
  const changes = subject === null || isRefused ? [] : changesFor(candidate, subject);
  const outcome: Outcome = isRefused
    ? { verdict: 'refused', changes, effects: [] }
    : decideRow({ questions, decisions, subject, isContested, changes });
  const clash = knownClash?.clash ?? likeClash?.clash ?? null;
  const row: PlanRow = {
    sheet: candidate.sheet,
    row: candidate.row,
    verdict: outcome.verdict,
    person: candidate.values,
    changes: outcome.changes,
    issues: codes,
    personId: subject?.personId ?? null,
    clash: clash && likeClash ? { ...clash, why: likeClash.clash.why } : clash,
    comparison: isRefused ? null : comparisonOf(candidate, subject, outcome, judge),
    ...(decisions.length > 0 ? { decisions } : null),
    ...(outcome.effects.length > 0 ? { effects: outcome.effects } : null),
    ...asGiven(candidate),
  };
  return { row, issues };
}

const NO_QUESTIONS: readonly HeldCode[] = [];
const NO_DECISIONS: readonly RowDecision[] = [];

function codesOf(issues: readonly Issue[]): readonly IssueCode[] {
  const codes = issues.map(({ code }) => code);
  return codes.length < 2 ? codes : [...new Set(codes)];
}

function heldCodes(codes: readonly IssueCode[]): readonly HeldCode[] {
  return codes.length === 0 ? NO_QUESTIONS : codes.filter(isHeldCode);
}

function decide(
  candidate: Candidate,
  questions: readonly HeldCode[],
  clashes: readonly FoundClash[],
  subject: RosterEntry | null,
  judge: RowJudge,
): readonly RowDecision[] {
  if (questions.length === 0) return NO_DECISIONS;
  return questions.flatMap((code) => {
    const clash = clashes.find((found) => found.code === code)?.clash ?? null;
    const mark = () => decisionMark(toMarked(candidate), clash, code);
    return judge.findDecision(candidate, { code, mark, subject }) ?? [];
  });
}

/** Of somebody who is no member here yet, only what belongs to the person can change. */
function changesFor(candidate: Candidate, known: RosterEntry): readonly FieldChange[] {
  const changes = compareWithStored(candidate, known.values);
  return known.status === null ? changes.filter(({ field }) => !isMembershipField(field)) : changes;
}

/** Who leaves, or is known to have left, does not come back. */
function comparisonOf(
  { values }: Candidate,
  subject: RosterEntry | null,
  { verdict, changes }: Outcome,
  { last }: RowJudge,
) {
  return verdict === 'same' ? 'same' : compareRow(values.nik, subject, changes, last);
}

/** What the preview shows of a row beside its values. */
function asGiven({ edited, remark, key }: Candidate): Pick<PlanRow, 'edited' | 'remark' | 'key'> {
  return {
    ...(edited && edited.length > 0 ? { edited } : null),
    ...(remark === null ? null : { remark }),
    ...(key ? { key } : null),
  };
}
