import type { Selectable } from 'kysely';
import type { PaymentView, ScanView } from '../../../shared/requests/contributions.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';
import type { PaymentTable } from '../schema-life.ts';

export type Payment = PaymentView & { readonly billId: number };
export type PaymentValues = Pick<Payment, 'billId' | 'paidOn' | 'amount' | 'proof' | 'note'>;

/** The payments of these bills, the earliest first. */
export async function listPayments(
  db: Db,
  billIds: readonly number[],
): Promise<ReadonlyMap<number, readonly PaymentView[]>> {
  const rows = await selectPayments(db)
    .where('bill_id', 'in', billIds)
    .orderBy('paid_on')
    .orderBy('id')
    .execute();
  const scans = await listScans(
    db,
    rows.map(({ id }) => id),
  );
  const payments = new Map<number, PaymentView[]>();
  for (const row of rows) {
    const { billId: _billId, ...view } = toPayment(row, scans);
    payments.set(row.bill_id, [...(payments.get(row.bill_id) ?? []), view]);
  }
  return payments;
}

/** Failure: payment-not-found. */
export async function getPayment(db: Db, id: number): Promise<Payment> {
  const row = await selectPayments(db)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('payment-not-found'));
  return toPayment(row, await listScans(db, [id]));
}

export async function insertPayment(
  db: Db,
  payment: PaymentValues & { readonly actor: string; readonly at: string },
): Promise<number> {
  const { id } = await db
    .insertInto('payment')
    .values({ ...toColumns(payment), actor: payment.actor, created_at: payment.at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updatePayment(db: Db, id: number, payment: PaymentValues): Promise<void> {
  await db.updateTable('payment').set(toColumns(payment)).where('id', '=', id).execute();
}

/** With its scans. */
export async function deletePayment(db: Db, id: number): Promise<void> {
  await db.deleteFrom('payment').where('id', '=', id).execute();
}

function selectPayments(db: Db) {
  return db.selectFrom('payment').selectAll();
}

/** What is known of the scanned proofs, without their bytes. */
async function listScans(
  db: Db,
  paymentIds: readonly number[],
): Promise<ReadonlyMap<number, readonly ScanView[]>> {
  const rows = await db
    .selectFrom('scan')
    .where('payment_id', 'in', paymentIds)
    .select((each) => [
      'id',
      'payment_id',
      'name',
      'media_type as mediaType',
      each.fn<number>('length', ['bytes']).as('size'),
    ])
    .orderBy('id')
    .execute();
  const scans = new Map<number, ScanView[]>();
  for (const { payment_id: of, ...scan } of rows)
    if (of !== null) scans.set(of, [...(scans.get(of) ?? []), scan]);
  return scans;
}

function toColumns(payment: PaymentValues) {
  return {
    bill_id: payment.billId,
    paid_on: payment.paidOn,
    amount: payment.amount,
    proof: payment.proof,
    note: payment.note,
  };
}

function toPayment(
  row: Selectable<PaymentTable>,
  scans: ReadonlyMap<number, readonly ScanView[]>,
): Payment {
  return {
    id: row.id,
    billId: row.bill_id,
    paidOn: row.paid_on,
    amount: row.amount,
    proof: row.proof,
    note: row.note,
    scans: scans.get(row.id) ?? [],
  };
}
