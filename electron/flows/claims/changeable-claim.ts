import { isClaimOver } from '../../../shared/domain/claims/steps.ts';
import { Failure } from '../../../shared/failure.ts';
import { getClaim, type StoredClaim } from '../../db/claims/claims.ts';
import type { Db } from '../../db/open.sqlite.ts';

/** A claim that may be changed. Failures: claim-not-found, claim-closed. */
export async function changeableClaim(db: Db, id: number): Promise<StoredClaim> {
  const claim = await getClaim(db, id);
  if (isClaimOver(claim.status)) throw new Failure('claim-closed');
  return claim;
}
