import type { Agreement } from './agreement.ts';
import { daysBetween, type Day } from './values/day.ts';

/** The time of an agreement. While only its months are known, its ends are the first and last day of them. */
export type Period = Pick<Agreement, 'coverageFrom' | 'coverageUntil'>;

/** Days before the end at which an agreement that nothing follows is spoken of. */
const WARNING_DAYS = [30, 60, 90] as const;

/** Where an agreement stands in its life on a day. `days`: to its first day, to its last, since its last. */
export type AgreementStanding =
  | { readonly kind: 'not-begun'; readonly days: number }
  | {
      readonly kind: 'running';
      readonly days: number;
      /** The nearest warning that is due; null: none yet. */
      readonly within: (typeof WARNING_DAYS)[number] | null;
    }
  | { readonly kind: 'ended'; readonly days: number };

export function agreementStanding(
  { coverageFrom, coverageUntil }: Period,
  on: Day,
): AgreementStanding {
  if (on > coverageUntil) return { kind: 'ended', days: daysBetween(coverageUntil, on) };
  if (on < coverageFrom) return { kind: 'not-begun', days: daysBetween(on, coverageFrom) };
  const days = daysBetween(on, coverageUntil);
  return { kind: 'running', days, within: WARNING_DAYS.find((each) => days <= each) ?? null };
}

/** Over, or so near its end that the next agreement should be made. */
export function isEnding(standing: AgreementStanding): boolean {
  return standing.kind === 'ended' || (standing.kind === 'running' && standing.within !== null);
}

/** A day, or the end of the period that lies nearest to it. */
export function dayWithin({ coverageFrom, coverageUntil }: Period, day: Day): Day {
  if (day < coverageFrom) return coverageFrom;
  return day > coverageUntil ? coverageUntil : day;
}
