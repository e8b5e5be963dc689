import type { LeaveReason } from '../../../shared/domain/membership.ts';
import { canLeave, doubtsOfLeaving, type Place } from '../../../shared/domain/places/place.ts';
import { groupBy } from '../../../shared/domain/values/group-by.ts';
import { dayInWita, type Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { PlaceReplies } from '../../../shared/requests/places.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { hasClaimAfter } from '../../db/claims/other-claims.ts';
import { listLaterPlaces } from '../../db/places/places.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { getPlaces, pksOf, refuseUndecided, statusByHand } from './gather-places.ts';
import { notePlace } from './note-place.ts';

/** From so many on they are more than anybody ends one by one. */
const MANY_PLACES = 50;

/**
 * Ends places, all or none; those that have ended already stay as they are. Whoever leaves is in no
 * later period of the series either, and who died is active nowhere. Failures: membership-not-found
 * (also where none of them can end), decision-needed (leaves-outside-coverage), copy-failed; of a death
 * values-invalid (several people, `on` before an accident that a claim tells of), event-before-birth, event-in-future, died-already.
 */
export async function leavePlaces(
  context: Context,
  { membershipIds, reason, on, note: said, decision }: RequestInput<'place.leave'>,
): Promise<PlaceReplies['place.leave']> {
  if (membershipIds.length >= MANY_PLACES) await context.copies.before('before-leaving');
  return context.data.db.transaction().execute(async (trx) => {
    const places = await getPlaces(trx, membershipIds);
    if (reason === 'meninggal') await refuseDeath(trx, places, on, dayInWita(context.now()));
    const ending = places.filter((place) => canLeave(place, reason, on));
    if (ending.length === 0) throw new Failure('membership-not-found');
    const doubts = doubtsOfLeaving(ending, on);
    refuseUndecided(doubts, decision);
    await writeLeaving(context, trx, ending, { reason, on });
    await raiseRosterRevision(trx);
    const facts = { pks: pksOf(places), people: ending.length, leaveReason: reason, on };
    const [only] = ending.length === 1 ? ending : [];
    if (only) {
      notePlace(context, only, [said.trim(), decision]);
      note(context, {
        kind: 'places-left',
        personId: only.personId,
        details: { ...facts, doubts },
      });
    } else {
      const details = { ...facts, note: said.trim(), doubts, reason: decision };
      note(context, { kind: 'places-left', details });
    }
    return { ended: ending.length };
  });
}

interface Leaving {
  readonly reason: LeaveReason;
  readonly on: Day;
}

/** Through the journal, and with what follows in other agreements. Only inside a transaction. */
async function writeLeaving(
  context: Context,
  trx: Db,
  places: readonly Place[],
  { reason, on }: Leaving,
): Promise<void> {
  const later = await listLaterPlaces(
    trx,
    places.map(({ membershipId }) => membershipId),
  );
  const all = [...places, ...later.filter((place) => canLeave(place, reason, on))];
  for (const [agreementId, some] of groupBy(all, (place) => place.agreementId)) {
    const status = statusByHand(context, agreementId);
    for (const { personId } of some) status.leave(personId, reason, on);
  }
}

/** Nobody dies before an accident that a claim tells of either. */
async function refuseDeath(trx: Db, places: readonly Place[], on: Day, today: Day): Promise<void> {
  refuseImpossibleDeath(places, on, today);
  const [place] = places;
  if (place && (await hasClaimAfter(trx, place.personId, on, null)))
    throw new Failure('values-invalid', ['on']);
}

/** Nobody dies together with others, before birth, tomorrow or twice. */
function refuseImpossibleDeath(places: readonly Place[], on: Day, today: Day): void {
  const people = new Set(places.map(({ personId }) => personId));
  if (people.size > 1) throw new Failure('values-invalid', ['membershipIds']);
  if (on > today) throw new Failure('event-in-future');
  for (const { birthDate, diedOn, status } of places) {
    if (diedOn !== null || status === 'dead') throw new Failure('died-already');
    if (birthDate !== null && on < birthDate) throw new Failure('event-before-birth');
  }
}
