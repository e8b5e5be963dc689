import type { Doubt } from '../../../shared/domain/doubt.ts';
import type { Place } from '../../../shared/domain/places/place.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { listPlacesWith } from '../../db/places/places.ts';
import { prepareStatusWriter, type StatusWriter } from '../../db/people/write-status.sqlite.ts';
import type { Context } from '../context.ts';

/** All of these, in no order. Failure: membership-not-found, for nobody is left out unseen. */
export async function getPlaces(trx: Db, membershipIds: readonly number[]): Promise<Place[]> {
  const places = await listPlacesWith(trx, membershipIds);
  if (places.length < new Set(membershipIds).size) throw new Failure('membership-not-found');
  return places;
}

/** What is doubtful needs a reason. Failure: decision-needed with the doubts. */
export function refuseUndecided(doubts: readonly Doubt[], decision: string | null): void {
  if (doubts.length > 0 && decision === null) throw new Failure('decision-needed', doubts);
}

/** Writes how places of one agreement stand, by hand. Only inside a transaction. */
export function statusByHand(context: Context, agreementId: number): StatusWriter {
  return prepareStatusWriter(context.data.raw, {
    agreementId,
    departments: new Map(),
    source: context.source,
    importId: null,
    isSample: false,
    actor: context.actor,
    at: context.now().toISOString(),
  });
}

/** The series of all of these, for the log; null where there are both. */
export function pksOf(places: readonly Place[]): Place['pks'] | null {
  const [first] = places;
  return first && places.every(({ pks }) => pks === first.pks) ? first.pks : null;
}
