import type { Pks } from './agreement.ts';
import type { Day } from './values/day.ts';
import type { RosterField } from './person.ts';

export type MembershipStatus = 'active' | 'left' | 'dead';

export const LEAVE_REASONS = [
  'meninggal',
  'mengundurkan-diri',
  'pppk',
  'pindah',
  'ganda',
  'tidak-layak',
  'lainnya',
] as const;
export type LeaveReason = (typeof LEAVE_REASONS)[number];

/** A person's place in one agreement. Null start or end = that of the agreement. */
export interface Membership {
  readonly id: number;
  readonly personId: number;
  readonly agreementId: number;
  readonly pks: Pks;
  readonly department: string | null;
  readonly job: string | null;
  readonly wage: number | null;
  readonly kpj: string | null;
  /** Effective: own, else the agreement's. */
  readonly start: Day;
  readonly end: Day;
  readonly status: MembershipStatus;
  readonly leaveReason: LeaveReason | null;
  readonly leftOn: Day | null;
}

/** What belongs to the place in an agreement; every other field belongs to the person. */
export const MEMBERSHIP_FIELDS = [
  'department',
  'job',
  'wage',
  'kpj',
] as const satisfies readonly RosterField[];

export type MembershipField = (typeof MEMBERSHIP_FIELDS)[number];

/** Whether a field belongs to the place in an agreement, and not to the person. */
export function isMembershipField(field: RosterField): field is MembershipField {
  return (MEMBERSHIP_FIELDS as readonly RosterField[]).includes(field);
}

/** Everything that the journal of a person can tell of: what rosters say, how a place began and ended. */
export type JournalField =
  | RosterField
  | 'status'
  | 'leaveReason'
  | 'leftOn'
  | 'diedOn'
  | 'start'
  /** What was said when a place ended or was given back: told, and part of nobody's values. */
  | 'note';
