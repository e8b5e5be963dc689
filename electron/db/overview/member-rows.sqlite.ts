import { sql } from 'kysely';
import type { CountedMember } from '../../../shared/domain/overview/tally-members.ts';
import type { Sex } from '../../../shared/domain/person.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { OpenDatabase } from '../open.sqlite.ts';
import { isMemberOn } from '../people/only-conditions.ts';
import { START_OF_PLACE } from '../people/place-days.ts';
import { selectEveryPlace } from './every-place.ts';

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
  personId: number,
];

/**
 * The members of these agreements on a day, one after the other and never all at once: so many are
 * counted fastest in one pass, read as bare rows. `departmentId` is that of the place: a unit's, where
 * somebody stands in one.
 */
export function* listCountedMembers(
  { db, raw }: OpenDatabase,
  agreementIds: readonly number[],
  on: Day,
): Generator<CountedMember> {
  const named = new Set(raw.prepare(WITH_CONTACT).pluck().all() as number[]);
  const { sql: text, parameters } = selectCounted(db, agreementIds, on).compile();
  const rows = raw
    .prepare(text)
    .raw()
    .iterate(...parameters) as IterableIterator<Row>;
  for (const row of rows) {
    const [agreementId, departmentId, job, kecamatan, sex, birthDate, nik, start] = row;
    const has = { hasKpj: row[8] === 1, hasPhone: row[9] === 1, hasContact: named.has(row[10]) };
    yield { agreementId, departmentId, job, kecamatan, sex, birthDate, nik, start, ...has };
  }
}

/** As hasContact of the roster's conditions, for everybody at once. */
const WITH_CONTACT = 'SELECT person_id FROM contact WHERE name IS NOT NULL';

function selectCounted(db: OpenDatabase['db'], agreementIds: readonly number[], on: Day) {
  return selectEveryPlace(db)
    .where('agreement.id', 'in', agreementIds)
    .where(isMemberOn(on))
    .select([
      'agreement.id',
      'membership.department_id',
      'membership.job',
      'person.kecamatan',
      'person.sex',
      'person.birth_date',
      'person.nik',
      START_OF_PLACE.as('start'),
      sql`membership.kpj is not null`.as('has_kpj'),
      sql`person.phone is not null`.as('has_phone'),
      'person.id as person_id',
    ]);
}
