import {
  type Decision,
  DECISION_CHOICES,
  HELD_CODES,
  type HeldCode,
  type ImportAnswers,
  type RememberedDecision,
} from '../answers.ts';
import type { Candidate } from '../candidate.ts';
import type { IssueCode } from '../issue.ts';
import type { RosterEntry, RowDecision } from '../plan.ts';

/** A question that a held row puts: its code and the data that it is about. */
export interface HeldQuestion {
  readonly code: HeldCode;
  readonly mark: () => string;
  /** The stored person of the row, where there is one. */
  readonly subject: RosterEntry | null;
}

/** Finds what was decided, in this preview or in an earlier import; null where nothing was. */
export type FindDecision = (candidate: Candidate, question: HeldQuestion) => RowDecision | null;

/** Makes the search for decisions; an answer of this preview counts before a remembered one. */
export function searchDecisions(
  { decisions }: Pick<ImportAnswers, 'decisions'>,
  remembered: readonly RememberedDecision[],
  sheets: readonly string[],
): FindDecision {
  const answers = new Map(
    decisions.map((each) => [`${each.row} ${each.code} ${each.sheet}`, each]),
  );
  const earlier = new Map(remembered.map((each) => [`${each.nik} ${each.code}`, each]));
  return ({ sheet, row, values }, { code, mark, subject }) => {
    const answer = answers.get(`${row} ${code} ${sheets[sheet] ?? ''}`);
    if (answer) return isDecision(answer) ? toRowDecision(answer, null) : null;
    const before = earlier.get(`${values.nik} ${code}`);
    if (!before || !isDecision(before) || wasCarriedOut(before, subject)) return null;
    return before.mark === mark() ? toRowDecision(before, before.at) : null;
  };
}

function toRowDecision(decision: Decision, rememberedFrom: string | null): RowDecision {
  const { code, choice, note, on, leaveReason } = decision;
  return { code, choice, note, on, leaveReason, rememberedFrom };
}

/** Whether it can be done: somebody leaves on a day and for a reason, and moves on a day. */
function isDecision({ code, choice, on, leaveReason }: Decision): boolean {
  if (!DECISION_CHOICES[code].includes(choice)) return false;
  if (choice === 'leave') return on !== null && leaveReason !== null;
  return choice !== 'move' || on !== null;
}

/**
 * A decision that changed the roster has answered its question for good. If the question comes up
 * again, somebody has since changed it back, and a decision from before knows nothing of that.
 */
function wasCarriedOut({ code, choice }: Decision, subject: RosterEntry | null): boolean {
  if (choice === 'leave') return subject?.status === 'active';
  if (choice === 'take') return code === 'dead-or-left';
  return choice === 'move' || choice === 'same-person';
}

export function isHeldCode(code: IssueCode): code is HeldCode {
  return (HELD_CODES as readonly IssueCode[]).includes(code);
}
