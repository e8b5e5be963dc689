import type { JournalField } from './membership.ts';

/** Somebody whom undoing an import leaves as they are, and why. */
export interface KeptPerson {
  readonly personId: number;
  readonly nik: string;
  readonly name: string;
  readonly why: 'edited-since' | 'has-letter' | 'has-claim' | 'carried-over';
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
