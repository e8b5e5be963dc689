import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ClaimView } from '../../../shared/requests/claims.ts';
import {
  deleteScholarship,
  deleteScholarshipYear,
  getScholarship,
  listScholarshipYears,
} from '../../db/claims/scholarships.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { livingClaim } from './changeable-claim.ts';
import { noteRemoval } from './note-removal.ts';
import { viewClaim } from './view-claim.ts';

/**
 * Takes a child, or one school year of a child, away that was entered by mistake; also when the claim
 * itself is settled. Failures: claim-not-found (no such child or year), claim-closed (cancelled);
 * values-invalid (`payments`: a child for whom money came; its years go first).
 */
export async function removeScholarship(
  context: Context,
  { id, year, reason }: RequestInput<'scholarship.remove'>,
): Promise<ClaimView> {
  const claimId = await context.data.db.transaction().execute(async (trx) => {
    const child = await getScholarship(trx, id);
    const claim = await livingClaim(trx, child.claimId);
    const years = await listScholarshipYears(trx, [id]);
    if (year === null) {
      if (years.some(({ paidOn }) => paidOn !== null))
        throw new Failure('values-invalid', ['payments']);
      await deleteScholarship(trx, id);
    } else {
      if (!years.some((each) => each.year === year)) throw new Failure('claim-not-found');
      await deleteScholarshipYear(trx, id, year);
    }
    const what = `Beasiswa ${child.name}${year === null ? '' : ` tahun ${year}`}`;
    await noteRemoval(context, trx, { claimId: claim.id, what, reason });
    const details = { claim: claim.id, ...(year !== null && { year }) };
    note(context, { kind: 'scholarship-removed', personId: claim.personId, details });
    return claim.id;
  });
  return viewClaim(context, claimId);
}
