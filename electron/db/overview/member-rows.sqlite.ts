import { sql } from 'kysely';
import type { CountedMember } from '../../../shared/domain/overview/tally-members.ts';
import type { Sex } from '../../../shared/domain/person.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { OpenDatabase } from '../open.sqlite.ts';
import { hasContact, isMemberOn, START_OF_PLACE } from '../people/only-conditions.ts';
import { selectMembers } from '../people/roster-query.ts';

type Row = readonly [
  agreementId: number,
  departmentId: number | null,
  job: string | null,
  kecamatan: string | null,
  sex: Sex | null,
  birthDate: Day | null,
  nik: string,
  start: Day,
  hasKpj: 0 | 1,
  hasPhone: 0 | 1,
  hasContact: 0 | 1,
];

/**
 * The members of these agreements on a day, one after the other and never all at once: so many are
 * counted fastest in one pass, read as bare rows.
 */
export function* listCountedMembers(
  { db, raw }: OpenDatabase,
  agreementIds: readonly number[],
  on: Day,
): Generator<CountedMember> {
  const { sql: text, parameters } = selectCounted(db, agreementIds, on).compile();
  const rows = raw
    .prepare(text)
    .raw()
    .iterate(...parameters) as IterableIterator<Row>;
  for (const row of rows) {
    const [agreementId, departmentId, job, kecamatan, sex, birthDate, nik, start] = row;
    const has = { hasKpj: row[8] === 1, hasPhone: row[9] === 1, hasContact: row[10] === 1 };
    yield { agreementId, departmentId, job, kecamatan, sex, birthDate, nik, start, ...has };
  }
}

function selectCounted(db: OpenDatabase['db'], agreementIds: readonly number[], on: Day) {
  return selectMembers(db)
    .where('membership.agreement_id', 'in', agreementIds)
    .where(isMemberOn(on))
    .select([
      'membership.agreement_id',
      sql`coalesce(department.parent_id, department.id)`.as('department_id'),
      'membership.job',
      'person.kecamatan',
      'person.sex',
      'person.birth_date',
      'person.nik',
      START_OF_PLACE.as('start'),
      sql`membership.kpj is not null`.as('has_kpj'),
      sql`person.phone is not null`.as('has_phone'),
      hasContact().as('has_contact'),
    ]);
}
