import type { Place } from '../../../shared/domain/places/place.ts';
import { inChunks } from '../in-chunks.ts';
import type { Db } from '../open.sqlite.ts';
import { END_OF_PLACE, START_OF_PLACE } from '../people/place-days.ts';
import { selectMembers } from '../people/roster-query.ts';

/** The places with these ids, in no order; of people who were forgotten none is told. */
export async function listPlacesWith(db: Db, membershipIds: readonly number[]): Promise<Place[]> {
  const places: Place[] = [];
  for (const some of inChunks([...new Set(membershipIds)]))
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection answers one after the other
    places.push(...(await selectPlaces(db).where('membership.id', 'in', some).execute()));
  return places;
}

/**
 * The places of the same people in periods of the same series that begin after theirs: what ends
 * now does not go on there.
 */
export async function listLaterPlaces(db: Db, membershipIds: readonly number[]): Promise<Place[]> {
  const places: Place[] = [];
  for (const some of inChunks([...new Set(membershipIds)]))
    places.push(
      // oxlint-disable-next-line eslint/no-await-in-loop -- one connection answers one after the other
      ...(await selectPlaces(db)
        .innerJoin('membership as earlier', 'earlier.person_id', 'membership.person_id')
        .innerJoin('agreement as before', 'before.id', 'earlier.agreement_id')
        .where('earlier.id', 'in', some)
        .whereRef('before.pks', '=', 'agreement.pks')
        .whereRef('agreement.coverage_from', '>', 'before.coverage_from')
        .execute()),
    );
  return places;
}

function selectPlaces(db: Db) {
  return selectMembers(db)
    .where('person.forgotten_at', 'is', null)
    .select([
      'membership.id as membershipId',
      'membership.person_id as personId',
      'membership.agreement_id as agreementId',
      'agreement.pks',
      START_OF_PLACE.as('start'),
      END_OF_PLACE.as('end'),
      'membership.status',
      'membership.leave_reason as leaveReason',
      'membership.left_on as leftOn',
      'person.birth_date as birthDate',
      'person.died_on as diedOn',
    ]);
}
