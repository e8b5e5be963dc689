import { CLAIM_REMOVAL } from '../../../shared/domain/claims/claim.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { insertClaimStep } from '../../db/claims/claim-steps.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { Context } from '../context.ts';

/**
 * Keeps what was taken away and why in the claim's own way, not in the log: what a clerk types may
 * name people, and goes with the claim when its person is forgotten.
 */
export async function noteRemoval(
  context: Context,
  trx: Db,
  { claimId, what, reason }: Record<'what' | 'reason', string> & { readonly claimId: number },
): Promise<void> {
  const now = context.now();
  await insertClaimStep(trx, {
    claimId,
    step: CLAIM_REMOVAL,
    day: dayInWita(now),
    note: `${what} dihapus: ${reason}`,
    actor: context.actor,
    at: now.toISOString(),
  });
}
