import type { Doubt } from '../../../shared/domain/doubt.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ContributionView } from '../../../shared/requests/contributions.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import { getBill, type Bill } from '../../db/contributions/bills.ts';
import {
  deletePayment,
  getPayment,
  insertPayment,
  updatePayment,
  type Payment,
  type PaymentValues,
} from '../../db/contributions/payments.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { decidedDetails, refuseDoubts } from '../refuse-doubts.ts';
import { getContributions } from './get-account.ts';

/**
 * Writes down what was paid of a bill. Failures: bill-not-found, payment-not-found, values-invalid (a
 * day that has not come), decision-needed (payment-above-bill).
 */
export async function savePayment(
  context: Context,
  { id, decision, ...input }: RequestInput<'payment.save'>,
): Promise<ContributionView> {
  const { db } = context.data;
  const payment = { ...input, proof: input.proof || null };
  if (payment.paidOn > dayInWita(context.now())) throw new Failure('values-invalid', ['paidOn']);
  const agreementId = await db.transaction().execute(async (trx) => {
    const bill = await getBill(trx, payment.billId);
    const before = id === null ? null : await findOf(trx, bill, id);
    const paid = bill.paid - (before?.amount ?? 0) + payment.amount;
    const doubts: Doubt[] = paid > bill.billed ? ['payment-above-bill'] : [];
    refuseDoubts(doubts, decision);
    const at = context.now().toISOString();
    const saved = id ?? (await insertPayment(trx, { ...payment, actor: context.actor, at }));
    if (before) await updatePayment(trx, saved, payment);
    const difference = differenceOf(before && valuesOf(before), valuesOf(payment));
    const facts = { id: saved, ...(await factsOf(trx, bill)), amount: payment.amount };
    const details = { ...facts, ...difference, ...decidedDetails(doubts, decision) };
    note(context, { kind: 'payment-saved', details });
    return bill.agreementId;
  });
  return getContributions(context, agreementId);
}

/** With its scans. Failure: payment-not-found. */
export async function removePayment(
  context: Context,
  { id, reason }: RequestInput<'payment.remove'>,
): Promise<ContributionView> {
  const { db } = context.data;
  const agreementId = await db.transaction().execute(async (trx) => {
    const payment = await getPayment(trx, id);
    const bill = await getBill(trx, payment.billId);
    await deletePayment(trx, id);
    const { amount } = payment;
    const before = { ...valuesOf(payment) };
    const details = { id, ...(await factsOf(trx, bill)), amount, before, reason };
    note(context, { kind: 'payment-removed', details });
    return bill.agreementId;
  });
  return getContributions(context, agreementId);
}

async function findOf(trx: Db, bill: Bill, id: number): Promise<Payment> {
  const payment = await getPayment(trx, id);
  if (payment.billId !== bill.id) throw new Failure('payment-not-found');
  return payment;
}

/** Of which bill, for the log. */
async function factsOf(trx: Db, { agreementId, fromMonth, untilMonth }: Bill) {
  const { pks } = await getAgreement(trx, agreementId);
  return { pks, fromMonth, untilMonth };
}

/** Without what was noted in words: somebody's name may stand in it. */
function valuesOf(payment: PaymentValues): Omit<PaymentValues, 'note'> {
  const { billId, paidOn, amount, proof } = payment;
  return { billId, paidOn, amount, proof };
}
