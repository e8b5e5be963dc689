import type { Agreement } from '../agreement.ts';
import { answerCoverage, type CoverageVerdict } from '../answer-coverage.ts';
import { coverageInWords, coverageOf, edgeInWords, type Coverage } from '../coverage.ts';
import type { Membership } from '../membership.ts';
import { dayFrom1970, daysBetween, toLongDay, toMonthAndYear, type Day } from '../values/day.ts';
import { reasonInSentence } from './coverage-sentence.ts';

/** What decides whether somebody is certified as a member. */
export interface LetterStanding extends Pick<
  Membership,
  'start' | 'end' | 'status' | 'leftOn' | 'leaveReason'
> {
  readonly diedOn: Day | null;
}

/** Whether a member of one agreement is covered on a day. */
export function standingOn(
  agreement: Agreement,
  member: LetterStanding,
  date: Day,
): CoverageVerdict {
  return answerCoverage(
    { diedOn: member.diedOn, places: [{ agreement, membership: member }] },
    date,
  );
}

/**
 * The time covered, as a letter states it: it ends with the day of death or the day before somebody
 * left, where that came first.
 */
export function coverageHeld(agreement: Agreement, member: LetterStanding): Coverage {
  const { start, end } = member;
  const last = lastDay(member);
  if (last === null || last >= end) return coverageOf(agreement, start, end);
  return { ...coverageOf(agreement, start, last < start ? start : last), untilDayKnown: true };
}

/** For a letter. Where nobody knows since when somebody is gone, no last day is claimed. */
export function coverageHeldInWords(agreement: Agreement, member: LetterStanding): string {
  const held = coverageHeld(agreement, member);
  const gone = member.status === 'dead' || member.status === 'left' || member.diedOn !== null;
  if (!gone || lastDay(member) !== null) return coverageInWords(held);
  return `mulai ${edgeInWords(held.from, held.fromDayKnown)} (tanggal berakhirnya belum tercatat)`;
}

function lastDay({ status, leftOn, diedOn }: LetterStanding): Day | null {
  if (diedOn !== null || status === 'dead') return diedOn ?? leftOn;
  return status === 'left' && leftOn !== null ? dayBefore(leftOn) : null;
}

function dayBefore(day: Day): Day {
  return dayFrom1970(daysBetween('1970-01-01', day) - 1) ?? day;
}

/** `aktif`, or why no longer: `masa perlindungan berakhir bulan Januari 2026`. */
export function standingInWords(agreement: Agreement, member: LetterStanding, date: Day): string {
  const verdict = standingOn(agreement, member, date);
  switch (verdict.kind) {
    case 'dead':
      return verdict.on === null
        ? 'peserta telah meninggal dunia'
        : `peserta telah meninggal dunia pada tanggal ${toLongDay(verdict.on)}`;
    case 'left':
      return leaving(verdict);
    case 'ended':
      return `masa perlindungan telah berakhir ${edge(coverageOf(agreement, member.start, member.end))}`;
    case 'not-yet':
      return 'masa perlindungan belum dimulai';
    default:
      return 'aktif';
  }
}

function leaving({ on, reason }: Extract<CoverageVerdict, { kind: 'left' }>): string {
  const since = on === null ? '' : ` terhitung mulai tanggal ${toLongDay(on)}`;
  const because = reason === null ? '' : ` karena ${reasonInSentence(reason)}`;
  return `kepesertaan telah berakhir${since}${because}`;
}

function edge({ until, untilDayKnown }: Coverage): string {
  return untilDayKnown ? `pada tanggal ${toLongDay(until)}` : `pada bulan ${toMonthAndYear(until)}`;
}
