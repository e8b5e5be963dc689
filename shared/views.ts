/** What the backend answers: plain values made for the eyes of a person. Lists mask the NIK. */
import type { LetterListItem } from './letter-views.ts';
import type { Agreement, Pks } from './domain/agreement.ts';
import type { ImportAnswers } from './domain/answers.ts';
import type { PaymentStanding } from './domain/benefits/payment-standing.ts';
import type { SheetOffer } from './domain/candidate.ts';
import type { Day } from './domain/values/day.ts';
import type { Issue } from './domain/issue.ts';
import type { JournalField, Membership, MembershipStatus } from './domain/membership.ts';
import type { MissingSetting, Office } from './domain/office.ts';
import type { RosterField, RosterValues, Sex } from './domain/person.ts';
import type { ImportPlan, PlanCounts } from './domain/plan.ts';
import type { LikenessReason } from './domain/same-person.ts';
import type { KeptPerson, UndoPlan } from './domain/undo.ts';
import type { Month } from './domain/values/month.ts';

export interface AppState {
  readonly version: string;
  /** False until the first start has been answered. */
  readonly started: boolean;
  readonly hasSampleData: boolean;
  readonly officeName: string;
  readonly missing: readonly MissingSetting[];
  readonly agreements: readonly AgreementOverview[];
  readonly today: Day;
}

export interface AgreementOverview extends Agreement {
  readonly active: number;
  readonly left: number;
  readonly departments: number;
}

export interface OfficeView extends Office {
  /** The stored image, for an <img>. */
  readonly coatOfArmsUrl: string | null;
}

export interface DepartmentView {
  readonly id: number;
  readonly name: string;
  readonly parentId: number | null;
  readonly aliases: readonly string[];
  readonly members: number;
}

export interface PlaceView {
  readonly kelurahan: string;
  readonly kecamatan: string;
  readonly postalCode: string | null;
}

/** The managed lists by which words of rosters are understood, for choosing from. */
export interface WordLists {
  readonly departments: readonly string[];
  readonly kelurahan: readonly string[];
  readonly jobs: readonly string[];
  readonly relations: readonly string[];
}

export interface ImportPreview {
  readonly importId: string;
  readonly fileName: string;
  readonly pks: Pks;
  readonly department: string | null;
  /** Whether it is still being prepared, saved, or taken back; only the first can be answered. */
  readonly status: 'planned' | 'applied' | 'undone';
  /** Every sheet of the file. */
  readonly sheets: readonly SheetOffer[];
  readonly plan: ImportPlan;
  readonly answers: ImportAnswers;
  /** The fingerprint of the plan; saving names it. */
  readonly mark: string;
  /** The file itself is kept, so that it can be answered, marked and read again. */
  readonly hasFile: boolean;
  /** Another, saved import of the very same file, if there is one. */
  readonly savedBefore: { readonly at: string } | null;
}

/** What undoing an import would do, as shown before it is done. */
export interface UndoPreview extends UndoPlan {
  readonly importId: string;
  readonly fileName: string;
  readonly appliedAt: string;
  /** The roster's revision that this was worked out on; undoing names it. */
  readonly revision: number;
}

export interface ImportUndone {
  readonly importId: string;
  /** People taken out or set back. */
  readonly undone: number;
  readonly kept: readonly KeptPerson[];
}

export interface ImportApplied {
  readonly importId: string;
  readonly counts: PlanCounts;
}

export interface ImportListItem {
  readonly id: string;
  readonly fileName: string;
  readonly sheet: string;
  readonly pks: Pks;
  /** Chosen for rows that name none. */
  readonly department: string | null;
  /** Of whose people a saved file was, the most people first. */
  readonly departments: readonly string[];
  /** Who read the file. */
  readonly actor: string;
  readonly status: 'planned' | 'applied' | 'undone';
  readonly counts: PlanCounts;
  readonly createdAt: string;
  readonly appliedAt: string | null;
  readonly undoneAt: string | null;
}

/**
 * A line of the roster; the NIK is masked before it leaves the backend, and the day of birth, which
 * stands in its hidden part, stays there too.
 */
export interface RosterLine {
  readonly membershipId: number;
  readonly personId: number;
  readonly pks: Pks;
  readonly nikMasked: string;
  readonly name: string;
  readonly sex: Sex | null;
  readonly department: string | null;
  readonly job: string | null;
  readonly kelurahan: string | null;
  readonly wage: number | null;
  readonly kpj: string | null;
  readonly status: MembershipStatus;
}

export interface RosterPage {
  readonly total: number;
  readonly lines: readonly RosterLine[];
}

/** What the filters can be set to, with how many members each would show. */
export interface RosterFacets {
  readonly departments: readonly {
    readonly id: number;
    readonly name: string;
    readonly count: number;
  }[];
  readonly kelurahan: readonly { readonly name: string; readonly count: number }[];
  readonly jobs: readonly { readonly name: string; readonly count: number }[];
  readonly statuses: readonly { readonly status: MembershipStatus; readonly count: number }[];
}

export type ChangeSource = 'import' | 'hand' | 'terminal' | 'sample' | 'undo' | 'merge' | 'forget';

/** One moment in the life of a person's data: what changed, through what, from what to what. */
export interface HistoryEntry {
  readonly at: string;
  readonly actor: string;
  readonly source: ChangeSource;
  readonly pks: Pks | null;
  readonly fileName: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  /** What came to be with it: the person with their place, or a place for a known person. */
  readonly made: 'person' | 'membership' | null;
  readonly changes: readonly {
    readonly field: JournalField;
    readonly from: string | number | null;
    readonly to: string | number | null;
  }[];
}

/** Two stored people who may be one. Of their NIKs the digits in which they differ: these are decided about. */
export interface SamePair {
  readonly a: PairSide;
  readonly b: PairSide;
  readonly why: readonly LikenessReason[];
}

export interface PairSide {
  readonly personId: number;
  readonly values: Omit<RosterValues, 'department' | 'job' | 'wage' | 'kpj'>;
  readonly diedOn: Day | null;
  readonly memberships: readonly Membership[];
  readonly letters: number;
  readonly createdAt: string;
}

/** A merge that was made, for the list from which it can be undone. */
export interface MergeItem {
  readonly id: number;
  readonly keptId: number;
  readonly keptName: string;
  readonly goneName: string;
  readonly goneNikMasked: string;
  readonly note: string;
  readonly actor: string;
  readonly at: string;
  readonly undoneAt: string | null;
}

/** Where a value came from: a row of a file, or somebody's hand. */
export interface ValueOrigin {
  readonly field: RosterField;
  readonly pks: Pks | null;
  /** Of what belongs to a place: in which period of the series. */
  readonly agreementId?: number | null;
  readonly source: ChangeSource;
  readonly fileName: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly at: string;
  readonly before: string | number | null;
}

export interface PersonView {
  readonly id: number;
  /** The NIK in full is another request, which is written down: person.reveal. */
  readonly values: Omit<RosterValues, 'nik' | 'department' | 'job' | 'wage' | 'kpj'>;
  readonly nikMasked: string | null;
  readonly memberships: readonly Membership[];
  readonly origins: readonly ValueOrigin[];
  /** The newest first. NIKs are masked here and in the origins. */
  readonly history: readonly HistoryEntry[];
  readonly diedOn: Day | null;
  readonly letters: readonly LetterListItem[];
  readonly coverage: CoverageAnswer;
}

export interface PersonCheck {
  readonly values: RosterValues;
  readonly issues: readonly Issue[];
  /** Somebody already stored under this NIK, when adding. */
  readonly existingPersonId: number | null;
  readonly canSave: 'yes' | 'with-confirmation' | 'no';
  /** Who a held person would be confused with or is already: what the decision is about. */
  readonly clash: PersonClash | null;
  /** Of somebody who would get a new place: within what days it can begin. */
  readonly begins?: {
    readonly from: Day;
    readonly until: Day;
    /** The agreement has long been running: from when is to be asked. */
    readonly isAsked: boolean;
  };
}

export interface PersonClash {
  readonly personId: number;
  readonly name: string;
  readonly nikMasked: string;
}

export interface PersonFound {
  readonly id: number;
  readonly name: string;
  readonly nikMasked: string;
  readonly kpj: string | null;
  readonly birthDate: Day | null;
  readonly memberships: readonly {
    readonly pks: Pks;
    readonly status: MembershipStatus;
    readonly department: string | null;
    readonly job: string | null;
  }[];
}

/** Is this person covered on that day, by which agreement, and why (not). */
export interface CoverageAnswer {
  /** Whom it is about; null for a NIK that nobody has. */
  readonly personId: number | null;
  readonly covered: boolean;
  readonly pks: Pks | null;
  readonly from: Day | null;
  readonly until: Day | null;
  /** One or two Indonesian sentences. */
  readonly why: string;
  /** From which months of membership are counted, through renewals without a gap. */
  readonly since: Day | null;
  /** False while only the month of it is known. */
  readonly sinceDayKnown: boolean;
  /** From when a BPU member's family has the full JKM benefit; null for PU. */
  readonly fullFrom: Day | null;
  /** The same as a sentence, with what there is before. */
  readonly clock: string | null;
  /** Paid without a gap from the first month of the agreement on. */
  readonly paidThrough: Month | null;
  /** Null where nothing was to be paid for: not covered on that day. */
  readonly payment: PaymentStanding['state'] | null;
}
