import type { Membership } from '../membership.ts';
import { groupBy } from '../values/group-by.ts';
import type { Day } from '../values/day.ts';

/**
 * Of somebody's places the one in each series that a day is judged by: the last that began by then,
 * else the first to come. Older ones are history, and say nothing about that day.
 */
export function placesOfDay<P extends Pick<Membership, 'pks' | 'start'>>(
  places: readonly P[],
  day: Day,
): P[] {
  return [...groupBy(places, ({ pks }) => pks).values()].flatMap((series) => {
    const inOrder = series.toSorted((a, b) => (a.start < b.start ? -1 : 1));
    const place = inOrder.findLast(({ start }) => start <= day) ?? inOrder[0];
    return place ? [place] : [];
  });
}
