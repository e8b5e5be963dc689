/** What goes out about accounts, the audit log, copies and forgetting. */
import type { Account } from './domain/account.ts';
import type { Pks } from './domain/agreement.ts';
import type { AuditDetail, AuditKind, AuditVia } from './domain/audit.ts';
import type { CopyReason } from './domain/copies.ts';
import type { MembershipStatus } from './domain/membership.ts';
import type { Day } from './domain/values/day.ts';
import type { DocumentView } from './letter-views.ts';
import type { HistoryEntry } from './views.ts';

/** Who sits there, and what the window may show. */
export interface SessionState {
  readonly version: string;
  readonly stage: 'first-account' | 'logged-out' | 'open';
  /** Of who is logged in; null otherwise. */
  readonly account: SessionAccount | null;
  readonly officeName: string;
  /** Without a sign of life for so long the window locks itself. */
  readonly lockMinutes: number;
  /** Another process keeps the data: this one only reads. */
  readonly heldBy: HolderView | null;
}

export interface SessionAccount extends Account {
  readonly departmentName: string | null;
  /** The password was given by somebody else: nothing else is answered before it is replaced. */
  readonly mustChangePassword: boolean;
}

export interface HolderView {
  /** The computer and the user of the system that hold the data; empty where that is not known. */
  readonly computer: string;
  readonly user: string;
  readonly program: 'window' | 'terminal' | 'unknown';
  readonly since: string | null;
}

export interface AccountView extends Account {
  readonly departmentName: string | null;
  readonly isActive: boolean;
  readonly isTemporary: boolean;
  readonly createdAt: string;
  readonly lastLogin: string | null;
}

export interface AuditEntryView {
  readonly id: number;
  readonly at: string;
  readonly actor: string;
  readonly via: AuditVia;
  readonly kind: AuditKind;
  readonly details: { readonly [key: string]: AuditDetail };
  /** The person it is about: as stored now, or as the journal remembers; an empty name is forgotten. */
  readonly person: { readonly id: number | null; readonly name: string } | null;
  /** So many rows of the journal were written with it. */
  readonly changes: number;
}

export interface AuditChangeView {
  readonly personId: number | null;
  readonly name: string;
  readonly pks: Pks | null;
  readonly made: HistoryEntry['made'];
  /** What ceased to be. */
  readonly ended: HistoryEntry['made'];
  readonly changes: HistoryEntry['changes'];
}

export interface RosterThenRow {
  readonly personId: number;
  readonly nikMasked: string;
  readonly name: string;
  readonly department: string | null;
  readonly job: string | null;
  readonly kpj: string | null;
  readonly status: MembershipStatus;
}

export interface CopyView {
  /** Of the file; names it in later requests. */
  readonly name: string;
  readonly at: string;
  readonly reason: CopyReason;
  readonly bytes: number;
  readonly people: number;
  readonly letters: number;
  /** Null where it could not be read. */
  readonly version: number | null;
}

export interface CopiesState {
  /** The newest first. */
  readonly copies: readonly CopyView[];
  readonly folder: string;
  readonly secondPlace: {
    readonly folder: string;
    readonly copiedAt: string | null;
    readonly isStale: boolean;
    /** One sentence, where the last try failed. */
    readonly problem: string | null;
  } | null;
}

/** What restoring would do. */
export interface RestorePreview {
  readonly token: string;
  readonly copy: CopyView;
  /** Null where the data as they are cannot be read. */
  readonly lost: RestoreDifference | null;
  readonly gained: RestoreDifference | null;
  /** Numbers printed since, which stay taken. */
  readonly numbersKept: number;
  /** The copy is of an older shape and is brought to the newest. */
  readonly isOlderVersion: boolean;
  /** Somebody of the copy has to be asked for the password. */
  readonly needsAdministrator: boolean;
}

/** What one side has that the other has not. */
export interface RestoreDifference {
  readonly people: number;
  /** Some of them, for recognising. */
  readonly names: readonly string[];
  readonly memberships: number;
  readonly imports: number;
  readonly letters: number;
  readonly claims: number;
  /** Bills and payments of contributions. */
  readonly payments: number;
  readonly auditEntries: number;
}

export interface Restored {
  readonly people: number;
  readonly letters: number;
  /** The copy of what was there before: restoring it undoes this. */
  readonly undoName: string | null;
}

export interface RescueState {
  /** What is wrong, in one sentence that says what to do. */
  readonly problem: string;
  /** A code of the closed list of failures. */
  readonly code: string;
  readonly copies: readonly CopyView[];
  /** The data are sound, only not as they were left: somebody may say that this is right. */
  readonly canUseAsFound: boolean;
}

export interface ForgetState {
  readonly years: number;
  /** The day since which so many years hold; another setting takes effect on a day of its own. */
  readonly from: Day;
  readonly source: string;
  /** Ended before this day. */
  readonly endedBefore: Day;
  readonly people: readonly ForgetCandidate[];
  /** The first day on which the time of somebody else comes; null where nobody's runs. */
  readonly nextOn: Day | null;
  readonly reports: readonly {
    readonly id: number;
    readonly at: string;
    readonly actor: string;
    readonly people: number;
  }[];
}

export interface ForgetCandidate {
  readonly personId: number;
  readonly name: string;
  readonly nikMasked: string;
  readonly endedOn: Day;
  readonly pks: readonly Pks[];
}

export interface TrustReplies {
  'session.state': SessionState;
  'account.first': { readonly state: SessionState; readonly recoveryCode: string };
  'session.login': SessionState;
  'session.recover': { readonly state: SessionState; readonly recoveryCode: string };
  'session.lock': null;
  'session.touch': null;
  'session.confirm': null;
  'password.change': SessionState;
  'account.list': readonly AccountView[];
  'account.save': AccountView;
  'recovery.renew': { readonly recoveryCode: string };
  'recovery.sheet': DocumentView;
  'lock.set': null;
  'audit.list': { readonly total: number; readonly entries: readonly AuditEntryView[] };
  'audit.changes': { readonly total: number; readonly changes: readonly AuditChangeView[] };
  'audit.roster': { readonly total: number; readonly rows: readonly RosterThenRow[] };
  'audit.export': { readonly rows: number };
  'person.reveal': { readonly nik: string };
  'person.record': DocumentView;
  'copies.state': CopiesState;
  'copies.make': CopyView;
  'copies.save': { readonly bytes: number };
  'copies.second-place': CopiesState;
  'restore.look': RestorePreview;
  'restore.run': Restored;
  'rescue.state': RescueState;
  'rescue.use': null;
  'forget.state': ForgetState;
  'forget.set-years': ForgetState;
  'forget.run': { readonly people: number; readonly reportId: number };
  'forget.report': DocumentView;
}
