import type { Agreement, Pks } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';
import { getAgreement, getAgreementOn } from './agreements.ts';

/**
 * In which period of a series somebody's place is changed by hand: that of today, unless their places
 * are in others alone; then the newest of those. Whoever has none, or is new, gets one in that of today.
 */
export async function getAgreementOfPerson(
  db: Db,
  { personId, pks }: { readonly personId: number | null; readonly pks: Pks },
  today: Day,
): Promise<Agreement> {
  const current = await getAgreementOn(db, pks, today);
  const places = personId === null ? [] : await listPeriodsOf(db, personId, pks);
  const [newest] = places;
  if (newest === undefined || places.includes(current.id)) return current;
  return getAgreement(db, newest);
}

/** The periods of a series in which somebody has a place, the newest first. */
async function listPeriodsOf(db: Db, personId: number, pks: Pks): Promise<number[]> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .select('agreement.id')
    .where('membership.person_id', '=', personId)
    .where('agreement.pks', '=', pks)
    .orderBy('agreement.coverage_from', 'desc')
    .orderBy('agreement.id', 'desc')
    .execute();
  return rows.map(({ id }) => id);
}

/** A later period with what somebody's place in it holds; null where they have none. */
export interface LaterPeriod {
  readonly agreementId: number;
  readonly place: {
    readonly department: string | null;
    readonly job: string | null;
    readonly wage: number | null;
    readonly kpj: string | null;
  } | null;
}

/** The periods of a series that begin after one, as somebody stands in them. */
export async function listLaterPeriods(
  db: Db,
  { pks, coverageFrom }: Pick<Agreement, 'pks' | 'coverageFrom'>,
  personId: number,
): Promise<LaterPeriod[]> {
  const rows = await db
    .selectFrom('agreement')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.agreement_id', '=', 'agreement.id')
        .on('membership.person_id', '=', personId),
    )
    .leftJoin('department', 'department.id', 'membership.department_id')
    .select([
      'agreement.id as agreementId',
      'membership.id as membershipId',
      'department.name as department',
      'membership.job',
      'membership.wage',
      'membership.kpj',
    ])
    .where('agreement.pks', '=', pks)
    .where('agreement.coverage_from', '>', coverageFrom)
    .where('agreement.taken_back_at', 'is', null)
    .execute();
  return rows.map(({ agreementId, membershipId, ...place }) => ({
    agreementId,
    place: membershipId === null ? null : place,
  }));
}
