import { randomBytes } from 'node:crypto';
import {
  foldRecoveryCode,
  RECOVERY_CODE_BYTES,
  toRecoveryCode,
} from '../../../shared/domain/values/recovery-code.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import { findAccountNamed, updatePassword, type StoredAccount } from '../../db/access/accounts.ts';
import { findRecoveryCode, replaceRecoveryCode } from '../../db/access/recovery-codes.ts';
import { note, noteAlone } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { RECOVERY, type Gate } from './gate.ts';
import { toStoredPassword } from './new-password.ts';

export interface NewRecoveryCode {
  /** Shown and printed once. */
  readonly code: string;
  readonly stored: string;
}

export async function newRecoveryCode({ secrets }: Gate): Promise<NewRecoveryCode> {
  const code = toRecoveryCode(randomBytes(RECOVERY_CODE_BYTES));
  return { code, stored: await secrets.hash(foldRecoveryCode(code)) };
}

/** A new code in place of the one there was. */
export async function renewRecovery(context: Context, gate: Gate): Promise<string> {
  const { code, stored } = await newRecoveryCode(gate);
  await context.data.db.transaction().execute(async (trx) => {
    await replaceRecoveryCode(trx, stored, context.now());
    note(context, { kind: 'recovery-made' });
  });
  return code;
}

/**
 * A new password for an administrator, against the printed code; the code ends, and another takes its
 * place. Failures: recovery-wrong, login-wait, password-weak.
 */
export async function recover(
  context: Context,
  gate: Gate,
  typed: RequestInput<'session.recover'>,
): Promise<{ readonly account: StoredAccount; readonly code: string }> {
  const found = await gate.attempt(context, RECOVERY, () => findRecovered(context, gate, typed));
  if (!found) {
    await noteAlone(context, { kind: 'login-failed', details: { withCode: true } });
    throw new Failure('recovery-wrong');
  }
  const password = await toStoredPassword(context, gate, found.account, typed.password);
  const next = await newRecoveryCode(gate);
  const account = { ...found.account, password, isTemporary: false };
  await context.data.db.transaction().execute(async (trx) => {
    // Meanwhile somebody else may have used it up.
    if ((await findRecoveryCode(trx))?.id !== found.codeId) throw new Failure('recovery-wrong');
    await updatePassword(trx, account.id, account);
    await replaceRecoveryCode(trx, next.stored, context.now());
    const own = { ...context, actor: account.username };
    note(own, { kind: 'recovery-used' });
    note(own, { kind: 'recovery-made' });
    note(own, { kind: 'login' });
  });
  await gate.forgive(context, account.username);
  return { account, code: next.code };
}

async function findRecovered(
  { data }: Context,
  { secrets }: Gate,
  { username, code }: RequestInput<'session.recover'>,
): Promise<{ readonly account: StoredAccount; readonly codeId: number } | null> {
  const stored = await findRecoveryCode(data.db);
  const isRight = await secrets.matches(stored?.code ?? null, foldRecoveryCode(code));
  const account = await findAccountNamed(data.db, username);
  const isAdministrator = account?.isActive && account.role === 'administrator';
  return stored && isRight && isAdministrator ? { account, codeId: stored.id } : null;
}
