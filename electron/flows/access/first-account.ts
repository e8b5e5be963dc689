import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { hasAccounts, insertAccount } from '../../db/access/accounts.ts';
import { replaceRecoveryCode } from '../../db/access/recovery-codes.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { toUsername } from './accounts.ts';
import type { Gate } from './gate.ts';
import { toStoredPassword } from './new-password.ts';
import { newRecoveryCode } from './recovery.ts';

/**
 * The first administrator, with the code that is printed once; from now on everybody logs in.
 * Failures: not-allowed where somebody has an account already, password-weak, values-invalid.
 */
export async function makeFirstAccount(
  context: Context,
  gate: Gate,
  input: RequestInput<'account.first'>,
): Promise<{ readonly id: number; readonly code: string }> {
  const { username, name } = toUsername(input);
  const password = await toStoredPassword(context, gate, { username, name }, input.password);
  const { code, stored } = await newRecoveryCode(gate);
  const account = {
    username,
    name,
    role: 'administrator',
    departmentId: null,
    password,
    isTemporary: false,
    isActive: true,
  } as const;
  const id = await context.data.db.transaction().execute(async (trx) => {
    if (await hasAccounts(trx)) throw new Failure('not-allowed');
    const made = await insertAccount(trx, account, context.now());
    await replaceRecoveryCode(trx, stored, context.now());
    const own = { ...context, actor: username };
    const details = { username, name, role: account.role };
    note(own, { kind: 'account-added', details });
    note(own, { kind: 'recovery-made' });
    note(own, { kind: 'login' });
    return made;
  });
  return { id, code };
}
