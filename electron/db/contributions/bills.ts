import type { Selectable } from 'kysely';
import type { BillView } from '../../../shared/requests/contributions.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';
import type { BillTable } from '../schema-life.ts';
import { listPayments } from './payments.ts';

/** A bill as it is stored, with what was paid of it. */
export type Bill = Omit<BillView, 'due'> & { readonly agreementId: number };

export type BillValues = Pick<
  Bill,
  'agreementId' | 'fromMonth' | 'untilMonth' | 'billed' | 'people' | 'code' | 'billedOn' | 'note'
>;

/** The bills of an agreement with their payments, the first months first. */
export async function listBills(db: Db, agreementId: number): Promise<Bill[]> {
  const rows = await db
    .selectFrom('bill')
    .selectAll()
    .where('agreement_id', '=', agreementId)
    .orderBy('from_month')
    .orderBy('until_month')
    .orderBy('id')
    .execute();
  const payments = await listPayments(
    db,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => toBill(row, payments.get(row.id) ?? []));
}

/** Failure: bill-not-found. */
export async function getBill(db: Db, id: number): Promise<Bill> {
  const row = await db
    .selectFrom('bill')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('bill-not-found'));
  return toBill(row, (await listPayments(db, [id])).get(id) ?? []);
}

export async function insertBill(
  db: Db,
  bill: BillValues & { readonly actor: string; readonly at: string },
): Promise<number> {
  const { id } = await db
    .insertInto('bill')
    .values({ ...toColumns(bill), actor: bill.actor, created_at: bill.at })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateBill(db: Db, id: number, bill: BillValues): Promise<void> {
  await db.updateTable('bill').set(toColumns(bill)).where('id', '=', id).execute();
}

/** With its payments and their scans. */
export async function deleteBill(db: Db, id: number): Promise<void> {
  await db.deleteFrom('bill').where('id', '=', id).execute();
}

function toColumns(bill: BillValues) {
  return {
    agreement_id: bill.agreementId,
    from_month: bill.fromMonth,
    until_month: bill.untilMonth,
    billed: bill.billed,
    people: bill.people,
    code: bill.code,
    billed_on: bill.billedOn,
    note: bill.note,
  };
}

function toBill(row: Selectable<BillTable>, payments: Bill['payments']): Bill {
  return {
    id: row.id,
    agreementId: row.agreement_id,
    fromMonth: row.from_month,
    untilMonth: row.until_month,
    people: row.people,
    billed: row.billed,
    paid: payments.reduce((sum, { amount }) => sum + amount, 0),
    code: row.code,
    billedOn: row.billed_on,
    note: row.note,
    payments,
  };
}
