import { type Lookalike, searchLikes, toLikable } from './like-search.ts';
import { weigh } from './likeness.ts';
import { pairMark } from './pair-mark.ts';
import type { LikenessReason } from '../same-person.ts';

/** Two stored people who may be one; the one who was stored first is `a`. */
export interface FoundPair {
  readonly a: number;
  readonly b: number;
  readonly why: readonly LikenessReason[];
}

/**
 * Pairs of stored people who may be one person, the likeliest first, without those that somebody
 * said are two (`pairMark` of both NIKs).
 */
export function findSamePairs(
  people: readonly Lookalike[],
  differentPeople: ReadonlySet<string>,
): FoundPair[] {
  const likes = searchLikes(people);
  const pairs = people.flatMap((one) =>
    likes
      // Each pair can be found from both of its ends.
      .find(toLikable(one), one.personId)
      .filter(({ person }) => !differentPeople.has(pairMark(one.values.nik, person.values.nik)))
      .map(({ person, why }) => ({ a: one.personId, b: person.personId, why })),
  );
  return pairs.toSorted(
    (one, other) => weigh(other.why) - weigh(one.why) || one.a - other.a || one.b - other.b,
  );
}
