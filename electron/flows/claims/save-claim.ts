import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import { updateClaim, type StoredClaim } from '../../db/claims/claims.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { refuseDoubts } from '../refuse-doubts.ts';
import { changeableClaim } from './changeable-claim.ts';
import { deathOf, toFacts } from './claim-facts.ts';
import { judgeFacts } from './judge-facts.ts';
import { recordDeath, refuseAfterDeath, takeDeathBack } from './record-death.ts';
import { viewClaim } from './view-claim.ts';
import { withReason } from './with-reason.ts';

/**
 * Corrects what is told of the event, or tells that somebody died of it since. Another day of death
 * is set everywhere; of what turns out not to be a death, what this claim recorded is taken back.
 * Failures: claim-not-found, claim-closed, and those of opening.
 */
export async function saveClaim(
  context: Context,
  input: RequestInput<'claim.save'>,
): Promise<ClaimView> {
  const { id, decision } = input;
  const submissionNumber = input.submissionNumber || null;
  const facts = toFacts(input);
  await context.data.db.transaction().execute(async (trx) => {
    const stored = await changeableClaim(trx, id);
    const { personId } = stored;
    const { agreementId, doubts } = await judgeFacts(context, trx, {
      personId,
      facts,
      before: stored,
    });
    // What was decided when it was opened is not asked again.
    const isSame = stored.kind === facts.kind && stored.eventOn === facts.eventOn;
    const asked = isSame ? [] : doubts;
    refuseDoubts(asked, decision);
    const reason = withReason(stored.reason, asked, decision);
    const at = context.now().toISOString();
    await updateClaim(trx, id, { ...facts, agreementId, submissionNumber, reason }, at);
    const [before, after] = [deathOf(stored), deathOf(facts)];
    if (after !== null && after !== before) await recordDeath(context, trx, stored, after);
    if (after === null && before !== null) {
      await takeDeathBack(context, trx, stored);
      // What others recorded of the death still stands.
      await refuseAfterDeath(trx, personId, facts.eventOn);
    }
    const fields = changedFields(stored, { ...facts, submissionNumber });
    note(context, {
      kind: 'claim-changed',
      personId,
      details: { claim: id, fields, doubts: asked },
    });
  });
  return viewClaim(context, id);
}

/** Their names alone: what was told stands in the claim. */
function changedFields(before: StoredClaim, after: Partial<StoredClaim>): string[] {
  return (Object.keys(after) as (keyof StoredClaim)[]).filter(
    (field) => before[field] !== after[field],
  );
}
