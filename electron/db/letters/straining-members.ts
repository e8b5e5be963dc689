import { sql } from 'kysely';
import type { Db } from '../open.sqlite.ts';
import { listRosterAgreementIds, selectRoster } from '../people/roster-query.ts';

/** What of a member strains the page of a letter. */
export type Strain = 'longest-name' | 'longest-address' | 'missing-field';

const EVERYBODY = {
  pks: null,
  departmentId: null,
  kelurahan: null,
  job: null,
  status: 'active',
  text: '',
} as const;

const MEASURE = {
  'longest-name': sql`length(person.name)`,
  'longest-address': sql`length(coalesce(person.address, '') || coalesce(person.kelurahan, '') || coalesce(person.kecamatan, ''))`,
  'missing-field': sql`(coalesce(person.birth_place, '') = '') + (person.birth_date is null) + (person.sex is null)
    + 2 * (coalesce(person.address, '') = '') + (membership.department_id is null)
    + (coalesce(membership.job, '') = '') + (coalesce(membership.kpj, '') = '')`,
} as const satisfies Record<Strain, unknown>;

/** The active member who strains a letter most; null while there is none. */
export async function findStrainingMember(db: Db, strain: Strain): Promise<number | null> {
  const row = await selectRoster(db, await listRosterAgreementIds(db, EVERYBODY), EVERYBODY)
    .where('person.died_on', 'is', null)
    .select('membership.id')
    .orderBy(MEASURE[strain], 'desc')
    .orderBy('membership.id')
    .limit(1)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Active members whose cover letter strains the page most: one department, or those with none. */
export async function findStrainingDepartment(
  db: Db,
  strain: Strain,
): Promise<{ readonly department: string | null; readonly membershipIds: readonly number[] }> {
  const agreements = await listRosterAgreementIds(db, EVERYBODY);
  const opd = sql<string | null>`coalesce(parent.name, department.name)`;
  const members = selectRoster(db, agreements, EVERYBODY).leftJoin(
    'department as parent',
    'parent.id',
    'department.parent_id',
  );
  const measure = strain === 'longest-name' ? sql`length(${opd})` : sql`count(*)`;
  const found = await members
    .select(opd.as('opd'))
    .where(opd, strain === 'missing-field' ? 'is' : 'is not', null)
    .groupBy(opd)
    .orderBy(measure, 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!found) return { department: null, membershipIds: [] };
  const ids = await members
    .select('membership.id')
    .where(opd, 'is', found.opd)
    .orderBy('person.name')
    .limit(MOST_LISTED)
    .execute();
  return { department: found.opd, membershipIds: ids.map(({ id }) => id) };
}

/** Enough for a list that runs over a page. */
const MOST_LISTED = 60;
