import { getLockMinutes, saveLockMinutes } from '../../db/access/lock-minutes.ts';
import { record } from '../../db/audit/record.sqlite.ts';
import { entryOf, type Context } from '../context.ts';

/** After so many minutes without a sign of life a session ends. */
export async function setLockMinutes(context: Context, minutes: number): Promise<void> {
  await context.data.db.transaction().execute(async (trx) => {
    const before = await getLockMinutes(trx);
    if (before === minutes) return;
    await saveLockMinutes(trx, minutes);
    record(context.data.raw, entryOf(context), {
      kind: 'setting-changed',
      details: { before: { lockMinutes: before }, after: { lockMinutes: minutes } },
    });
  });
}
