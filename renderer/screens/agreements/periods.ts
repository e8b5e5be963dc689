import type { Pks } from '../../../shared/domain/agreement.ts';
import {
  agreementStanding,
  isEnding,
  type AgreementStanding,
} from '../../../shared/domain/agreement-standing.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { AgreementOverview } from '../../../shared/views.ts';

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
  readonly standing: AgreementStanding;
}

export function endingAgreements(
  agreements: readonly AgreementOverview[],
  today: Day,
): readonly EndingAgreement[] {
  return agreements
    .filter((one) => successorOf(one, agreements) === null)
    .map((agreement) => ({ agreement, standing: agreementStanding(agreement, today) }))
    .filter(
      ({ agreement, standing }) =>
        isEnding(standing) && (standing.kind === 'running' || agreement.active > 0),
    );
}
