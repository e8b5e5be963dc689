import { PKS, type Agreement } from '../agreement.ts';
import { daysBetween, type Day } from '../values/day.ts';

type Period = Pick<Agreement, 'id' | 'pks' | 'coverageFrom' | 'coverageUntil'>;

/**
 * The agreements that matter on a day: of each series the one that began last by then, and those that
 * are made already and begin later. Before the first day of a series its first one is to come.
 */
export function agreementsOfDay<A extends Period>(agreements: readonly A[], day: Day): A[] {
  return PKS.flatMap((pks) => {
    const series = agreements
      .filter((each) => each.pks === pks)
      .toSorted((a, b) => a.coverageFrom.localeCompare(b.coverageFrom) || a.id - b.id);
    const begun = series.findLastIndex(({ coverageFrom }) => coverageFrom <= day);
    return series.slice(Math.max(0, begun));
  });
}

export type Standing = 'not-begun' | 'running' | 'ended';
export type EndWarning = 'days-90' | 'days-60' | 'days-30' | 'ended';

/**
 * How an agreement stands on a day. `days`: until its last day, or since it where it is over, or
 * until its first day where it has not begun. While only its months are known, the days are the
 * first and the last of them.
 */
export function standingOn(
  { coverageFrom, coverageUntil }: Pick<Agreement, 'coverageFrom' | 'coverageUntil'>,
  day: Day,
): { readonly standing: Standing; readonly days: number } {
  if (day > coverageUntil) return { standing: 'ended', days: daysBetween(coverageUntil, day) };
  if (day < coverageFrom) return { standing: 'not-begun', days: daysBetween(day, coverageFrom) };
  return { standing: 'running', days: daysBetween(day, coverageUntil) };
}

/** The warning that is due; none where the next agreement of the series is made already. */
export function warningOf(
  { standing, days }: { readonly standing: Standing; readonly days: number },
  isFollowed: boolean,
): EndWarning | null {
  if (isFollowed || standing === 'not-begun') return null;
  if (standing === 'ended') return 'ended';
  if (days <= 30) return 'days-30';
  if (days <= 60) return 'days-60';
  return days <= 90 ? 'days-90' : null;
}
