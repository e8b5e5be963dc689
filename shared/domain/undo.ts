import type { JournalField } from './membership.ts';

/** Somebody whom undoing an import leaves as they are, and why. */
export interface KeptPerson {
  readonly personId: number;
  readonly nik: string;
  readonly name: string;
  readonly why: 'edited-since' | 'has-letter';
  /** The values that were edited since; empty where the whole person stays. */
  readonly fields: readonly JournalField[];
}

/** What undoing an import would do, decided once: this very value is shown and then applied. */
export interface UndoPlan {
  /** People who would not be members any more. */
  readonly removed: number;
  /** People of whom values would be set back. */
  readonly restored: number;
  readonly kept: readonly KeptPerson[];
}

/** Values by field, as the journal keeps them. */
export type Recorded = Readonly<Partial<Record<JournalField, string | number | null>>>;

/** One entry of the journal. */
export interface JournalEntry {
  /** Of what belongs to a place (its fields, status, leaveReason, leftOn); null = the person alone. */
  readonly agreementId: number | null;
  /** What came to be with it. */
  readonly made: 'person' | 'membership' | null;
  /** Empty where something came to be. */
  readonly before: Recorded;
  readonly after: Recorded;
}

/** All that undoing an import must know of one person whom it wrote. */
export interface UndoFacts {
  readonly personId: number;
  readonly nik: string;
  readonly name: string;
  /** What the import wrote, the oldest first. */
  readonly written: readonly JournalEntry[];
  /**
   * What was written since by anything else, the oldest first, but for what was undone itself. An
   * entry of a merge stands here even where it changed no value.
   */
  readonly since: readonly (JournalEntry & { readonly isMerge: boolean })[];
  /** What belongs to the person, as stored now, with diedOn. */
  readonly person: Recorded;
  /** The places, as stored now: department, job, wage, kpj, status, leaveReason, leftOn. */
  readonly places: readonly { readonly agreementId: number; readonly values: Recorded }[];
  /** Letters, void ones too, that were printed after the import was saved. */
  readonly lettersSince: number;
  /** The NIK before the import, where it corrected the NIK and somebody else bears the old one now. */
  readonly nikIsTakenNow: boolean;
}

/** What undoing does to one person. */
export interface UndoStep {
  readonly personId: number;
  readonly removesPerson: boolean;
  /** Places that go, of somebody who stays. */
  readonly removesPlacesIn: readonly number[];
  /** Values set back, the place's with its agreement. */
  readonly restores: readonly {
    readonly agreementId: number | null;
    readonly field: JournalField;
    readonly from: string | number | null;
    readonly to: string | number | null;
  }[];
}
