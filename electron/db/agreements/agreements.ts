import type { Insertable, Selectable } from 'kysely';
import type {
  Addendum,
  Agreement,
  AgreementParty,
  Pks,
  Programme,
} from '../../../shared/domain/agreement.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { AgreementInput } from '../../../shared/ipc.ts';
import { listAddenda, writeAddenda } from './addenda.ts';
import type { Db } from '../open.sqlite.ts';
import type { AgreementPartyTable, AgreementTable } from '../schema.ts';

type Row = Selectable<AgreementTable>;
type PartyRow = Selectable<AgreementPartyTable>;

/** All agreements, the two series apart, the oldest of each first. */
export async function listAgreements(db: Db): Promise<Agreement[]> {
  const rows = await db
    .selectFrom('agreement')
    .selectAll()
    .where('taken_back_at', 'is', null)
    .orderBy('pks')
    .orderBy('coverage_from')
    .orderBy('id')
    .execute();
  const parties = await db.selectFrom('agreement_party').selectAll().execute();
  const addenda = await listAddenda(db);
  return rows.map((row) =>
    toAgreement(
      row,
      parties.filter((party) => party.agreement_id === row.id),
      addenda.get(row.id) ?? [],
    ),
  );
}

/** Failure: agreement-not-found. */
export async function getAgreement(db: Db, id: number): Promise<Agreement> {
  const row = await db
    .selectFrom('agreement')
    .selectAll()
    .where('id', '=', id)
    .where('taken_back_at', 'is', null)
    .executeTakeFirstOrThrow(() => new Failure('agreement-not-found'));
  return withParties(db, row);
}

/** The newest agreement of a series: the one that files and new members go into. */
export async function getCurrentAgreement(db: Db, pks: Pks): Promise<Agreement> {
  const row = await db
    .selectFrom('agreement')
    .selectAll()
    .where('pks', '=', pks)
    .where('taken_back_at', 'is', null)
    .orderBy('coverage_from', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow(() => new Failure('agreement-not-found'));
  return withParties(db, row);
}

/**
 * The agreement of a series by which a day is judged: the newest that has begun by then; before the
 * first, that one. After its end it stays until another begins. Failure: agreement-not-found.
 */
export async function getAgreementOn(db: Db, pks: Pks, day: Day): Promise<Agreement> {
  const row = await db
    .selectFrom('agreement')
    .selectAll()
    .where('pks', '=', pks)
    .where('taken_back_at', 'is', null)
    .where('coverage_from', '<=', day)
    .orderBy('coverage_from', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row) return withParties(db, row);
  const [first] = (await listAgreements(db)).filter((each) => each.pks === pks);
  if (!first) throw new Failure('agreement-not-found');
  return first;
}

/** The agreements that continue one another, this one among them, the oldest first. */
export async function listChain(db: Db, agreement: Agreement): Promise<Agreement[]> {
  const all = await listAgreements(db);
  const chain = new Set([agreement.id]);
  for (let size = 0; size < chain.size;) {
    size = chain.size;
    for (const { id, continuesId } of all)
      if (continuesId !== null && (chain.has(id) || chain.has(continuesId)))
        chain.add(id).add(continuesId);
  }
  return all.filter((each) => chain.has(each.id));
}

export async function insertAgreement(db: Db, agreement: Omit<Agreement, 'id'>): Promise<number> {
  const row: Insertable<AgreementTable> = {
    pks: agreement.pks,
    segment: agreement.segment,
    programmes: JSON.stringify(agreement.programmes),
    quota_is_minimum: agreement.quotaIsMinimum ? 1 : 0,
    continues_id: agreement.continuesId,
    is_addendum: agreement.isAddendum ? 1 : 0,
    ...toColumns(agreement),
  };
  const { id } = await db
    .insertInto('agreement')
    .values(row)
    .returning('id')
    .executeTakeFirstOrThrow();
  await writeParties(db, id, agreement);
  await writeAddenda(db, id, agreement.addenda);
  return id;
}

/** What people may fill in; series, segment, programmes and chain stay. Failure: agreement-not-found. */
export async function updateAgreement(db: Db, input: AgreementInput): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('agreement')
    .set(toColumns(input))
    .where('id', '=', input.id)
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Failure('agreement-not-found');
  await writeParties(db, input.id, input);
  await writeAddenda(db, input.id, input.addenda);
}

async function withParties(db: Db, row: Row): Promise<Agreement> {
  const parties = await db
    .selectFrom('agreement_party')
    .selectAll()
    .where('agreement_id', '=', row.id)
    .execute();
  const addenda = (await listAddenda(db)).get(row.id) ?? [];
  return toAgreement(row, parties, addenda);
}

async function writeParties(
  db: Db,
  id: number,
  parties: Pick<AgreementInput, 'government' | 'bpjs'>,
): Promise<void> {
  for (const side of ['government', 'bpjs'] as const) {
    const party = parties[side];
    await db
      .insertInto('agreement_party')
      .values({ agreement_id: id, side, ...party })
      .onConflict((conflict) => conflict.columns(['agreement_id', 'side']).doUpdateSet(party))
      .execute();
  }
}

function toColumns(agreement: Omit<AgreementInput, 'id' | 'government' | 'bpjs' | 'addenda'>) {
  return {
    title: agreement.title,
    signed_on: agreement.signedOn,
    place: agreement.place,
    coverage_from: agreement.coverageFrom,
    coverage_until: agreement.coverageUntil,
    coverage_days_known: agreement.coverageDaysKnown ? 1 : 0,
    paid_months: agreement.paidMonths,
    monthly_contribution: agreement.monthlyContribution,
    wage_base: agreement.wageBase,
    money_source: agreement.moneySource,
    budget: agreement.budget,
    quota: agreement.quota,
    funded_by: agreement.fundedBy,
    jkk_class: agreement.jkkClass,
    flat_wage: agreement.flatWage,
  };
}

function toAgreement(
  row: Row,
  parties: readonly PartyRow[],
  addenda: readonly Addendum[],
): Agreement {
  return {
    id: row.id,
    pks: row.pks,
    title: row.title,
    government: toParty(parties, 'government'),
    bpjs: toParty(parties, 'bpjs'),
    signedOn: row.signed_on,
    place: row.place,
    coverageFrom: row.coverage_from,
    coverageUntil: row.coverage_until,
    coverageDaysKnown: row.coverage_days_known === 1,
    paidMonths: row.paid_months,
    segment: row.segment,
    programmes: JSON.parse(row.programmes) as Programme[],
    monthlyContribution: row.monthly_contribution,
    wageBase: row.wage_base,
    moneySource: row.money_source,
    budget: row.budget,
    quota: row.quota,
    quotaIsMinimum: row.quota_is_minimum === 1,
    continuesId: row.continues_id,
    fundedBy: row.funded_by,
    jkkClass: row.jkk_class,
    flatWage: row.flat_wage,
    isAddendum: row.is_addendum === 1,
    addenda,
  };
}

function toParty(parties: readonly PartyRow[], side: PartyRow['side']): AgreementParty {
  const row = parties.find((party) => party.side === side);
  return {
    institution: row?.institution ?? '',
    number: row?.number ?? null,
    signatory: row?.signatory ?? null,
    position: row?.position ?? null,
    nip: row?.nip ?? null,
    address: row?.address ?? null,
  };
}
