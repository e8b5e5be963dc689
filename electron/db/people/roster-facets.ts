import { sql } from 'kysely';
import type { RosterFacets } from '../../../shared/views.ts';
import type { Db } from '../open.sqlite.ts';
import { listRosterAgreementIds, selectRoster } from './roster-query.ts';
import { statusOn } from './status-on.ts';
import type { FilterWithin } from './within.ts';

/**
 * What each filter could be set to and how many members it would then show: counted with all the
 * other filters as they stand, but not with itself.
 */
export async function listRosterFacets(db: Db, filter: FilterWithin): Promise<RosterFacets> {
  const ids = await listRosterAgreementIds(db, filter);
  return {
    departments: await countDepartments(db, ids, { ...filter, departmentId: null }),
    kelurahan: await countNames(db, ids, { ...filter, kelurahan: null }, 'person.kelurahan'),
    jobs: await countNames(db, ids, { ...filter, job: null }, 'membership.job'),
    statuses: await countStatuses(db, ids, { ...filter, status: null }),
  };
}

type Ids = readonly number[];
type Departments = RosterFacets['departments'];

/** A department counts its units too, because choosing it shows them. */
async function countDepartments(db: Db, ids: Ids, filter: FilterWithin): Promise<Departments> {
  const rows = await selectRoster(db, ids, filter)
    .leftJoin('department as parent', 'parent.id', 'department.parent_id')
    .select((each) => [
      'department.id',
      'department.name',
      'parent.id as parentId',
      'parent.name as parentName',
      each.fn.countAll<number>().as('count'),
    ])
    .groupBy('department.id')
    .execute();
  const found = new Map<number, Departments[number]>();
  const add = (id: number | null, name: string | null, count: number) => {
    if (id === null || name === null) return;
    found.set(id, { id, name, count: count + (found.get(id)?.count ?? 0) });
  };
  for (const row of rows) {
    add(row.id, row.name, row.count);
    add(row.parentId, row.parentName, row.count);
  }
  return [...found.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'id'));
}

/** Spellings that differ only in large and small letters are one. */
async function countNames(
  db: Db,
  ids: Ids,
  filter: FilterWithin,
  column: 'person.kelurahan' | 'membership.job',
): Promise<RosterFacets['jobs']> {
  const name = sql.ref<string>(column);
  return selectRoster(db, ids, filter)
    .where(column, 'is not', null)
    .select((each) => [
      sql<string>`min(${name})`.as('name'),
      each.fn.countAll<number>().as('count'),
    ])
    .groupBy(sql`${name} collate nocase`)
    .orderBy(sql`${name} collate nocase`)
    .execute();
}

async function countStatuses(
  db: Db,
  ids: Ids,
  filter: FilterWithin,
): Promise<RosterFacets['statuses']> {
  const status = statusOn(filter.only?.on ?? filter.today);
  return selectRoster(db, ids, filter)
    .select((each) => [status.as('status'), each.fn.countAll<number>().as('count')])
    .groupBy(status)
    .orderBy('status')
    .execute();
}
