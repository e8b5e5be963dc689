import { FAILURE_CODES } from '../../../shared/failure.ts';
import { failureSentence } from '../../../shared/failure-words.ts';
import type { CopiesState } from '../../../shared/trust-views.ts';
import { copiesFolder, listCopies } from '../../db/copies/list-copies.sqlite.ts';
import { findSecondPlace, type StoredSecondPlace } from '../../db/copies/second-place.ts';
import type { Context } from '../context.ts';

/** A copy that is only here is lost with the computer. */
const STALE_MS = 7 * 86_400_000;

export async function readCopiesState(context: Context): Promise<CopiesState> {
  const { data } = context;
  const { folder } = data;
  const place = await findSecondPlace(data.db);
  return {
    copies: listCopies(folder),
    folder: copiesFolder(folder),
    secondPlace: place && viewOf(place, context.now()),
  };
}

function viewOf(place: StoredSecondPlace, now: Date): CopiesState['secondPlace'] {
  const { folder, copied_at: copiedAt } = place;
  const isStale = copiedAt === null || now.getTime() - Date.parse(copiedAt) > STALE_MS;
  const code = FAILURE_CODES.find((each) => each === place.problem);
  return { folder, copiedAt, isStale, problem: code ? failureSentence({ code }) : null };
}
