import { sql, type RawBuilder } from 'kysely';
import { maskNik } from '../../../shared/domain/person.ts';
import type { RosterSort, Selection } from '../../../shared/ipc.ts';
import type { RosterLine, RosterPage } from '../../../shared/views.ts';
import type { Db } from '../open.sqlite.ts';
import { listRosterAgreementIds, selectMembers, selectRoster } from './roster-query.ts';
import { statusOn } from './status-on.ts';
import type { FilterWithin } from './within.ts';

const SORT_COLUMN: Readonly<Record<RosterSort['by'], RawBuilder<unknown>>> = {
  name: sql`person.name collate nocase`,
  nik: sql`person.nik`,
  department: sql`department.name collate nocase`,
  job: sql`membership.job collate nocase`,
  kelurahan: sql`person.kelurahan collate nocase`,
  wage: sql`membership.wage`,
  kpj: sql`membership.kpj`,
  status: sql`membership.status`,
  birthDate: sql`person.birth_date`,
};

/** Left out of the test for missing values, so that an index may give the order. */
const ALWAYS_FILLED: ReadonlySet<RosterSort['by']> = new Set(['name', 'nik', 'status']);

/** One stretch of the roster as the window scrolls over it, and how long the whole is. */
export async function listRosterPage(
  db: Db,
  request: {
    readonly filter: FilterWithin;
    readonly sort: RosterSort;
    readonly offset: number;
    readonly limit: number;
  },
): Promise<RosterPage> {
  const agreementIds = await listRosterAgreementIds(db, request.filter);
  const roster = selectRoster(db, agreementIds, request.filter);
  const { total } = await roster
    .select((each) => each.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await inOrder(selectLines(roster, request.filter), request.sort)
    .offset(request.offset)
    .limit(request.limit)
    .execute();
  return { total, lines: rows.map(toLine) };
}

/** The chosen memberships, or all that a filter shows, in print order: by department, then name. */
export async function listMembershipIds(
  db: Db,
  selection: Exclude<Selection, { readonly filter: unknown }> | { readonly filter: FilterWithin },
): Promise<number[]> {
  const members =
    'filter' in selection
      ? selectRoster(db, await listRosterAgreementIds(db, selection.filter), selection.filter)
      : selectMembers(db).where('membership.id', 'in', selection.membershipIds);
  const rows = await members
    .select('membership.id')
    .orderBy(sql`department.name is null`)
    .orderBy(sql`department.name collate nocase`)
    .orderBy(sql`person.name collate nocase`)
    .orderBy('membership.id')
    .execute();
  return rows.map((row) => row.id);
}

function selectLines(roster: ReturnType<typeof selectRoster>, { only, today }: FilterWithin) {
  return roster.select([
    'membership.id as membershipId',
    'person.id as personId',
    'agreement.pks',
    'person.nik',
    'person.name',
    'person.sex',
    'department.name as department',
    'membership.job',
    'person.kelurahan',
    'membership.wage',
    'membership.kpj',
    statusOn(only?.on ?? today).as('status'),
  ]);
}

/** Members who lack the value come last, whichever way the column is sorted; names decide ties. */
function inOrder(lines: ReturnType<typeof selectLines>, sort: RosterSort) {
  const column = SORT_COLUMN[sort.by];
  const filled = ALWAYS_FILLED.has(sort.by) ? lines : lines.orderBy(sql`${column} is null`);
  return filled
    .orderBy(column, sort.descending ? 'desc' : 'asc')
    .orderBy(SORT_COLUMN.name)
    .orderBy('membership.id');
}

function toLine({ nik, ...line }: Omit<RosterLine, 'nikMasked'> & { nik: string }): RosterLine {
  return { ...line, nikMasked: maskNik(nik) };
}
