import { sql, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { PKS, type Pks } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RosterFilter } from '../../../shared/ipc.ts';
import { getCurrentAgreement } from '../agreements/agreements.ts';
import type { Db } from '../open.sqlite.ts';
import type { Tables } from '../schema.ts';
import { onlyConditions } from './only-conditions.ts';
import { isLike, toSearchPattern } from './search-text.ts';
import { statusOn } from './status-on.ts';
import { isWithin, type FilterWithin } from './within.ts';

/**
 * The agreements whose members a filter is about. On a day, or today, it is the newest of the series
 * that had begun by then: older ones stay as history of the person, later ones are only agreed on; who came or went in a month
 * did so in whichever.
 */
export async function listRosterAgreementIds(
  db: Db,
  { pks, only, today }: Pick<FilterWithin, 'pks' | 'only' | 'today'>,
): Promise<readonly number[]> {
  if (only?.agreementId !== undefined) return [only.agreementId];
  if (only?.joinedIn !== undefined || only?.leftIn !== undefined) return listIdsOfAll(db, pks);
  const on = only?.on ?? today;
  const ids: number[] = [];
  for (const each of pks === null ? PKS : [pks])
    ids.push(
      on === undefined ? (await getCurrentAgreement(db, each)).id : await idOn(db, each, on),
    );
  return ids;
}

/** Of the agreement that the series had on a day; of its first one, before that began. */
async function idOn(db: Db, pks: Pks, day: Day): Promise<number> {
  const { id } = await db
    .selectFrom('agreement')
    .select('id')
    .where('pks', '=', pks)
    .where('taken_back_at', 'is', null)
    .orderBy((each) => each('coverage_from', '<=', day), 'desc')
    .orderBy(
      sql`iif(coverage_from <= ${day}, julianday(coverage_from), -julianday(coverage_from))`,
      'desc',
    )
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(() => new Failure('agreement-not-found'));
  return id;
}

async function listIdsOfAll(db: Db, pks: RosterFilter['pks']): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('agreement')
    .select('id')
    .where('pks', 'in', pks === null ? PKS : [pks])
    .where('taken_back_at', 'is', null)
    .execute();
  return rows.map(({ id }) => id);
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
  'membership' | 'person' | 'department' | 'agreement'
>;

function conditions(each: Builder, filter: FilterWithin): Expression<SqlBool>[] {
  const { departmentId, kelurahan, job, status, text, only = {}, today } = filter;
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
  if (status !== null) found.push(sql<SqlBool>`${statusOn(only.on ?? today)} = ${status}`);
  return [...found, ...onlyConditions(only), ...textConditions(each, text)];
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
