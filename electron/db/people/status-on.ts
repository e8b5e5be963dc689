import { sql, type RawBuilder } from 'kysely';
import type { MembershipStatus } from '../../../shared/domain/membership.ts';
import type { Day } from '../../../shared/domain/values/day.ts';

const STORED = sql<MembershipStatus>`membership.status`;

/**
 * How a place stands on a day: who is known to leave later is still a member. Without a day as it is
 * stored.
 */
export function statusOn(day: Day | undefined): RawBuilder<MembershipStatus> {
  if (day === undefined) return STORED;
  return sql<MembershipStatus>`iif(membership.status = 'left' and membership.left_on > ${day},
    'active', membership.status)`;
}
