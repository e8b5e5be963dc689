import type { Day } from './day.ts';
import type { JournalField, Membership, MembershipField } from './membership.ts';
import type { RosterField, RosterValues } from './person.ts';

/** One of two records that become one. */
export interface MergeSide {
  readonly personId: number;
  readonly values: Omit<RosterValues, MembershipField>;
  readonly diedOn: Day | null;
  readonly memberships: readonly Membership[];
}

/** What changes of the person who is kept, ready for the journal. */
export interface MergeChange {
  /** Null for what belongs to the person, else the agreement of the place. */
  readonly agreementId: number | null;
  readonly field: JournalField;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

export interface MergePlan {
  readonly changes: readonly MergeChange[];
  /** Places of the one who goes that become the kept one's, by membership id. */
  readonly moved: readonly number[];
  /** Both have a place in one agreement: the kept one's stays, the other ends with its record. */
  readonly joined: readonly {
    readonly agreementId: number;
    readonly keptId: number;
    readonly goneId: number;
  }[];
}

/**
 * What making two records one would do. Values stay the kept one's, except those named and those
 * that only the other one has.
 */
export function planMerge(
  _kept: MergeSide,
  _gone: MergeSide,
  _fromGone: readonly RosterField[],
): MergePlan {
  return { changes: [], moved: [], joined: [] };
}
