import type { Decision, DecisionChoice } from '../../../shared/domain/answers.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { LeaveReason } from '../../../shared/domain/membership.ts';
import { parseTypedDay } from '../../parts/typed-day.ts';
import type { HeldItem } from './held-items.ts';

/** A decision in the making; what is not said yet is null. */
export interface DecisionDraft extends Omit<Decision, 'choice'> {
  readonly choice: DecisionChoice | null;
}

export function draftOf({ code, decision }: HeldItem): DecisionDraft {
  if (decision === null) return { code, choice: null, note: '', on: null, leaveReason: null };
  const { choice, note, on, leaveReason } = decision;
  return { code, choice, note, on, leaveReason };
}

/**
 * A choice brings its day and reason along where the row names them, in sight and to be corrected;
 * those of another choice are dropped.
 */
export function withChoice(
  draft: DecisionDraft,
  choice: DecisionChoice,
  { row }: HeldItem,
  today: Day | null,
): DecisionDraft {
  if (choice === draft.choice) return draft;
  if (choice === 'move') return { ...draft, choice, on: draft.on ?? today, leaveReason: null };
  if (choice !== 'leave') return { ...draft, choice, on: null, leaveReason: null };
  const said = `${row.remark ?? ''} ${row.person.name ?? ''}`;
  return { ...draft, choice, on: dayIn(said, today), leaveReason: reasonIn(said) };
}

export function isChosen(draft: DecisionDraft): draft is Decision {
  return draft.choice !== null;
}

// meninggal 3 Mei 2025 | keluar per 01-02-2025
const DAY = /\b\d{1,2}[\s./-]+(?:\d{1,2}|[a-z]{3,})[\s./-]+\d{4}\b/i;

function dayIn(text: string, today: Day | null): Day | null {
  const day = parseTypedDay(DAY.exec(text)?.[0] ?? '');
  return day !== null && today !== null && day > today ? null : day;
}

const REASONS: readonly (readonly [RegExp, LeaveReason])[] = [
  [/\b(?:alm|almh|almarhum|almarhumah|meninggal|wafat)\b/i, 'meninggal'],
  [/\b(?:mundur|mengundurkan diri|resign)\b/i, 'mengundurkan-diri'],
  [/\b(?:pppk|p3k)\b/i, 'pppk'],
];

/** Only what is said plainly; everything else is asked. */
function reasonIn(text: string): LeaveReason | null {
  return REASONS.find(([words]) => words.test(text))?.[1] ?? null;
}
