import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { RosterEntry } from '../../../shared/domain/plan.ts';
import type { Db } from '../open.sqlite.ts';
import { END_OF_PLACE, START_OF_PLACE } from './place-days.ts';
import { CONTACT_COLUMNS, MEMBERSHIP_COLUMNS, PERSON_COLUMNS } from './roster-columns.ts';

/**
 * Everybody stored, each with their place in this agreement (empty where they have none), in one
 * query: comparing four thousand rows in memory is far cheaper than asking four thousand times.
 */
export async function listRosterEntries(db: Db, agreement: Agreement): Promise<RosterEntry[]> {
  const elsewhere = await listActiveElsewhere(db, agreement);
  const claimed = await listClaimedDead(db);
  const rows = await selectEntries(db, agreement.id).execute();
  return rows.map((row) => toEntry(row, elsewhere, claimed));
}

/** Of everybody only those whom one person can be, or be mistaken for. */
export async function listRosterEntriesNear(
  db: Db,
  agreement: Agreement,
  near: {
    readonly personId: number | null;
    readonly nik: string | null;
    readonly birthDate: Day | null;
  },
): Promise<RosterEntry[]> {
  const elsewhere = await listActiveElsewhere(db, agreement);
  const rows = await selectEntries(db, agreement.id)
    .where((each) =>
      each.or([
        each('person.id', '=', near.personId ?? 0),
        each('person.nik', '=', near.nik ?? ''),
        each('person.birth_date', '=', near.birthDate ?? ''),
      ]),
    )
    .execute();
  const claimed = await listClaimedDead(db);
  return rows.map((row) => toEntry(row, elsewhere, claimed));
}

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];

function toEntry(
  { personId, diedOn, status, ...values }: Row,
  elsewhere: ReadonlySet<number>,
  claimed: ReadonlySet<number>,
): RosterEntry {
  const activeInOtherPks = elsewhere.has(personId);
  const entry: RosterEntry = { personId, values, diedOn, status, activeInOtherPks };
  return claimed.has(personId) ? { ...entry, hasClaim: true } : entry;
}

function selectEntries(db: Db, agreementId: number) {
  return db
    .selectFrom('person')
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.person_id', '=', 'person.id')
        .on('membership.agreement_id', '=', agreementId),
    )
    .leftJoin('department', 'department.id', 'membership.department_id')
    .leftJoin('contact', (join) =>
      join.onRef('contact.person_id', '=', 'person.id').on('contact.position', '=', 1),
    )
    .select([
      'person.id as personId',
      ...PERSON_COLUMNS,
      ...MEMBERSHIP_COLUMNS,
      ...CONTACT_COLUMNS,
      'person.died_on as diedOn',
      'membership.status',
    ])
    .orderBy('person.id');
}

/** Whose death a claim tells of. */
async function listClaimedDead(db: Db): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('claim')
    .select('person_id')
    .where('outcome', '=', 'death')
    .where('status', '!=', 'dibatalkan')
    .execute();
  return new Set(rows.map((row) => row.person_id));
}

/** Active members of the other PKS whose time there overlaps with this agreement's coverage. */
async function listActiveElsewhere(db: Db, agreement: Agreement): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .select('membership.person_id as personId')
    .where('agreement.pks', '!=', agreement.pks)
    .where('membership.status', '=', 'active')
    .where(START_OF_PLACE, '<=', agreement.coverageUntil)
    .where(END_OF_PLACE, '>=', agreement.coverageFrom)
    .execute();
  return new Set(rows.map((row) => row.personId));
}
