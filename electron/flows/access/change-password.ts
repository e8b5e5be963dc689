import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { updatePassword } from '../../db/access/accounts.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import type { Gate } from './gate.ts';
import { confirmPassword } from './log-in.ts';
import { toStoredPassword } from './new-password.ts';

/** The own password. Failures: login-wrong, login-wait, password-weak (the same again is, too). */
export async function changePassword(
  context: Context,
  gate: Gate,
  { current, next }: RequestInput<'password.change'>,
): Promise<void> {
  const account = await confirmPassword(context, gate, current);
  if (await gate.secrets.matches(account.password, next)) throw new Failure('password-weak');
  const password = await toStoredPassword(context, gate, account, next);
  await context.data.db.transaction().execute(async (trx) => {
    await updatePassword(trx, account.id, { password, isTemporary: false });
    note(context, { kind: 'password-changed' });
  });
}
