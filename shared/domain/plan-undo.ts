import type { JournalField } from './membership.ts';
import type { UndoPlan } from './undo.ts';

export type JournalValue = string | number | null;
export type JournalValues = Readonly<Partial<Record<JournalField, JournalValue>>>;

/** One entry of the journal. Of what came to be with it, `before` knows nothing. */
export interface JournalRow {
  readonly changeId: number;
  readonly personId: number;
  /** The agreement of the place that it tells of; what belongs to the person needs none. */
  readonly agreementId: number | null;
  readonly made: 'person' | 'membership' | null;
  readonly before: JournalValues | null;
  readonly after: JournalValues;
}

/** Somebody whom the import touched, as they are now. */
export interface UndoPerson {
  readonly personId: number;
  readonly nik: string;
  readonly name: string;
  /** The agreements in which they have a place. */
  readonly agreements: readonly number[];
}

export interface UndoInput {
  /** What the import wrote. */
  readonly rows: readonly JournalRow[];
  /** What was written of the same people since, by anything else, in its order. */
  readonly later: readonly (JournalRow & { readonly isMerge: boolean })[];
  /** Every letter of these people, void ones too. */
  readonly letters: readonly { readonly personId: number; readonly agreementId: number }[];
  /** Those of these people who are still stored. */
  readonly people: readonly UndoPerson[];
  /** Of the NIKs that stand in `before` of the import's rows, those that are somebody else's now. */
  readonly takenNiks: ReadonlySet<string>;
}

/** One thing to do in the database; the order does not matter. */
export type UndoStep =
  | { readonly kind: 'remove-person'; readonly personId: number }
  | { readonly kind: 'remove-membership'; readonly personId: number; readonly agreementId: number }
  | {
      readonly kind: 'restore';
      readonly personId: number;
      /** Null for what belongs to the person. */
      readonly agreementId: number | null;
      readonly field: JournalField;
      readonly from: JournalValue;
      readonly to: JournalValue;
    };

/** The plan that is shown, and how it is done. */
export interface UndoWork extends UndoPlan {
  readonly steps: readonly UndoStep[];
}

/** What taking back an import would do. */
export function planUndo(_input: UndoInput): UndoWork {
  return { removed: 0, restored: 0, kept: [], steps: [] };
}
