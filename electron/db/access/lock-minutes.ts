import type { Db } from '../open.sqlite.ts';

export async function getLockMinutes(db: Db): Promise<number> {
  const row = await db.selectFrom('office').select('lock_minutes').executeTakeFirstOrThrow();
  return row.lock_minutes;
}

export async function saveLockMinutes(trx: Db, minutes: number): Promise<void> {
  await trx.updateTable('office').set({ lock_minutes: minutes }).execute();
}
