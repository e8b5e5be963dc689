import type { Agreement } from '../agreement.ts';
import type { LetterKind } from '../letter.ts';
import type { InactiveLetters } from '../office.ts';
import type { Day } from '../values/day.ts';
import { coverageSentence } from './coverage-sentence.ts';
import { standingOn, type LetterStanding } from './letter-standing.ts';

/** Which letter somebody gets, or why none. */
export type LetterChoice =
  | { readonly kind: Exclude<LetterKind, 'cover'>; readonly why?: never }
  | { readonly kind?: never; readonly why: string };

/**
 * The letter of this date about a member. One that says "is a member" must be true on its own
 * date, and nobody who has died or left since is given one dated back; who is known to leave after
 * `today` has not left. Who was a member gets the history form where the office wants it; whose
 * coverage has not begun gets none.
 */
export function chooseLetter(
  agreement: Agreement,
  member: LetterStanding,
  date: Day,
  inactive: InactiveLetters,
  today: Day | null = null,
): LetterChoice {
  const why = letterRefusal(agreement, member, date, today);
  if (why === null) return { kind: 'membership' };
  const { kind } = standingOn(agreement, member, date);
  const wasMember = kind === 'ended' || kind === 'left' || kind === 'dead';
  return wasMember && inactive === 'history' ? { kind: 'history' } : { why };
}

/** Whether somebody's end is known but has not come by the day on which the letter is made. */
function isToLeave({ status, leftOn }: LetterStanding, today: Day | null): boolean {
  return status === 'left' && today !== null && leftOn !== null && leftOn > today;
}

/** Why no membership letter of this date is written about a member, as a sentence; null where one is. */
function letterRefusal(
  agreement: Agreement,
  member: LetterStanding,
  date: Day,
  today: Day | null,
): string | null {
  const verdict = standingOn(agreement, member, date);
  if (verdict.kind !== 'covered') return coverageSentence(verdict, date);
  if (member.status === 'dead' || member.diedOn !== null)
    return 'Tercatat meninggal dunia; surat tidak dibuat dengan tanggal mundur.';
  if (member.status === 'left' && !isToLeave(member, today))
    return 'Tercatat keluar; surat tidak dibuat dengan tanggal mundur.';
  return null;
}
