import type { Agreement } from './agreement.ts';
import type { ColumnMeaning, SheetReading, SkippedRow } from './candidate.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { MembershipStatus } from './membership.ts';
import type { RosterField, RosterValues } from './person.ts';

export type Verdict = 'new' | 'changed' | 'same' | 'held' | 'refused';

export interface FieldChange {
  readonly field: RosterField;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/** Another record that a held row must be judged against. */
export interface Clash {
  readonly personId: number;
  readonly name: string;
  readonly nik: string;
  readonly where: string;
}

export interface PlanRow {
  readonly row: number;
  readonly verdict: Verdict;
  readonly person: RosterValues;
  readonly changes: readonly FieldChange[];
  readonly issues: readonly IssueCode[];
  /** The stored person this row is about, when there is one. */
  readonly personId: number | null;
  readonly clash: Clash | null;
}

export interface PlanCounts {
  readonly rowsRead: number;
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly held: number;
  readonly refused: number;
  readonly skipped: number;
  readonly left: number;
}

export interface LeftPerson {
  readonly personId: number;
  readonly nik: string;
  readonly name: string;
}

/**
 * What saving a file would do, decided once: this very value is shown, stored and applied.
 * The law of the counts: rowsRead = new + changed + same + held + refused.
 */
export interface ImportPlan {
  readonly sheet: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnMeaning, string>>>;
  readonly counts: PlanCounts;
  readonly rows: readonly PlanRow[];
  readonly issues: readonly Issue[];
  readonly skipped: readonly SkippedRow[];
  readonly left: readonly LeftPerson[];
}

/** One stored person as the comparison needs them. */
export interface RosterEntry {
  readonly personId: number;
  /** Values as stored, with the membership in the agreement of the import (empty where none). */
  readonly values: RosterValues & { readonly nik: string; readonly name: string };
  readonly diedOn: string | null;
  /** Status in the agreement of the import; null = no member of it. */
  readonly status: MembershipStatus | null;
  /** True where the person is an active member of the other PKS over an overlapping time. */
  readonly activeInOtherPks: boolean;
}

export interface PlanInput {
  readonly reading: SheetReading;
  readonly agreement: Agreement;
  /** Department that the person importing chose for rows that name none; canonical name. */
  readonly department: string | null;
  readonly roster: readonly RosterEntry[];
}
