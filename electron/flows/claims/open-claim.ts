import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { insertClaimStep } from '../../db/claims/claim-steps.ts';
import { insertClaim } from '../../db/claims/claims.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { refuseDoubts } from '../refuse-doubts.ts';
import { deathOf, toFacts } from './claim-facts.ts';
import { judgeFacts } from './judge-facts.ts';
import { recordDeath } from './record-death.ts';
import { viewClaim } from './view-claim.ts';
import { withReason } from './with-reason.ts';

/**
 * Opens the file of a death or an accident. A death is recorded in the same step: of the person, and
 * of every place that covers a later day. Failures: person-not-found, person-forgotten,
 * event-before-birth, event-in-future, values-invalid, died-already; decision-needed where the day was not
 * covered, another claim tells of it, or the right has lapsed.
 */
export async function openClaim(
  context: Context,
  input: RequestInput<'claim.open'>,
): Promise<ClaimView> {
  const { personId, decision } = input;
  const facts = toFacts(input);
  const id = await context.data.db.transaction().execute(async (trx) => {
    const { agreementId, pks, doubts } = await judgeFacts(context, trx, {
      personId,
      facts,
      before: null,
    });
    refuseDoubts(doubts, decision);
    const author = { actor: context.actor, at: context.now().toISOString() };
    const reason = withReason('', doubts, decision);
    const claimId = await insertClaim(trx, { ...facts, personId, agreementId, reason, ...author });
    const first = { step: 'dilaporkan', day: facts.reportedOn, note: '' } as const;
    await insertClaimStep(trx, { claimId, ...first, ...author });
    const death = deathOf(facts);
    const claim = { id: claimId, personId, deathChanges: [] };
    if (death !== null) await recordDeath(context, trx, claim, death);
    const { kind, outcome } = facts;
    const details = { claim: claimId, kind, outcome, pks, doubts };
    note(context, { kind: 'claim-opened', personId, details });
    return claimId;
  });
  return viewClaim(context, id);
}
