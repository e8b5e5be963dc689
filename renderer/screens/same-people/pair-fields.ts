import { ROSTER_FIELDS, type RosterField } from '../../../shared/domain/person.ts';
import type { Membership } from '../../../shared/domain/membership.ts';
import { planMerge, type MergePlan } from '../../../shared/domain/likeness/merge-people.ts';
import type { PairSide, SamePair } from '../../../shared/views.ts';

export type Side = 'a' | 'b';

export interface PairField {
  readonly field: RosterField;
  readonly a: string | number | null;
  readonly b: string | number | null;
  readonly differs: boolean;
}

/**
 * What of both records stands side by side: what belongs to the person and, where both have a place
 * in one agreement, what belongs to the place. What neither knows is left out.
 */
export function pairFields({ a, b }: SamePair): PairField[] {
  const [placeOfA, placeOfB] = sharedPlaces(a, b);
  return ROSTER_FIELDS.map((field) => ({
    field,
    a: valueOf(a, placeOfA, field),
    b: valueOf(b, placeOfB, field),
  }))
    .map((each) => ({ ...each, differs: each.a !== each.b }))
    .filter((each) => each.a !== null || each.b !== null);
}

function sharedPlaces(a: PairSide, b: PairSide): readonly (Membership | null)[] {
  for (const placeOfA of a.memberships) {
    const placeOfB = b.memberships.find(({ agreementId }) => agreementId === placeOfA.agreementId);
    if (placeOfB) return [placeOfA, placeOfB];
  }
  return [null, null];
}

function valueOf({ values }: PairSide, place: Membership | null | undefined, field: RosterField) {
  if (field === 'department' || field === 'job' || field === 'wage' || field === 'kpj')
    return place?.[field] ?? null;
  return values[field];
}

/** The record to keep, unless somebody says otherwise: the one with letters, else the older one. */
export function proposedKept({ a, b }: SamePair): Side {
  if (a.letters !== b.letters) return a.letters > b.letters ? 'a' : 'b';
  return a.createdAt <= b.createdAt ? 'a' : 'b';
}

/** Which record is to stay, and of which of the two a value is taken where somebody said so. */
export interface MergeWish {
  readonly kept: Side;
  readonly taken: Readonly<Partial<Record<RosterField, Side>>>;
}

export interface MergeChoice {
  readonly kept: PairSide;
  readonly gone: PairSide;
  readonly fromGone: readonly RosterField[];
  /** What merging will do, worked out by the very rule that does it. */
  readonly plan: MergePlan;
}

export function mergeChoice(pair: SamePair, { kept, taken }: MergeWish): MergeChoice {
  const other = otherSide(kept);
  const fromGone = pairFields(pair)
    .filter(({ field, differs }) => differs && taken[field] === other)
    .map(({ field }) => field);
  const plan = planMerge(pair[kept], pair[other], fromGone);
  return { kept: pair[kept], gone: pair[other], fromGone, plan };
}

/** Of which record a value will be: gaps are filled from the one who goes. */
export function sideTaken({ kept }: MergeWish, { plan }: MergeChoice, field: RosterField): Side {
  return plan.changes.some((change) => change.field === field) ? otherSide(kept) : kept;
}

function otherSide(side: Side): Side {
  return side === 'a' ? 'b' : 'a';
}
