import type { Pks } from '../agreement.ts';
import type { MembershipStatus } from '../membership.ts';
import type { Day } from '../values/day.ts';

/** How somebody stands with the office whom only the list of BPJS names for a month. */
export interface OfficeStanding {
  readonly personId: number;
  readonly pks: Pks;
  readonly status: MembershipStatus;
  readonly leftOn: Day | null;
  readonly start: Day;
  /** In the very agreement that is compared, in another one of its series, or in the other series. */
  readonly where: 'here' | 'other-period' | 'other-pks';
}
