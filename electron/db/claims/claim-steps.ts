import type { ClaimStep, ClaimStepEntry } from '../../../shared/domain/claims/claim.ts';
import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';

type OfClaim = ClaimStepEntry & { readonly claimId: number };

/** Of some claims, in the order in which they were written; of all without naming any. */
export async function listClaimSteps(db: Db, claimIds?: readonly number[]): Promise<OfClaim[]> {
  const all = db.selectFrom('claim_step').selectAll().orderBy('id');
  const rows = await (claimIds ? all.where('claim_id', 'in', claimIds) : all).execute();
  return rows.map(({ claim_id, step, ...rest }) => ({
    ...rest,
    claimId: claim_id,
    step: step as ClaimStep,
  }));
}

export async function insertClaimStep(
  trx: Db,
  step: Pick<ClaimStepEntry, 'step' | 'day' | 'note'> & { readonly claimId: number } & Author,
): Promise<void> {
  const { claimId, ...rest } = step;
  await trx
    .insertInto('claim_step')
    .values({ ...rest, claim_id: claimId })
    .execute();
}
