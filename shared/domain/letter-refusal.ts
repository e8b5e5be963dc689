import type { Agreement } from './agreement.ts';
import { coverageOf, coverageOn } from './coverage.ts';
import { toLongDay, toMonthAndYear, type Day } from './day.ts';
import type { MembershipStatus } from './membership.ts';

/** What decides whether somebody is certified as a member. */
export interface LetterStanding {
  readonly status: MembershipStatus;
  /** Effective: own, else the agreement's. */
  readonly start: Day;
  readonly end: Day;
  readonly leftOn: Day | null;
  readonly diedOn: Day | null;
}

/**
 * Why no membership letter of this date is written about a member, as a sentence; null where one
 * is. A letter says "is a member": it is true on its own date or not written.
 */
export function letterRefusal(
  agreement: Agreement,
  member: LetterStanding,
  date: Day,
): string | null {
  const { status, diedOn, leftOn } = member;
  if (status === 'dead' || diedOn !== null)
    return `Tercatat meninggal dunia${since(diedOn, ' pada')}.`;
  if (status === 'left') return `Tercatat tidak lagi menjadi peserta${since(leftOn, ' sejak')}.`;
  const coverage = coverageOf(agreement, member.start, member.end);
  switch (coverageOn(coverage, date)) {
    case 'before':
      return `Masa perlindungan baru mulai ${edge(coverage.from, coverage.fromDayKnown)}.`;
    case 'after':
      return `Masa perlindungan berakhir ${edge(coverage.until, coverage.untilDayKnown)}.`;
    default:
      return null;
  }
}

function since(day: Day | null, word: string): string {
  return day === null ? '' : `${word} ${toLongDay(day)}`;
}

function edge(day: Day, dayKnown: boolean): string {
  return dayKnown ? toLongDay(day) : toMonthAndYear(day);
}
