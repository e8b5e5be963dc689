import type { SchoolLevel } from '../../../shared/domain/law.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Sen } from '../../../shared/domain/values/sen.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';

/** A child for whom a scholarship is asked year by year. */
export interface StoredScholarship {
  readonly id: number;
  readonly claimId: number;
  readonly name: string;
  readonly birthDate: Day | null;
  /** Why it ended before its years were over. */
  readonly ended: string | null;
}

export interface ScholarshipYear {
  readonly scholarshipId: number;
  /** The calendar year in which the school year begins. */
  readonly year: number;
  readonly level: SchoolLevel;
  readonly requestedOn: Day | null;
  readonly paidOn: Day | null;
  readonly amount: Sen | null;
  readonly note: string;
}

/** Of some claims; of all without naming any. */
export async function listScholarships(
  db: Db,
  claimIds?: readonly number[],
): Promise<StoredScholarship[]> {
  const all = selectScholarships(db).orderBy('id');
  return (claimIds ? all.where('claim_id', 'in', claimIds) : all).execute();
}

/** Failure: claim-not-found, where it is gone with its claim. */
export function getScholarship(db: Db, id: number): Promise<StoredScholarship> {
  return selectScholarships(db)
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('claim-not-found'));
}

function selectScholarships(db: Db) {
  return db
    .selectFrom('scholarship')
    .select(['id', 'claim_id as claimId', 'name', 'birth_date as birthDate', 'ended']);
}

/** By their years. */
export function listScholarshipYears(
  db: Db,
  scholarshipIds: readonly number[],
): Promise<ScholarshipYear[]> {
  return db
    .selectFrom('scholarship_year')
    .select([
      'scholarship_id as scholarshipId',
      'year',
      'level',
      'requested_on as requestedOn',
      'paid_on as paidOn',
      'amount',
      'note',
    ])
    .where('scholarship_id', 'in', scholarshipIds)
    .orderBy('year')
    .execute();
}

export async function saveScholarship(
  trx: Db,
  child: Omit<StoredScholarship, 'id'> & { readonly id: number | null },
): Promise<void> {
  const values = { name: child.name, birth_date: child.birthDate, ended: child.ended };
  await (child.id === null
    ? trx
        .insertInto('scholarship')
        .values({ claim_id: child.claimId, ...values })
        .execute()
    : trx.updateTable('scholarship').set(values).where('id', '=', child.id).execute());
}

/** With its years. */
export async function deleteScholarship(trx: Db, id: number): Promise<void> {
  await trx.deleteFrom('scholarship').where('id', '=', id).execute();
}

export async function deleteScholarshipYear(trx: Db, id: number, year: number): Promise<void> {
  await trx
    .deleteFrom('scholarship_year')
    .where('scholarship_id', '=', id)
    .where('year', '=', year)
    .execute();
}

export async function saveScholarshipYear(trx: Db, year: ScholarshipYear): Promise<void> {
  const values = {
    level: year.level,
    requested_on: year.requestedOn,
    paid_on: year.paidOn,
    amount: year.amount,
    note: year.note,
  };
  await trx
    .insertInto('scholarship_year')
    .values({ scholarship_id: year.scholarshipId, year: year.year, ...values })
    .onConflict((conflict) => conflict.columns(['scholarship_id', 'year']).doUpdateSet(values))
    .execute();
}
