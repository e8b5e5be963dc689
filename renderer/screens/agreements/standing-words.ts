import {
  agreementStanding,
  type AgreementStanding,
} from '../../../shared/domain/agreement-standing.ts';
import { toLongDay, toMonthAndYear, type Day } from '../../../shared/domain/values/day.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { STANDING } from '../../words.ts';
import type { EndingAgreement } from './periods.ts';

const NAME: Readonly<Record<AgreementStanding['kind'], string>> = {
  'not-begun': STANDING.notBegun,
  running: STANDING.running,
  ended: STANDING.ended,
};

/** `BERJALAN`, in one word, for a list. */
export function standingName(standing: AgreementStanding): string {
  return NAME[standing.kind];
}

/** `BERAKHIR sedikitnya 176 hari lalu`: while only months are known, days are at least so many. */
export function standingWords(standing: AgreementStanding, exact: boolean): string {
  switch (standing.kind) {
    case 'ended':
      return STANDING.endedAgo(standing.days, exact);
    case 'running':
      return STANDING.daysLeft(standing.days, exact);
    default:
      return STANDING.beginsIn(standing.days);
  }
}

/** What the standing means for the people of the period. */
export function peopleWords(
  agreement: AgreementOverview,
  next: AgreementOverview | null,
  today: Day,
): string {
  const { active } = agreement;
  const standing = agreementStanding(agreement, today);
  if (standing.kind === 'ended') return afterTheEnd(active, next, today);
  if (next !== null) return STANDING.continuedFrom(dayWords(next, next.coverageFrom));
  if (standing.kind === 'not-begun') return '';
  return standing.within === null ? STANDING.protected(active) : STANDING.endsSoon(active);
}

function afterTheEnd(active: number, next: AgreementOverview | null, today: Day): string {
  if (next === null) return active > 0 ? STANDING.unprotected(active) : '';
  if (agreementStanding(next, today).kind !== 'not-begun') return STANDING.continued;
  return STANDING.unprotectedUntil(active, dayWords(next, next.coverageFrom));
}

/** The whole sentence for whoever opens the program. */
export function warningWords({ agreement, standing }: EndingAgreement, pks: string): string {
  const { active, coverageDaysKnown, coverageUntil } = agreement;
  return standing.kind === 'ended'
    ? STANDING.warningEnded(pks, standing.days, coverageDaysKnown, active)
    : STANDING.warningSoon(
        pks,
        standing.days,
        coverageDaysKnown,
        dayWords(agreement, coverageUntil),
      );
}

function dayWords({ coverageDaysKnown }: AgreementOverview, day: Day): string {
  return coverageDaysKnown ? toLongDay(day) : toMonthAndYear(day);
}
