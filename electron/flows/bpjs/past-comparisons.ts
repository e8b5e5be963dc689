import type { PastComparison } from '../../../shared/requests/bpjs.ts';
import { listComparisons } from '../../db/bpjs/comparisons.ts';
import type { Context } from '../context.ts';

/** How the lists stood against each other, month by month, the newest first. */
export function listPastComparisons(
  { data }: Context,
  agreementId: number,
): Promise<PastComparison[]> {
  return listComparisons(data.db, agreementId);
}
