import { CLAIM_STATUSES, type ClaimStatus } from '../../../shared/domain/claims/claim.ts';
import { claimState } from '../../../shared/domain/claims/steps.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { ClaimCounts } from '../../../shared/requests/overview.ts';
import type { Db } from '../open.sqlite.ts';

/** How many claims stood how on a day, and what had been paid to families by then. */
export async function countClaims(db: Db, on: Day, today: Day): Promise<ClaimCounts> {
  const statuses = on >= today ? await listStatuses(db) : await listStatusesOn(db, on);
  const states = statuses.map(claimState);
  return {
    open: states.filter((state) => state === 'open').length,
    paid: states.filter((state) => state === 'paid').length,
    closed: states.filter((state) => state === 'closed').length,
    rupiah: await sumPaid(db, 'claim_payment', on),
    scholarships: await sumPaid(db, 'scholarship_year', on),
  };
}

async function listStatuses(db: Db): Promise<ClaimStatus[]> {
  const rows = await db.selectFrom('claim').select('status').execute();
  return rows.map(({ status }) => status);
}

/** By the last step of each until the day; a claim without one was reported. */
async function listStatusesOn(db: Db, on: Day): Promise<ClaimStatus[]> {
  const claims = await db
    .selectFrom('claim')
    .select('id')
    // 2026-02-09T14:30: behind the T of the day itself stands the time.
    .where('reported_at', '<', `${on}U`)
    .execute();
  const steps = await db
    .selectFrom('claim_step')
    .select(['claim_id as id', 'step'])
    .where('step', 'in', CLAIM_STATUSES)
    .where('day', '<=', on)
    .orderBy('day')
    .orderBy('id')
    .execute();
  const last = new Map(steps.map(({ id, step }) => [id, step as ClaimStatus]));
  return claims.map(({ id }) => last.get(id) ?? 'dilaporkan');
}

async function sumPaid(db: Db, table: 'claim_payment' | 'scholarship_year', on: Day) {
  const { sum } = await db
    .selectFrom(table)
    .select((each) => each.fn.sum<number | null>('amount').as('sum'))
    .where('paid_on', '<=', on)
    .executeTakeFirstOrThrow();
  return sum ?? 0;
}
