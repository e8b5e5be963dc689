import { sql } from 'kysely';
import type { Pks } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { LeaveReason, MembershipStatus } from '../../../shared/domain/membership.ts';
import type { RosterValues } from '../../../shared/domain/person.ts';
import type { Db } from '../open.sqlite.ts';
import { END_OF_PLACE, START_OF_PLACE } from './place-days.ts';
import { selectRoster } from './roster-query.ts';
import { CONTACT_COLUMNS, MEMBERSHIP_COLUMNS, PERSON_COLUMNS } from './roster-columns.ts';
import { statusOn } from './status-on.ts';
import type { FilterWithin } from './within.ts';

/** One line of a roster with everything it holds: for files and for other programs. */
export interface Member {
  readonly personId: number;
  readonly agreementId: number;
  readonly pks: Pks;
  readonly values: RosterValues & { readonly nik: string; readonly name: string };
  readonly status: MembershipStatus;
  readonly leaveReason: LeaveReason | null;
  readonly leftOn: Day | null;
  readonly diedOn: Day | null;
  /** Effective: own, else the agreement's. */
  readonly start: Day;
  readonly end: Day;
}

/** The members of these agreements that a filter shows: by PKS, then department, then name. */
export async function listMembers(
  db: Db,
  agreementIds: readonly number[],
  filter: FilterWithin,
): Promise<Member[]> {
  const rows = await selectWhole(db, agreementIds, filter).execute();
  return rows.map((row) => {
    const {
      personId,
      agreementId,
      pks,
      status,
      leaveReason,
      leftOn,
      diedOn,
      start,
      end,
      ...values
    } = row;
    return { personId, agreementId, pks, values, status, leaveReason, leftOn, diedOn, start, end };
  });
}

function selectWhole(db: Db, agreementIds: readonly number[], filter: FilterWithin) {
  return selectRoster(db, agreementIds, filter)
    .leftJoin('contact', (join) =>
      join.onRef('contact.person_id', '=', 'person.id').on('contact.position', '=', 1),
    )
    .select([
      'person.id as personId',
      'agreement.id as agreementId',
      'agreement.pks',
      ...PERSON_COLUMNS,
      ...MEMBERSHIP_COLUMNS,
      ...CONTACT_COLUMNS,
      statusOn(filter.only?.on ?? filter.today).as('status'),
      'membership.leave_reason as leaveReason',
      'membership.left_on as leftOn',
      'person.died_on as diedOn',
      START_OF_PLACE.as('start'),
      END_OF_PLACE.as('end'),
    ])
    .orderBy('agreement.pks')
    .orderBy(sql`department.name is null`)
    .orderBy(sql`department.name collate nocase`)
    .orderBy(sql`person.name collate nocase`)
    .orderBy('membership.id');
}
