import type { ActiveMember } from '../../../shared/domain/places/match-rows.ts';
import type { Db } from '../open.sqlite.ts';
import { selectMembers } from '../people/roster-query.ts';

/** The active members of an agreement, by NIK. */
export function listActiveMembers(db: Db, agreementId: number): Promise<ActiveMember[]> {
  return selectMembers(db)
    .where('membership.agreement_id', '=', agreementId)
    .where('membership.status', '=', 'active')
    .where('person.forgotten_at', 'is', null)
    .select(['membership.id as membershipId', 'person.name', 'person.nik'])
    .execute();
}
