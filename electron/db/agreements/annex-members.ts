import { sql } from 'kysely';
import type { AnnexMember } from '../../../shared/domain/letters/compose-annex.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';
import { groupOf, type GroupBy } from './group-of.ts';
import { selectMembers } from '../people/roster-query.ts';
import { statusOn } from '../people/status-on.ts';

/**
 * The active members of an agreement by department (PKS 1) or occupation (PKS 2), within each by
 * name; those without one come last.
 */
export async function listAnnexMembers(
  db: Db,
  agreementId: number,
  by: GroupBy,
  today?: Day,
): Promise<AnnexMember[]> {
  const group = groupOf(by);
  return selectMembers(db)
    .leftJoin('department as parent', 'parent.id', 'department.parent_id')
    .where('membership.agreement_id', '=', agreementId)
    .where(statusOn(today), '=', 'active')
    .select([
      'person.name',
      'person.nik',
      'person.sex',
      'person.birth_date as birthDate',
      'department.name as department',
      'membership.job',
      'membership.kpj',
      'membership.start_on as start',
      'membership.end_on as end',
      group.as('group'),
    ])
    .orderBy(sql`${group} is null`)
    .orderBy(sql`${group} collate nocase`)
    .orderBy(sql`person.name collate nocase`)
    .orderBy('person.nik')
    .execute();
}
