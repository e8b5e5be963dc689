import type { Membership } from '../../../shared/domain/membership.ts';
import type { Db } from '../open.sqlite.ts';
import { END_OF_PLACE, START_OF_PLACE } from './place-days.ts';
import { selectMembers } from './roster-query.ts';
import { isWithin, type Within } from './within.ts';

/** Every agreement that a person is or was in, the newest first. */
export function listMemberships(
  db: Db,
  personId: number,
  within: Within = null,
): Promise<Membership[]> {
  return listMembershipsOf(db, [personId], within);
}

/** Of several people, each person's newest first. */
export async function listMembershipsOf(
  db: Db,
  personIds: readonly number[],
  within: Within = null,
): Promise<Membership[]> {
  return selectMembers(db)
    .select([
      'membership.id',
      'membership.person_id as personId',
      'membership.agreement_id as agreementId',
      'agreement.pks',
      'department.name as department',
      'membership.job',
      'membership.wage',
      'membership.kpj',
      START_OF_PLACE.as('start'),
      END_OF_PLACE.as('end'),
      'membership.status',
      'membership.leave_reason as leaveReason',
      'membership.left_on as leftOn',
    ])
    .where('membership.person_id', 'in', personIds)
    .where(isWithin(within))
    .orderBy('agreement.coverage_from', 'desc')
    .orderBy('membership.id')
    .execute();
}
