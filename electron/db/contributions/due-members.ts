import { sql, type RawBuilder, type SqlBool } from 'kysely';
import type { DueGroup } from '../../../shared/domain/contributions/dues.ts';
import { firstDayOf, type Month } from '../../../shared/domain/values/month.ts';
import type { Db } from '../open.sqlite.ts';
import { END_OF_PLACE, START_OF_PLACE } from '../people/place-days.ts';
import { selectMembers } from '../people/roster-query.ts';

/** The members of an agreement, counted by all that their contribution depends on. */
export function listDueGroups(db: Db, agreementId: number): Promise<DueGroup[]> {
  return db
    .selectFrom('membership')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .where('membership.agreement_id', '=', agreementId)
    .groupBy([
      'membership.wage',
      'membership.start_on',
      'membership.end_on',
      'membership.status',
      'membership.left_on',
    ])
    .select((each) => [
      'membership.wage',
      START_OF_PLACE.as('start'),
      END_OF_PLACE.as('end'),
      'membership.status',
      'membership.left_on as leftOn',
      each.fn.countAll<number>().as('people'),
    ])
    .execute();
}

/** One person who is due for a month. */
export interface DueMember {
  readonly membershipId: number;
  readonly personId: number;
  readonly name: string;
  readonly nik: string;
  readonly kpj: string | null;
  readonly department: string | null;
  readonly wage: number | null;
}

/** Everybody who is due for a month, by department, then name; or one stretch of them. */
export function listDueMembers(
  db: Db,
  agreementId: number,
  month: Month,
  page: { readonly offset: number; readonly limit: number } | null = null,
): Promise<DueMember[]> {
  const members = selectDue(db, agreementId, month)
    .select([
      'membership.id as membershipId',
      'person.id as personId',
      'person.name',
      'person.nik',
      'membership.kpj',
      'department.name as department',
      'membership.wage',
    ])
    .orderBy(sql`department.name is null`)
    .orderBy(sql`department.name collate nocase`)
    .orderBy(sql`person.name collate nocase`)
    .orderBy('membership.id');
  return (page ? members.offset(page.offset).limit(page.limit) : members).execute();
}

export async function countDueMembers(db: Db, agreementId: number, month: Month): Promise<number> {
  const { total } = await db
    .selectFrom('membership')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .where('membership.agreement_id', '=', agreementId)
    .where(isDueIn(month))
    .select((each) => each.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return total;
}

function selectDue(db: Db, agreementId: number, month: Month) {
  return selectMembers(db).where('membership.agreement_id', '=', agreementId).where(isDueIn(month));
}

/** The rule `isDueIn` of the domain, where a list is read page by page; a test holds both against each other. */
function isDueIn(month: Month): RawBuilder<SqlBool> {
  const first = sql<string>`max(${START_OF_PLACE}, ${firstDayOf(month)})`;
  return sql<SqlBool>`substr(${START_OF_PLACE}, 1, 7) <= ${month} and ${END_OF_PLACE} >= ${first}
    and case membership.status when 'active' then true
      when 'left' then coalesce(membership.left_on > ${first}, false)
      else coalesce(membership.left_on >= ${first}, true) end`;
}
