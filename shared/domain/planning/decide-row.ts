import type { Decision, HeldCode } from '../answers.ts';
import type { FieldChange, RosterEntry, RowDecision, RowEffect, Verdict } from '../plan.ts';

export interface RowCase {
  /** Why people must decide; empty for most rows. */
  readonly questions: readonly HeldCode[];
  readonly decisions: readonly RowDecision[];
  /** The stored person of the row. */
  readonly subject: RosterEntry | null;
  /** Who it is cannot be settled as decided: another row is about the same stored person. */
  readonly isContested: boolean;
  readonly changes: readonly FieldChange[];
}

export interface Outcome {
  readonly verdict: Verdict;
  readonly changes: readonly FieldChange[];
  readonly effects: readonly RowEffect[];
}

const NONE: readonly RowEffect[] = [];

/** What becomes of a row without an error, given what was decided about it. */
export function decideRow({
  questions,
  decisions,
  subject,
  isContested,
  changes,
}: RowCase): Outcome {
  const of = (code: HeldCode) => decisions.find((decision) => decision.code === code);
  const leaving = of('status-word')?.choice === 'leave';
  const isOut = subject !== null && subject.status !== null && subject.status !== 'active';
  // The file says that somebody left, and so does the roster: nobody comes again.
  if (leaving && isOut && questions.includes('dead-or-left') && !of('dead-or-left'))
    return { verdict: 'same', changes: [], effects: NONE };
  const isOpen = questions.some((code) => (of(code)?.choice ?? 'skip') === 'skip');
  // There is no place that could end.
  const isVain = leaving && (subject === null || subject.status === null);
  // A claim tells of the death: it is cancelled first, or the row stays where it is.
  const isBarred = subject?.hasClaim === true;
  if (isOpen || isVain || isBarred || isContested)
    return { verdict: 'held', changes, effects: NONE };
  const effects = decisions.length === 0 ? NONE : effectsOf(decisions, subject);
  return { verdict: verdictOf(subject, changes, effects), changes, effects };
}

function effectsOf(decisions: readonly Decision[], subject: RosterEntry | null): RowEffect[] {
  const effects: RowEffect[] = [];
  const leave = decisions.find(({ choice }) => choice === 'leave');
  const move = decisions.find(({ choice }) => choice === 'move');
  if (leave?.on && leave.leaveReason)
    effects.push({ kind: 'leave', reason: leave.leaveReason, on: leave.on });
  else if (subject !== null && isGone(subject)) effects.push({ kind: 'return' });
  if (move?.on) effects.push({ kind: 'move', on: move.on });
  return effects;
}

/** Whether somebody is recorded as dead, or as having left this agreement. */
export function isGone({ status, diedOn }: RosterEntry): boolean {
  return diedOn !== null || status === 'dead' || status === 'left';
}

function verdictOf(
  subject: RosterEntry | null,
  changes: readonly FieldChange[],
  effects: readonly RowEffect[],
): Verdict {
  if (subject === null || subject.status === null) return 'new';
  return changes.length + effects.length > 0 ? 'changed' : 'same';
}
