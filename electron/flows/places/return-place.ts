import { dayWithin } from '../../../shared/domain/agreement-standing.ts';
import { isHeldOn, type Place } from '../../../shared/domain/places/place.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import { hasClaimOfDeath } from '../../db/claims/other-claims.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { listLaterPlaces } from '../../db/places/places.ts';
import { findTakenBy } from '../../db/places/replacement.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { getPlaces, refuseUndecided, statusByHand } from './gather-places.ts';
import { notePlace } from './note-place.ts';
import { doubtsOfAdding } from './start-places.ts';

/**
 * Takes back that a place ended, and what followed from it elsewhere. Failures: membership-not-found
 * (also where it has not ended), died-already (a death since stands in the way, or a claim tells of it:
 * cancelling that takes the death back), decision-needed (over-quota: somebody has taken the place over,
 * or there is no room for one more).
 */
export async function returnPlace(
  context: Context,
  { membershipId, note: why, decision = null }: RequestInput<'place.return'>,
): Promise<null> {
  return context.data.db.transaction().execute(async (trx) => {
    const [place] = await getPlaces(trx, [membershipId]);
    if (!place || place.status === 'active') throw new Failure('membership-not-found');
    const { personId, pks, status, leaveReason, leftOn, diedOn } = place;
    const isHeldByDeath =
      status === 'left' ? diedOn !== null : await hasClaimOfDeath(trx, personId, null);
    if (isHeldByDeath) throw new Failure('died-already');
    const followed = (await listLaterPlaces(trx, [membershipId])).filter(endedLike(place));
    const doubts = await doubtsOfReturning(trx, [place, ...followed], dayInWita(context.now()));
    refuseUndecided(doubts, decision);
    for (const { agreementId } of [place, ...followed])
      statusByHand(context, agreementId).comeBack(personId);
    await raiseRosterRevision(trx);
    notePlace(context, place, [why, decision]);
    const details = { pks, leaveReason, on: leftOn, doubts };
    note(context, { kind: 'place-returned', personId, details });
    return null;
  });
}

async function doubtsOfReturning(
  trx: Db,
  places: readonly Place[],
  today: Day,
): Promise<readonly 'over-quota'[]> {
  for (const place of places) {
    const agreement = await getAgreement(trx, place.agreementId);
    if ((await findTakenBy(trx, place.membershipId)) !== null) return ['over-quota'];
    // Who is still to leave is counted already.
    if (isHeldOn(place, dayWithin(agreement, today))) continue;
    const doubts = await doubtsOfAdding(trx, agreement, today, 1);
    if (doubts.length > 0) return doubts;
  }
  return [];
}

/** By the same leaving. */
function endedLike({ status, leaveReason, leftOn }: Place): (other: Place) => boolean {
  return (other) =>
    other.status === status && other.leaveReason === leaveReason && other.leftOn === leftOn;
}
