import type { ClaimPaper } from '../../../shared/domain/claims/claim.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Db } from '../open.sqlite.ts';

/** What is known of one paper of a claim. */
export interface StoredPaper {
  readonly id: number;
  readonly claimId: number;
  readonly paper: ClaimPaper;
  readonly receivedOn: Day | null;
  /** Why it is not needed here. */
  readonly waived: string | null;
  readonly note: string;
}

export type PaperOf = Pick<StoredPaper, 'claimId' | 'paper'>;

/** Of some claims; of all without naming any. */
export async function listClaimPapers(
  db: Db,
  claimIds?: readonly number[],
): Promise<StoredPaper[]> {
  const all = db.selectFrom('claim_paper').selectAll().orderBy('id');
  const rows = await (claimIds ? all.where('claim_id', 'in', claimIds) : all).execute();
  return rows.map(({ id, claim_id, paper, received_on, waived, note }) => ({
    id,
    claimId: claim_id,
    paper: paper as ClaimPaper,
    receivedOn: received_on,
    waived,
    note,
  }));
}

export async function saveClaimPaper(trx: Db, paper: Omit<StoredPaper, 'id'>): Promise<void> {
  const values = { received_on: paper.receivedOn, waived: paper.waived, note: paper.note };
  await trx
    .insertInto('claim_paper')
    .values({ claim_id: paper.claimId, paper: paper.paper, ...values })
    .onConflict((conflict) => conflict.columns(['claim_id', 'paper']).doUpdateSet(values))
    .execute();
}

/** The number of the paper's own row, made where there is none yet. */
export async function ensureClaimPaper(
  trx: Db,
  claimId: number,
  paper: ClaimPaper,
): Promise<number> {
  await trx
    .insertInto('claim_paper')
    .values({ claim_id: claimId, paper, received_on: null, waived: null, note: '' })
    .onConflict((conflict) => conflict.columns(['claim_id', 'paper']).doNothing())
    .execute();
  const { id } = await trx
    .selectFrom('claim_paper')
    .select('id')
    .where('claim_id', '=', claimId)
    .where('paper', '=', paper)
    .executeTakeFirstOrThrow();
  return id;
}

/** To which claim a paper's row belongs, and which paper it is. */
export async function getPaperOf(db: Db, id: number): Promise<PaperOf> {
  const row = await db
    .selectFrom('claim_paper')
    .select(['claim_id', 'paper'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return { claimId: row.claim_id, paper: row.paper as ClaimPaper };
}
