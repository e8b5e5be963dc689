import type { Db } from '../open.sqlite.ts';

/** The code that still counts, as Secrets stores it. */
export async function findRecoveryCode(
  db: Db,
): Promise<{ readonly id: number; readonly code: string } | null> {
  const row = await db
    .selectFrom('recovery_code')
    .select(['id', 'code_hash as code'])
    .where('ended_at', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst();
  return row ?? null;
}

/** A new code; those before it end. */
export async function replaceRecoveryCode(trx: Db, code: string, at: Date): Promise<void> {
  const now = at.toISOString();
  await trx
    .updateTable('recovery_code')
    .set({ ended_at: now })
    .where('ended_at', 'is', null)
    .execute();
  await trx.insertInto('recovery_code').values({ code_hash: code, created_at: now }).execute();
}
