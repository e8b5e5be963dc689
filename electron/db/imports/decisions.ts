import type { HeldCode, RememberedDecision } from '../../../shared/domain/answers.ts';
import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';

/** The last decision about each held row of an agreement's people. */
export async function listDecisions(db: Db, agreementId: number): Promise<RememberedDecision[]> {
  const rows = await db
    .selectFrom('decision')
    .select(['nik', 'code', 'choice', 'note', 'effective_on', 'leave_reason', 'mark', 'at'])
    .where('agreement_id', '=', agreementId)
    .execute();
  return rows.map((row) => ({
    nik: row.nik,
    code: row.code as HeldCode,
    choice: row.choice,
    note: row.note,
    on: row.effective_on,
    leaveReason: row.leave_reason,
    mark: row.mark,
    at: row.at,
  }));
}

/** A decision takes the place of the one before about the same person and the same question. */
export async function saveDecision(
  trx: Db,
  agreementId: number,
  decision: Omit<RememberedDecision, 'at'>,
  { actor, at }: Author,
): Promise<void> {
  const { nik, code, choice, note, on, leaveReason, mark } = decision;
  const said = { choice, note, effective_on: on, leave_reason: leaveReason, mark, actor, at };
  await trx
    .insertInto('decision')
    .values({ agreement_id: agreementId, nik, code, ...said })
    .onConflict((conflict) => conflict.columns(['agreement_id', 'nik', 'code']).doUpdateSet(said))
    .execute();
}
