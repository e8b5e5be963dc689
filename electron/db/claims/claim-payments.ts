import type { ClaimPayment } from '../../../shared/domain/claims/claim.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';

type OfClaim = ClaimPayment & { readonly claimId: number };

/** Of some claims, by their days; of all without naming any. */
export async function listClaimPayments(db: Db, claimIds?: readonly number[]): Promise<OfClaim[]> {
  const all = selectPayments(db).orderBy('paid_on').orderBy('id');
  return (claimIds ? all.where('claim_id', 'in', claimIds) : all).execute();
}

/** Failure: payment-not-found. */
export function getClaimPayment(db: Db, id: number): Promise<OfClaim> {
  return selectPayments(db)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('payment-not-found'));
}

function selectPayments(db: Db) {
  return db
    .selectFrom('claim_payment')
    .select([
      'id',
      'claim_id as claimId',
      'heir_id as heirId',
      'paid_on as paidOn',
      'amount',
      'proof',
      'note',
    ]);
}

export async function insertClaimPayment(
  trx: Db,
  { claimId, heirId, paidOn, amount, proof, note, actor, at }: Omit<OfClaim, 'id'> & Author,
): Promise<void> {
  await trx
    .insertInto('claim_payment')
    .values({
      claim_id: claimId,
      heir_id: heirId,
      paid_on: paidOn,
      amount,
      proof,
      note,
      actor,
      created_at: at,
    })
    .execute();
}

/** With its scans. */
export async function deleteClaimPayment(trx: Db, id: number): Promise<void> {
  await trx.deleteFrom('claim_payment').where('id', '=', id).execute();
}
