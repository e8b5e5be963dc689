import { PKS, type Agreement } from '../agreement.ts';
import type { Day } from '../values/day.ts';

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
