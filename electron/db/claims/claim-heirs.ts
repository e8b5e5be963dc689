import type { BankAccount, Guardian, Heir } from '../../../shared/domain/claims/claim.ts';
import type { Db } from '../open.sqlite.ts';

type OfClaim = Heir & { readonly claimId: number };

/** Of some claims, in their order, NIKs in full; of all without naming any. */
export async function listHeirs(db: Db, claimIds?: readonly number[]): Promise<OfClaim[]> {
  const all = db.selectFrom('claim_heir').selectAll().orderBy('claim_id').orderBy('position');
  const rows = await (claimIds ? all.where('claim_id', 'in', claimIds) : all).execute();
  return rows.map((row) => ({
    id: row.id,
    claimId: row.claim_id,
    name: row.name,
    relation: row.relation,
    nik: row.nik,
    birthDate: row.birth_date,
    phone: row.phone,
    guardian: row.guardian === null ? null : (JSON.parse(row.guardian) as Guardian),
    account: row.account === null ? null : (JSON.parse(row.account) as BankAccount),
  }));
}

/** Puts these in the place of those that stand; who keeps the id keeps the payments. */
export async function writeHeirs(
  trx: Db,
  claimId: number,
  heirs: readonly (Omit<Heir, 'id'> & { readonly id: number | null })[],
): Promise<void> {
  const kept = heirs.flatMap(({ id }) => id ?? []);
  await trx
    .deleteFrom('claim_heir')
    .where('claim_id', '=', claimId)
    .where('id', 'not in', kept)
    .execute();
  // Out of the way, for positions are taken once.
  await trx
    .updateTable('claim_heir')
    .set((heir) => ({ position: heir('position', '+', 1000) }))
    .where('claim_id', '=', claimId)
    .execute();
  for (const [index, heir] of heirs.entries()) await writeHeir(trx, claimId, index + 1, heir);
}

async function writeHeir(
  trx: Db,
  claimId: number,
  position: number,
  heir: Omit<Heir, 'id'> & { readonly id: number | null },
): Promise<void> {
  const values = {
    position,
    name: heir.name,
    relation: heir.relation,
    nik: heir.nik,
    birth_date: heir.birthDate,
    phone: heir.phone,
    guardian: heir.guardian && JSON.stringify(heir.guardian),
    account: heir.account && JSON.stringify(heir.account),
  };
  await (heir.id === null
    ? trx
        .insertInto('claim_heir')
        .values({ claim_id: claimId, ...values })
        .execute()
    : trx.updateTable('claim_heir').set(values).where('id', '=', heir.id).execute());
}
