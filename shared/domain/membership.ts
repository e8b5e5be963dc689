import type { Pks } from './agreement.ts';
import type { Day } from './day.ts';

export type MembershipStatus = 'active' | 'left' | 'dead';

export type LeaveReason =
  | 'meninggal'
  | 'mengundurkan-diri'
  | 'pppk'
  | 'pindah'
  | 'ganda'
  | 'tidak-layak'
  | 'lainnya';

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
