import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { PKS } from '../../../shared/domain/agreement.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import { getCurrentAgreement } from '../agreements/agreements.ts';
import type { Db } from '../open.sqlite.ts';
import type { Tables } from '../schema.ts';
import { isLike, toSearchPattern } from './search-text.ts';
import { isWithin, type FilterWithin } from './within.ts';

/** The roster of a PKS is that of its newest agreement; older ones stay as history of the person. */
export async function listRosterAgreementIds(
  db: Db,
  pks: RosterFilter['pks'],
): Promise<readonly number[]> {
  const ids: number[] = [];
  for (const each of pks === null ? PKS : [pks]) ids.push((await getCurrentAgreement(db, each)).id);
  return ids;
}

/** Memberships with their person, agreement and department. */
export function selectMembers(db: Db) {
  return db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.person_id')
    .innerJoin('agreement', 'agreement.id', 'membership.agreement_id')
    .leftJoin('department', 'department.id', 'membership.department_id');
}

/** The members of these agreements that a filter shows; its PKS is what chose the agreements. */
export function selectRoster(db: Db, agreementIds: readonly number[], filter: FilterWithin) {
  return selectMembers(db)
    .where('membership.agreement_id', 'in', agreementIds)
    .where(isWithin(filter.within ?? null))
    .where((each) => each.and(conditions(each, filter)));
}

type Builder = ExpressionBuilder<
  Tables & { department: { [K in keyof Tables['department']]: Tables['department'][K] | null } },
  'membership' | 'person' | 'department'
>;

function conditions(each: Builder, filter: RosterFilter): Expression<SqlBool>[] {
  const { departmentId, kelurahan, job, status, text } = filter;
  const found: Expression<SqlBool>[] = [];
  // A department is shown with its units.
  if (departmentId !== null)
    found.push(
      each.or([
        each('department.id', '=', departmentId),
        each('department.parent_id', '=', departmentId),
      ]),
    );
  if (kelurahan !== null) found.push(sql<SqlBool>`person.kelurahan = ${kelurahan} collate nocase`);
  if (job !== null) found.push(sql<SqlBool>`membership.job = ${job} collate nocase`);
  if (status !== null) found.push(each('membership.status', '=', status));
  return [...found, ...textConditions(each, text)];
}

function textConditions(each: Builder, text: string): Expression<SqlBool>[] {
  const pattern = toSearchPattern(text);
  if (pattern === null) return [];
  const places = [isLike(each.ref('person.name'), pattern.anywhere)];
  if (pattern.digits !== null)
    places.push(
      isLike(each.ref('person.nik'), `%${pattern.digits}%`),
      isLike(each.ref('membership.kpj'), `%${pattern.digits}%`),
    );
  return [each.or(places)];
}
