import { ROSTER_FIELDS } from '../../../shared/domain/person.ts';
import type { PairSide, SamePair } from '../../../shared/views.ts';

export type PersonField = keyof PairSide['values'];

export interface PairField {
  readonly field: PersonField;
  readonly a: string | null;
  readonly b: string | null;
  readonly differs: boolean;
}

/** What belongs to the person, of both records; what neither knows is left out. */
export function pairFields({ a, b }: SamePair): PairField[] {
  return ROSTER_FIELDS.filter((field): field is PersonField => field in a.values)
    .map((field) => ({
      field,
      a: a.values[field],
      b: b.values[field],
      differs: a.values[field] !== b.values[field],
    }))
    .filter((each) => each.a !== null || each.b !== null);
}

/** The record to keep, unless somebody says otherwise: the one with letters, else the older one. */
export function proposedKept({ a, b }: SamePair): 'a' | 'b' {
  if (a.letters !== b.letters) return a.letters > b.letters ? 'a' : 'b';
  return a.createdAt <= b.createdAt ? 'a' : 'b';
}
