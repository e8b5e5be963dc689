import type { Doubt } from '../../../shared/domain/doubt.ts';
import { dayInWita, toLongDay } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import {
  deleteClaimPayment,
  getClaimPayment,
  insertClaimPayment,
  listClaimPayments,
} from '../../db/claims/claim-payments.ts';
import { insertClaimStep } from '../../db/claims/claim-steps.ts';
import { setClaimStatus } from '../../db/claims/claims.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { refuseDoubts } from '../refuse-doubts.ts';
import { changeableClaim } from './changeable-claim.ts';
import { gatherClaim, type ClaimCase } from './gather-claims.ts';
import { expectation, paidOf, unpaidPlaceOf } from './judge-claim.ts';
import { noteRemoval } from './note-removal.ts';
import { viewClaim } from './view-claim.ts';
import { withReason } from './with-reason.ts';

type Wish = RequestInput<'claim.pay'>;

/**
 * Writes down what BPJS paid to an heir, or to the family where that is not told apart. It moves the
 * claim nowhere: that is a step of its own. Failures: claim-not-found, claim-closed, event-in-future;
 * values-invalid (before the event, an heir of another claim); decision-needed (paid-above-expected,
 * or paid-though-unpaid where nothing is expected because the month is not paid for).
 */
export async function payClaim(context: Context, wish: Wish): Promise<ClaimView> {
  const { id, heirId, paidOn, amount, proof } = wish;
  await context.data.db.transaction().execute(async (trx) => {
    const claim = await changeableClaim(trx, id);
    if (paidOn > dayInWita(context.now())) throw new Failure('event-in-future');
    if (paidOn < claim.eventOn) throw new Failure('values-invalid', ['paidOn']);
    const gathered = await gatherClaim(trx, claim);
    if (heirId !== null && !gathered.heirs.some((heir) => heir.id === heirId))
      throw new Failure('values-invalid', ['heirId']);
    const doubts = judgeAmount(gathered, amount);
    refuseDoubts(doubts, wish.decision);
    await insertClaimPayment(trx, {
      claimId: id,
      heirId,
      paidOn,
      amount,
      proof: proof || null,
      note: withReason(wish.note, doubts, wish.decision),
      actor: context.actor,
      at: context.now().toISOString(),
    });
    const details = { claim: id, amount, paidOn, doubts };
    note(context, { kind: 'claim-paid', personId: claim.personId, details });
  });
  return viewClaim(context, id);
}

/** What is not known cannot be exceeded. */
function judgeAmount(gathered: ClaimCase, amount: number): Doubt[] {
  const { total } = expectation(gathered);
  if (total === null || paidOf(gathered) + amount <= total) return [];
  return unpaidPlaceOf(gathered) ? ['paid-though-unpaid'] : ['paid-above-expected'];
}

/**
 * Takes a payment away that was an error, with its scans; why stands in the claim. A claim that has no payment left is not paid
 * any more: it stands as approved again. Failures: payment-not-found, claim-closed.
 */
export async function unpayClaim(
  context: Context,
  { paymentId, reason }: RequestInput<'claim.unpay'>,
): Promise<ClaimView> {
  const id = await context.data.db.transaction().execute(async (trx) => {
    const { claimId, amount, paidOn } = await getClaimPayment(trx, paymentId);
    const claim = await changeableClaim(trx, claimId);
    await deleteClaimPayment(trx, paymentId);
    const what = `Pembayaran ${senToRupiah(amount)} tanggal ${toLongDay(paidOn)}`;
    await noteRemoval(context, trx, { claimId, what, reason });
    const left = await listClaimPayments(trx, [claimId]);
    const now = context.now();
    if (left.length === 0 && claim.status === 'dibayar') {
      const at = now.toISOString();
      const step = { step: 'disetujui', day: dayInWita(now) } as const;
      await insertClaimStep(trx, { claimId, ...step, note: '', actor: context.actor, at });
      await setClaimStatus(trx, claimId, 'disetujui', at);
    }
    const details = { claim: claimId, amount, paidOn };
    note(context, { kind: 'claim-payment-removed', personId: claim.personId, details });
    return claimId;
  });
  return viewClaim(context, id);
}
