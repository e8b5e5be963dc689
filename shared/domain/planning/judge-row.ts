import type { HeldCode } from '../answers.ts';
import type { Candidate } from '../candidate.ts';
import { compareRow } from './compare-with-last.ts';
import { compareWithStored } from './compare-person.ts';
import { decideRow, isGone, type Outcome } from './decide-row.ts';
import { decisionMark } from './decision-mark.ts';
import { findClash, type FoundClash, toLikeClash } from './find-clash.ts';
import { isHeldCode } from './find-decisions.ts';
import type { Issue, IssueCode } from '../issue.ts';
import { isMembershipField } from '../membership.ts';
import type {
  Clash,
  FieldChange,
  ImportMemory,
  PlanRow,
  RosterEntry,
  RowDecision,
} from '../plan.ts';
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
  // Nobody gets the NIK of somebody else who is stored under it.
  const isTaken = isSame && known !== null;
  const isContested =
    isTaken || (isSame && like !== null && judge.contested.has(like.person.personId));
  const subject = known ?? (isSame && !isContested && like ? like.person : null);
  const likeClash = like && toLikeClash(like);
  const knownClash = subject && findClash(subject, judge.agreement);
  const issues = knownClash
    ? [...recognised.issues, issueOf(candidate, knownClash.code, knownClash.field)]
    : recognised.issues;
  const codes = codesOf(issues);
  const questions = isRefused ? NO_QUESTIONS : heldCodes(codes);
  const decisions = decide(candidate, questions, { likeClash, knownClash, subject }, judge);
  const changes = subject === null || isRefused ? NO_CHANGES : changesFor(candidate, subject);
  const outcome: Outcome = isRefused
    ? { verdict: 'refused', changes, effects: [] }
    : decideRow({ questions, decisions, subject, isContested, changes });
  const row: PlanRow = {
    sheet: candidate.sheet,
    row: candidate.row,
    verdict: outcome.verdict,
    person: candidate.values,
    changes: outcome.changes,
    issues: codes,
    personId: subject?.personId ?? null,
    clash: oneClash(likeClash, knownClash),
    comparison: isRefused ? null : comparisonOf(candidate, subject, outcome, judge),
  };
  const decided = decidedOf(decisions, outcome);
  const given = givenOf(candidate);
  return { row: decided || given ? { ...row, ...decided, ...given } : row, issues };
}

/**
 * Mostly both are about one person: who they are, and why the row may be theirs. Of two people the
 * first question is whose row it is.
 */
function oneClash(like: FoundClash | null, known: FoundClash | null): Clash | null {
  if (like && known && like.clash.personId === known.clash.personId)
    return { ...known.clash, why: like.clash.why };
  return like?.clash ?? known?.clash ?? null;
}

const NO_QUESTIONS: readonly HeldCode[] = [];
const NO_DECISIONS: readonly RowDecision[] = [];
const NO_CHANGES: readonly FieldChange[] = [];

function codesOf(issues: readonly Issue[]): readonly IssueCode[] {
  const codes = issues.map(({ code }) => code);
  return codes.length < 2 ? codes : [...new Set(codes)];
}

function heldCodes(codes: readonly IssueCode[]): readonly HeldCode[] {
  return codes.length === 0 ? NO_QUESTIONS : codes.filter(isHeldCode);
}

interface Found {
  readonly likeClash: FoundClash | null;
  readonly knownClash: FoundClash | null;
  readonly subject: RosterEntry | null;
}

function decide(
  candidate: Candidate,
  questions: readonly HeldCode[],
  { likeClash, knownClash, subject }: Found,
  judge: RowJudge,
): readonly RowDecision[] {
  if (questions.length === 0) return NO_DECISIONS;
  return questions.flatMap((code) => {
    const found = [likeClash, knownClash].find((each) => each?.code === code);
    const mark = () => decisionMark(toMarked(candidate), found?.clash ?? null, code);
    return judge.findDecision(candidate, { code, mark, subject }) ?? [];
  });
}

/** Of somebody who is no member here yet, only what belongs to the person can change. */
function changesFor(candidate: Candidate, known: RosterEntry): readonly FieldChange[] {
  const changes = compareWithStored(candidate, known.values);
  return known.status === null ? changes.filter(({ field }) => !isMembershipField(field)) : changes;
}

/** Whoever left, and of whom the file says so too, does not come back. */
function comparisonOf(
  { values }: Candidate,
  subject: RosterEntry | null,
  { verdict, changes }: Outcome,
  { last }: RowJudge,
) {
  const staysOut = verdict === 'same' && subject !== null && isGone(subject);
  return staysOut ? 'same' : compareRow(values.nik, subject, changes, last);
}

function decidedOf(
  decisions: readonly RowDecision[],
  { effects }: Outcome,
): Pick<PlanRow, 'decisions' | 'effects'> | null {
  if (decisions.length === 0) return null;
  return effects.length === 0 ? { decisions } : { decisions, effects };
}

/** What the preview shows of a row beside its values, where there is any of it. */
function givenOf(candidate: Candidate): Pick<PlanRow, 'edited' | 'remark' | 'key'> | null {
  const { edited = [], remark, key = null } = candidate;
  if (edited.length === 0 && remark === null && key === null) return null;
  return {
    ...(edited.length > 0 ? { edited } : null),
    ...(remark === null ? null : { remark }),
    ...(key === null ? null : { key }),
  };
}
