import type { Agreement } from './agreement.ts';
import type { Decision, GoneAnswer, ImportAnswers, RememberedDecision } from './answers.ts';
import type {
  ColumnMeaning,
  ColumnSeen,
  Question,
  SheetReading,
  SkippedRow,
  Suggestion,
} from './candidate.ts';
import type { Day } from './values/day.ts';
import type { Issue, IssueCode } from './issue.ts';
import type { LawSettings } from './law.ts';
import type { LeaveReason, MembershipStatus } from './membership.ts';
import type { RosterField, RosterValues } from './person.ts';
import type { LikenessReason } from './same-person.ts';

export type Verdict = 'new' | 'changed' | 'same' | 'held' | 'refused';

export interface FieldChange {
  readonly field: RosterField;
  readonly from: string | number | null;
  readonly to: string | number | null;
}

/** Another record that a held row must be judged against, with all that is stored of it. */
export interface Clash {
  readonly personId: number;
  readonly name: string;
  readonly nik: string;
  readonly where: string;
  readonly values: RosterValues;
  readonly status: MembershipStatus | null;
  readonly diedOn: Day | null;
  /** A claim tells of the death: nobody comes back before it is cancelled. */
  readonly hasClaim?: true;
  /** Why it may be the same person; empty where it certainly is. */
  readonly why: readonly LikenessReason[];
}

/** A decision that was taken for a row, in this preview or remembered from an earlier import. */
export interface RowDecision extends Decision {
  /** When it was taken, where an earlier import did; null for an answer of this one. */
  readonly rememberedFrom: string | null;
}

/** What saving a row does beside writing its values. */
export type RowEffect =
  /** Left or dead by mistake: active again. */
  | { readonly kind: 'return' }
  /** The place in this agreement ends. */
  | { readonly kind: 'leave'; readonly reason: LeaveReason; readonly on: Day }
  /** The place in the other PKS ends. */
  | { readonly kind: 'move'; readonly on: Day };

/** A row against what the department sent before: who is it to the office? */
export type Comparison = 'new' | 'back' | 'moved' | 'changed' | 'same';

export interface PlanRow {
  /** Position in `sheets` of the plan. */
  readonly sheet: number;
  readonly row: number;
  readonly verdict: Verdict;
  readonly person: RosterValues;
  readonly changes: readonly FieldChange[];
  readonly issues: readonly IssueCode[];
  /** The stored person this row is about, when there is one. */
  readonly personId: number | null;
  readonly clash: Clash | null;
  /** Null for a row that is refused. */
  readonly comparison: Comparison | null;
  readonly decisions?: readonly RowDecision[];
  readonly effects?: readonly RowEffect[];
  /** Fields corrected in the preview. */
  readonly edited?: readonly RosterField[];
  readonly remark?: string;
  /** The row key of a form of the office. */
  readonly key?: string;
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

/** A member of the file's departments who does not stand in the file. */
export interface LeftPerson {
  readonly personId: number;
  readonly nik: string;
  readonly name: string;
  readonly department: string | null;
  readonly answer: GoneAnswer | null;
}

/** One sheet as it was understood. */
export interface PlanSheet {
  readonly name: string;
  readonly headerRow: number;
  readonly columns: Readonly<Partial<Record<ColumnMeaning, string>>>;
  readonly seen: readonly ColumnSeen[];
}

/** The file beside the last one of the same departments. */
export interface PlanComparison {
  /** Null where none of their files was saved before. */
  readonly last: { readonly fileName: string; readonly at: string } | null;
  readonly counts: Readonly<Record<Comparison, number>>;
  /** Active members of the departments before this import: `left` of them are gone. */
  readonly members: number;
  /** More than a tenth is gone: is the file complete? */
  readonly asksWhetherComplete: boolean;
}

/**
 * What saving a file would do, decided once: this very value is shown, stored and applied.
 * The law of the counts: rowsRead = new + changed + same + held + refused.
 */
export interface ImportPlan {
  readonly sheets: readonly PlanSheet[];
  readonly counts: PlanCounts;
  readonly rows: readonly PlanRow[];
  readonly issues: readonly Issue[];
  readonly skipped: readonly SkippedRow[];
  readonly left: readonly LeftPerson[];
  readonly comparison: PlanComparison;
  readonly suggestions: readonly Suggestion[];
  readonly questions: readonly Question[];
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
  /** A claim tells of the death. */
  readonly hasClaim?: true;
}

/** The last saved file of the same departments. */
export interface LastFile {
  readonly fileName: string;
  readonly at: string;
  readonly niks: ReadonlySet<string>;
}

/** What earlier imports and people have left to be heeded. */
export interface ImportMemory {
  readonly decisions: readonly RememberedDecision[];
  /** Pairs of people that somebody said are two: `pairMark` of both NIKs. */
  readonly differentPeople: ReadonlySet<string>;
  /** The people to whom row keys of forms belong. */
  readonly personByKey: ReadonlyMap<string, number>;
  readonly last: LastFile | null;
}

export const NO_MEMORY: ImportMemory = {
  decisions: [],
  differentPeople: new Set(),
  personByKey: new Map(),
  last: null,
};

export interface PlanInput {
  readonly readings: readonly SheetReading[];
  readonly agreement: Agreement;
  /** Department that the person importing chose for rows that name none; canonical name. */
  readonly department: string | null;
  readonly roster: readonly RosterEntry[];
  readonly answers: ImportAnswers;
  readonly memory: ImportMemory;
  /** That the law allows on the first day of the coverage; null where none are known. */
  readonly ages: LawSettings['age.limit'] | null;
}
