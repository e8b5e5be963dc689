import { sql } from 'kysely';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { OldMember } from '../../../shared/domain/renewal/judge-member.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';
import { END_OF_PLACE, START_OF_PLACE } from '../people/place-days.ts';
import { selectMembers } from '../people/roster-query.ts';

/** The new period, by its days. */
interface Period {
  readonly from: Day;
  readonly until: Day;
}

/** Everybody who has or had a place in an agreement, by name, as the next period asks of them. */
export async function listOldMembers(
  db: Db,
  agreement: { readonly id: number; readonly pks: Pks },
  period: Period,
): Promise<OldMember[]> {
  const elsewhere = await listElsewhere(db, agreement.pks, period);
  const rows = await selectMembers(db)
    .where('membership.agreement_id', '=', agreement.id)
    .select([
      'membership.id as membershipId',
      'person.id as personId',
      'person.name',
      'person.nik',
      'department.name as department',
      'membership.department_id as departmentId',
      'membership.job',
      'membership.wage',
      'membership.kpj',
      START_OF_PLACE.as('start'),
      END_OF_PLACE.as('end'),
      'membership.status',
      'membership.leave_reason as leaveReason',
      'membership.left_on as leftOn',
      'person.birth_date as birthDate',
      'person.died_on as diedOn',
      'person.forgotten_at as forgottenAt',
    ])
    .orderBy(sql`person.name collate nocase`)
    .orderBy('membership.id')
    .execute();
  return rows.map(({ forgottenAt, ...row }) => ({
    ...row,
    isForgotten: forgottenAt !== null,
    otherPks: elsewhere.get(row.personId) ?? null,
  }));
}

/** Who has a place in the other series at any time of the period. */
async function listElsewhere(
  db: Db,
  pks: Pks,
  { from, until }: Period,
): Promise<ReadonlyMap<number, Pks>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .select(['membership.person_id as personId', 'agreement.pks'])
    .where('agreement.pks', '!=', pks)
    .where((each) =>
      each.or([
        each('membership.status', '=', 'active'),
        each.and([each('membership.status', '=', 'left'), each('membership.left_on', '>', from)]),
      ]),
    )
    .where(START_OF_PLACE, '<=', until)
    .where(END_OF_PLACE, '>=', from)
    .execute();
  return new Map(rows.map((row) => [row.personId, row.pks]));
}
