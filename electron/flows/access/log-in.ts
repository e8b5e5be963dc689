import { foldUsername } from '../../../shared/domain/values/username.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { findAccountNamed, updatePassword, type StoredAccount } from '../../db/access/accounts.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { isReadOnly, whoOf, type Gate } from './gate.ts';

/**
 * The account of who knows the password. The same answer, after the same time, where nobody has that
 * name, may no longer log in, or types a wrong password. Failures: login-wrong, login-wait.
 */
export async function logIn(
  context: Context,
  gate: Gate,
  typed: { readonly username: string; readonly password: string },
): Promise<StoredAccount> {
  const account = await gate.attempt(context, whoOf(typed.username), async () => {
    const found = await findAccountNamed(context.data.db, typed.username);
    const known = found?.isActive ? found : null;
    const isRight = await gate.secrets.matches(known?.password ?? null, typed.password);
    return isRight ? known : null;
  });
  if (!account) {
    await recordFailed(context, typed.username);
    throw new Failure('login-wrong');
  }
  await recordLogin(context, gate, account, typed.password);
  return account;
}

/** Whether this is the password of who is logged in. Failures: login-wrong, login-wait. */
export async function confirmPassword(
  context: Context,
  gate: Gate,
  password: string,
): Promise<StoredAccount> {
  const account = await gate.attempt(context, whoOf(context.actor), async () => {
    const own = await findAccountNamed(context.data.db, context.actor);
    const isRight = await gate.secrets.matches(own?.password ?? null, password);
    return isRight && own?.isActive ? own : null;
  });
  if (account) return account;
  await recordFailed(context, context.actor);
  throw new Failure('login-wrong');
}

/** At the login what guessing costs is raised, where it is less than today's. */
async function recordLogin(
  context: Context,
  { secrets }: Gate,
  account: StoredAccount,
  typed: string,
): Promise<void> {
  if (isReadOnly(context)) return;
  const raised = secrets.isOutdated(account.password) ? await secrets.hash(typed) : null;
  await context.data.db.transaction().execute(async (trx) => {
    if (raised) await updatePassword(trx, account.id, { ...account, password: raised });
    const own = { ...context, actor: account.username };
    note(own, { kind: 'login' });
  });
}

/** What was typed as a name may be a password: only the name of somebody who exists is written down. */
async function recordFailed(context: Context, typed: string): Promise<void> {
  if (isReadOnly(context)) return;
  await context.data.db.transaction().execute(async (trx) => {
    const username = await usernameOf(trx, typed);
    note(context, {
      kind: 'login-failed',
      ...(username === null ? {} : { details: { username } }),
    });
  });
}

async function usernameOf(trx: Db, typed: string): Promise<string | null> {
  return foldUsername(typed) === ''
    ? null
    : ((await findAccountNamed(trx, typed))?.username ?? null);
}

/** Written where somebody leaves, or is left out after a while. */
export async function recordLogout(
  context: Context,
  why: 'asked' | 'idle' | 'system',
): Promise<void> {
  if (isReadOnly(context)) return;
  await context.data.db.transaction().execute(async () => {
    note(context, { kind: 'logout', details: { why } });
  });
}
