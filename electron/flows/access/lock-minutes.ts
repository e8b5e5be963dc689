import { getLockMinutes, saveLockMinutes } from '../../db/access/lock-minutes.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';

/** After so many minutes without a sign of life a session ends. */
export async function setLockMinutes(context: Context, minutes: number): Promise<void> {
  await context.data.db.transaction().execute(async (trx) => {
    const before = await getLockMinutes(trx);
    if (before === minutes) return;
    await saveLockMinutes(trx, minutes);
    note(context, {
      kind: 'setting-changed',
      details: { before: { lockMinutes: before }, after: { lockMinutes: minutes } },
    });
  });
}
