import { sql } from 'kysely';
import type { BillState } from '../../../shared/domain/contributions/paid-months.ts';
import { groupBy } from '../../../shared/domain/values/group-by.ts';
import type { Db } from '../open.sqlite.ts';

/** By agreement, what tells which months are paid; an agreement without a bill is not among them. */
export async function listBillStates(
  db: Db,
  agreementIds: readonly number[],
): Promise<ReadonlyMap<number, readonly BillState[]>> {
  const rows = await db
    .selectFrom('bill')
    .select([
      'agreement_id as agreementId',
      'from_month as fromMonth',
      'until_month as untilMonth',
      'billed',
      sql<number>`(select coalesce(sum(amount), 0) from payment where bill_id = bill.id)`.as(
        'paid',
      ),
    ])
    .where('agreement_id', 'in', agreementIds)
    .orderBy('from_month')
    .execute();
  return groupBy(rows, ({ agreementId }) => agreementId);
}
