import type { RosterValues } from './person.ts';
import type { LikenessReason } from './same-person.ts';

/** One stored person as far as they can be mistaken for another. */
export interface Lookalike {
  readonly personId: number;
  readonly values: Pick<RosterValues, 'birthDate'> & {
    readonly nik: string;
    readonly name: string;
  };
}

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
  _people: readonly Lookalike[],
  _differentPeople: ReadonlySet<string>,
): FoundPair[] {
  return [];
}
