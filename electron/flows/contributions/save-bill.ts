import type { Doubt } from '../../../shared/domain/doubt.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { addMonths } from '../../../shared/domain/values/month.ts';
import { toSen } from '../../../shared/domain/values/sen.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ContributionView } from '../../../shared/requests/contributions.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import {
  deleteBill,
  getBill,
  insertBill,
  listBills,
  updateBill,
  type Bill,
  type BillValues,
} from '../../db/contributions/bills.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { decidedDetails, refuseDoubts } from '../refuse-doubts.ts';
import { getContributions } from './get-account.ts';

/** More months than one bill can be for. */
const MOST_MONTHS = 36;

/**
 * Writes down what BPJS billed. Failures: agreement-not-found, bill-not-found, values-invalid (months
 * in the wrong order, a day that has not come), decision-needed (bill-overlaps, bill-above-budget,
 * payment-above-bill).
 */
export async function saveBill(
  context: Context,
  { id, decision, ...input }: RequestInput<'bill.save'>,
): Promise<ContributionView> {
  const { db } = context.data;
  const bill = { ...input, code: input.code || null };
  refuseImpossible(context, bill);
  await db.transaction().execute(async (trx) => {
    const { pks, budget } = await getAgreement(trx, bill.agreementId);
    const before = id === null ? null : await getBill(trx, id);
    if (before && before.agreementId !== bill.agreementId) throw new Failure('bill-not-found');
    const others = (await listBills(trx, bill.agreementId)).filter((other) => other.id !== id);
    const doubts = doubtsOf(bill, before, others, budget);
    refuseDoubts(doubts, decision);
    const at = context.now().toISOString();
    const saved = id ?? (await insertBill(trx, { ...bill, actor: context.actor, at }));
    if (before) await updateBill(trx, saved, bill);
    const difference = differenceOf(before && valuesOf(before), valuesOf(bill));
    const facts = { id: saved, pks, ...factsOf(bill) };
    const details = { ...facts, ...difference, ...decidedDetails(doubts, decision) };
    note(context, { kind: 'bill-saved', details });
  });
  return getContributions(context, bill.agreementId);
}

/** With its payments and their scans. Failure: bill-not-found. */
export async function removeBill(
  context: Context,
  { id, reason }: RequestInput<'bill.remove'>,
): Promise<ContributionView> {
  const { db } = context.data;
  const agreementId = await db.transaction().execute(async (trx) => {
    const bill = await getBill(trx, id);
    const { pks } = await getAgreement(trx, bill.agreementId);
    await deleteBill(trx, id);
    const payments = bill.payments.map(({ paidOn, amount, proof }) => ({ paidOn, amount, proof }));
    const details = { id, pks, ...factsOf(bill), before: { ...valuesOf(bill) }, payments, reason };
    note(context, { kind: 'bill-removed', details });
    return bill.agreementId;
  });
  return getContributions(context, agreementId);
}

function refuseImpossible(context: Context, bill: BillValues): void {
  const { fromMonth, untilMonth, billedOn } = bill;
  if (untilMonth < fromMonth || untilMonth >= addMonths(fromMonth, MOST_MONTHS))
    throw new Failure('values-invalid', ['untilMonth']);
  if (billedOn !== null && billedOn > dayInWita(context.now()))
    throw new Failure('values-invalid', ['billedOn']);
}

function doubtsOf(
  bill: BillValues,
  before: Bill | null,
  others: readonly Bill[],
  budget: number | null,
): Doubt[] {
  const { fromMonth, untilMonth, billed } = bill;
  const doubts: Doubt[] = [];
  if (others.some((other) => other.fromMonth <= untilMonth && fromMonth <= other.untilMonth))
    doubts.push('bill-overlaps');
  const all = others.reduce((sum, other) => sum + other.billed, billed);
  if (budget !== null && all > toSen(budget)) doubts.push('bill-above-budget');
  if (before && before.paid > billed) doubts.push('payment-above-bill');
  return doubts;
}

/** What the log's sentence tells. */
function factsOf({ fromMonth, untilMonth, billed }: BillValues) {
  return { fromMonth, untilMonth, amount: billed };
}

/** Without what was noted in words: somebody's name may stand in it. */
function valuesOf(bill: BillValues): Omit<BillValues, 'note'> {
  const { agreementId, fromMonth, untilMonth, billed, people, code, billedOn } = bill;
  return { agreementId, fromMonth, untilMonth, billed, people, code, billedOn };
}
