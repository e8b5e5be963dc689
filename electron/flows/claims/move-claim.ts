import type { ClaimStatus } from '../../../shared/domain/claims/claim.ts';
import { isClaimEvent, isWithBpjs, mayFollow } from '../../../shared/domain/claims/steps.ts';
import type { Doubt } from '../../../shared/domain/doubt.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { insertClaimStep } from '../../db/claims/claim-steps.ts';
import { setClaimStatus, setSubmissionNumber } from '../../db/claims/claims.ts';
import { listScholarshipYears } from '../../db/claims/scholarships.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { refuseDoubts } from '../refuse-doubts.ts';
import { changeableClaim } from './changeable-claim.ts';
import { gatherClaim, type ClaimCase } from './gather-claims.ts';
import { expectation, judgePapers, missingPapers } from './judge-claim.ts';
import { takeDeathBack } from './record-death.ts';
import { viewClaim } from './view-claim.ts';
import { withReason } from './with-reason.ts';

type Wish = RequestInput<'claim.step'>;

/**
 * Writes down a step: a status that follows the one before by the table, or an event that changes
 * none. Cancelling takes back what the claim recorded of a death. Failures: claim-not-found,
 * claim-closed, event-in-future; values-invalid (a step that cannot follow, a note or a payment that
 * it needs, a number of BPJS before it has the file); decision-needed (step-back, papers-missing).
 */
export async function moveClaim(context: Context, wish: Wish): Promise<ClaimView> {
  const { id, step, day, submissionNumber } = wish;
  await context.data.db.transaction().execute(async (trx) => {
    const claim = await changeableClaim(trx, id);
    if (submissionNumber !== undefined && !isWithBpjs(step))
      throw new Failure('values-invalid', ['submissionNumber']);
    if (day > dayInWita(context.now())) throw new Failure('event-in-future');
    const gathered = await gatherClaim(trx, claim);
    const doubts = isClaimEvent(step)
      ? judgeEvent(gathered, wish)
      : judgeStatus(gathered, step, wish);
    if ((NOTED as ReadonlySet<string>).has(step)) await refusePaid(trx, gathered);
    refuseDoubts(doubts, wish.decision);
    const at = context.now().toISOString();
    const noted = withReason(wish.note, doubts, wish.decision);
    await insertClaimStep(trx, {
      claimId: id,
      step,
      day,
      note: noted,
      actor: context.actor,
      at,
    });
    if (!isClaimEvent(step)) await setClaimStatus(trx, id, step, at);
    if (submissionNumber !== undefined)
      await setSubmissionNumber(trx, id, submissionNumber || null);
    if (step === 'dibatalkan') await takeDeathBack(context, trx, claim);
    const details = { claim: id, step, day, doubts };
    note(context, { kind: 'claim-moved', personId: claim.personId, details });
  });
  return viewClaim(context, id);
}

/** Events are often written down late: they may stand behind a later status. */
function judgeEvent({ claim }: ClaimCase, { step, day }: Wish): Doubt[] {
  if (claim.kind !== 'jkk' && step !== 'penyerahan-simbolis')
    throw new Failure('values-invalid', ['step']);
  return day < claim.eventOn ? ['step-back'] : [];
}

function judgeStatus(gathered: ClaimCase, status: ClaimStatus, wish: Wish): Doubt[] {
  const { claim, steps, payments } = gathered;
  const follows = mayFollow(claim, status);
  if (follows === 'no') throw new Failure('values-invalid', ['step']);
  if (NOTED.has(status) && wish.note.length < 3) throw new Failure('values-invalid', ['note']);
  if (status === 'dibayar' && payments.length === 0)
    throw new Failure('values-invalid', ['payments']);
  const before = steps.findLast(({ step }) => !isClaimEvent(step))?.day ?? claim.eventOn;
  const isBack = follows === 'back' || wish.day < before || wish.day < claim.eventOn;
  const isIncomplete = status === 'berkas-lengkap' && papersAreMissing(gathered);
  return [
    ...(isBack ? (['step-back'] as const) : []),
    ...(isIncomplete ? (['papers-missing'] as const) : []),
  ];
}

/** Nobody refuses or takes back without saying why, or what money came for. */
const NOTED: ReadonlySet<ClaimStatus> = new Set(['ditolak', 'dibatalkan']);

/** Failure: values-invalid (`payments`), of BPJS to the family or for a child's school. */
async function refusePaid(trx: Db, { payments, scholarships }: ClaimCase): Promise<void> {
  const ids = scholarships.map(({ id }) => id);
  const years = await listScholarshipYears(trx, ids);
  if (payments.length > 0 || years.some(({ paidOn }) => paidOn !== null))
    throw new Failure('values-invalid', ['payments']);
}

function papersAreMissing(gathered: ClaimCase): boolean {
  const papers = judgePapers(gathered, expectation(gathered).total);
  return missingPapers(papers).length > 0;
}
