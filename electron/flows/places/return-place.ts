import type { Place } from '../../../shared/domain/places/place.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { hasClaimOfDeath } from '../../db/claims/other-claims.ts';
import { listLaterPlaces } from '../../db/places/places.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { getPlaces, statusByHand } from './gather-places.ts';
import { notePlace } from './note-place.ts';

/**
 * Takes back that a place ended, and what followed from it elsewhere. Failures: membership-not-found
 * (also where it has not ended), died-already (a death since stands in the way, or a claim tells of it:
 * cancelling that takes the death back).
 */
export async function returnPlace(
  context: Context,
  { membershipId, note: why }: RequestInput<'place.return'>,
): Promise<null> {
  return context.data.db.transaction().execute(async (trx) => {
    const [place] = await getPlaces(trx, [membershipId]);
    if (!place || place.status === 'active') throw new Failure('membership-not-found');
    const { personId, pks, status, leaveReason, leftOn, diedOn } = place;
    const isHeldByDeath =
      status === 'left' ? diedOn !== null : await hasClaimOfDeath(trx, personId, null);
    if (isHeldByDeath) throw new Failure('died-already');
    const followed = (await listLaterPlaces(trx, [membershipId])).filter(endedLike(place));
    for (const { agreementId } of [place, ...followed])
      statusByHand(context, agreementId).comeBack(personId);
    await raiseRosterRevision(trx);
    notePlace(context, place, [why]);
    const details = { pks, leaveReason, on: leftOn };
    note(context, { kind: 'place-returned', personId, details });
    return null;
  });
}

/** By the same leaving. */
function endedLike({ status, leaveReason, leftOn }: Place): (other: Place) => boolean {
  return (other) =>
    other.status === status && other.leaveReason === leaveReason && other.leftOn === leftOn;
}
