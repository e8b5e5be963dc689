import type { Day } from '../../../shared/domain/values/day.ts';
import type { PlaceInQuota } from '../../../shared/domain/places/quota.ts';
import type { Db } from '../open.sqlite.ts';
import { selectMembers } from '../people/roster-query.ts';

/** Every place that an agreement has or had, with who took it over. */
export function listPlacesInQuota(db: Db, agreementId: number): Promise<PlaceInQuota[]> {
  return selectMembers(db)
    .leftJoin('membership as next', 'next.replaces_id', 'membership.id')
    .leftJoin('person as heir', 'heir.id', 'next.person_id')
    .where('membership.agreement_id', '=', agreementId)
    .select([
      'membership.id as membershipId',
      'membership.person_id as personId',
      'person.name',
      'person.nik',
      'department.name as department',
      'membership.status',
      'membership.leave_reason as leaveReason',
      'membership.left_on as leftOn',
      'membership.start_on as ownStart',
      'membership.replaces_id as replacesId',
      'next.id as nextId',
      'next.person_id as nextPersonId',
      'heir.name as nextName',
      'next.start_on as nextStart',
    ])
    .orderBy('membership.id')
    .execute();
}

/** How many places of an agreement nobody has left by a day. */
export async function countHeld(db: Db, agreementId: number, on: Day): Promise<number> {
  const { held } = await db
    .selectFrom('membership')
    .where('agreement_id', '=', agreementId)
    .where((each) =>
      each.or([
        each('status', '=', 'active'),
        each('left_on', '>', on),
        each.and([each('status', '=', 'dead'), each('left_on', '=', on)]),
      ]),
    )
    .select((each) => each.fn.countAll<number>().as('held'))
    .executeTakeFirstOrThrow();
  return held;
}
