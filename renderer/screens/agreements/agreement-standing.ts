import type { Agreement, Pks } from '../../../shared/domain/agreement.ts';
import { daysBetween, type Day } from '../../../shared/domain/values/day.ts';
import type { AgreementOverview } from '../../../shared/views.ts';

/** Days before the end at which an agreement that nothing follows is spoken of. */
const WARNING_DAYS = [30, 60, 90] as const;
export type WarningDays = (typeof WARNING_DAYS)[number];

/** Where a period stands in its life, on a day. */
export type Standing =
  | { readonly kind: 'not-begun'; readonly days: number }
  | { readonly kind: 'running'; readonly days: number; readonly within: WarningDays | null }
  | { readonly kind: 'ended'; readonly days: number };

export function standingOf(agreement: AgreementOverview, today: Day): Standing {
  const { coverageFrom, daysLeft } = agreement;
  if (daysLeft < 0) return { kind: 'ended', days: -daysLeft };
  if (today < coverageFrom) return { kind: 'not-begun', days: daysBetween(today, coverageFrom) };
  const within = WARNING_DAYS.find((days) => daysLeft <= days) ?? null;
  return { kind: 'running', days: daysLeft, within };
}

/** The periods of a series, the newest first. */
export function chainOf(
  agreements: readonly AgreementOverview[],
  pks: Pks,
): readonly AgreementOverview[] {
  return agreements
    .filter((one) => one.pks === pks)
    .toSorted((a, b) => b.coverageFrom.localeCompare(a.coverageFrom) || b.id - a.id);
}

export function newestOf(
  agreements: readonly AgreementOverview[],
  pks: Pks,
): AgreementOverview | undefined {
  return chainOf(agreements, pks)[0];
}

/** The period that follows this one, if there is one. */
export function successorOf(
  agreement: AgreementOverview,
  agreements: readonly AgreementOverview[],
): AgreementOverview | null {
  const chain = chainOf(agreements, agreement.pks);
  const at = chain.findIndex(({ id }) => id === agreement.id);
  return at > 0 ? (chain[at - 1] ?? null) : null;
}

/** Ends soon or has ended, and nothing follows: what somebody should do something about. */
export interface EndingAgreement {
  readonly agreement: AgreementOverview;
  readonly standing: Standing;
}

export function endingAgreements(
  agreements: readonly AgreementOverview[],
  today: Day,
): readonly EndingAgreement[] {
  return agreements
    .filter((one) => successorOf(one, agreements) === null)
    .map((agreement) => ({ agreement, standing: standingOf(agreement, today) }))
    .filter(({ agreement, standing }) =>
      standing.kind === 'ended'
        ? agreement.active > 0
        : standing.kind === 'running' && standing.within !== null,
    );
}

/** Today, or the day of the agreement that is nearest to it. */
export function firstDayWithin(
  { coverageFrom, coverageUntil }: Pick<Agreement, 'coverageFrom' | 'coverageUntil'>,
  today: Day,
): Day {
  if (today < coverageFrom) return coverageFrom;
  return today > coverageUntil ? coverageUntil : today;
}
