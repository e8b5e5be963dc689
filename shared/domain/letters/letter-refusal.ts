import type { Agreement } from '../agreement.ts';
import { answerCoverage } from '../answer-coverage.ts';
import { coverageSentence } from './coverage-sentence.ts';
import type { Day } from '../values/day.ts';
import type { Membership } from '../membership.ts';

/** What decides whether somebody is certified as a member. */
export interface LetterStanding extends Pick<Membership, 'start' | 'end' | 'status' | 'leftOn'> {
  readonly diedOn: Day | null;
}

/**
 * Why no membership letter of this date is written about a member, as a sentence; null where one
 * is. A letter says "is a member": it must be true on its own date, and nobody who has died or
 * left since is given one dated back.
 */
export function letterRefusal(
  agreement: Agreement,
  member: LetterStanding,
  date: Day,
): string | null {
  const membership = { ...member, leaveReason: null };
  const verdict = answerCoverage(
    { diedOn: member.diedOn, places: [{ agreement, membership }] },
    date,
  );
  if (verdict.kind !== 'covered') return coverageSentence(verdict, date);
  if (member.status === 'dead' || member.diedOn !== null)
    return 'Tercatat meninggal dunia; surat tidak dibuat dengan tanggal mundur.';
  if (member.status === 'left') return 'Tercatat keluar; surat tidak dibuat dengan tanggal mundur.';
  return null;
}
