import type { ClaimPaper } from '../../../shared/domain/claims/claim.ts';
import { hasTail, isClaimOver, isOfTail } from '../../../shared/domain/claims/steps.ts';
import { Failure } from '../../../shared/failure.ts';
import { getClaim, type StoredClaim } from '../../db/claims/claims.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { refuseForgotten } from '../../db/people/refuse-forgotten.ts';

/** A claim that may be changed. Failures: claim-not-found, claim-closed, person-forgotten. */
export async function changeableClaim(db: Db, id: number): Promise<StoredClaim> {
  const claim = await getClaim(db, id);
  if (isClaimOver(claim.status)) throw new Failure('claim-closed');
  await refuseForgotten(db, claim.personId);
  return claim;
}

/** A claim whose scholarships may be changed. Failures: claim-not-found, claim-closed, person-forgotten. */
export async function livingClaim(db: Db, id: number): Promise<StoredClaim> {
  const claim = await getClaim(db, id);
  if (!hasTail(claim.status)) throw new Failure('claim-closed');
  await refuseForgotten(db, claim.personId);
  return claim;
}

/** A claim of which this paper may be changed. Failures: claim-not-found, claim-closed, person-forgotten. */
export function claimOfPaper(db: Db, id: number, paper: ClaimPaper): Promise<StoredClaim> {
  return isOfTail(paper) ? livingClaim(db, id) : changeableClaim(db, id);
}
