import { dayInWita } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { saveClaimPaper } from '../../db/claims/claim-papers.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { claimOfPaper } from './changeable-claim.ts';
import { viewClaim } from './view-claim.ts';

/**
 * Writes down that a paper is there, or why it is not needed. Failures: claim-not-found,
 * claim-closed, event-in-future; values-invalid (waived without a reason, or though it is there).
 */
export async function savePaper(
  context: Context,
  input: RequestInput<'claim.paper'>,
): Promise<ClaimView> {
  const { id, paper, receivedOn, waived } = input;
  await context.data.db.transaction().execute(async (trx) => {
    const { personId } = await claimOfPaper(trx, id, paper);
    if (receivedOn !== null && receivedOn > dayInWita(context.now()))
      throw new Failure('event-in-future');
    if (waived !== null && (waived.length < 3 || receivedOn !== null))
      throw new Failure('values-invalid', ['waived']);
    await saveClaimPaper(trx, { claimId: id, paper, receivedOn, waived, note: input.note });
    const state = receivedOn !== null ? 'received' : waived !== null ? 'waived' : 'missing';
    note(context, {
      kind: 'claim-changed',
      personId,
      details: { claim: id, claimPaper: paper, state },
    });
  });
  return viewClaim(context, id);
}
