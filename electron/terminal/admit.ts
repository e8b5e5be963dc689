import { Failure } from '../../shared/failure.ts';
import type { RequestName } from '../../shared/ipc.ts';
import { mayAsk } from '../../shared/rights.ts';
import type { Gate } from '../flows/access/gate.ts';
import { logIn } from '../flows/access/log-in.ts';
import { refuseReadOnly } from '../flows/access/refuse-read-only.ts';
import { readSessionState } from '../flows/access/session-state.ts';
import type { Context } from '../flows/context.ts';

export interface Credentials {
  readonly username: string | undefined;
  readonly password: string | undefined;
}

/**
 * The context of who stands behind a command, by the same rights as in the window; the password was
 * just typed. As long as nobody has an account everything is allowed.
 * Failures: login-needed, login-wrong, login-wait, password-change-needed, not-allowed, data-read-only.
 */
export async function admit(
  context: Context,
  gate: Gate,
  right: RequestName,
  { username, password }: Credentials,
): Promise<Context> {
  const { stage } = await readSessionState(context, null);
  if (stage === 'first-account') {
    refuseReadOnly(context, right);
    return context;
  }
  if (!username || !password) throw new Failure('login-needed');
  const account = await logIn(context, gate, { username, password });
  if (account.isTemporary) throw new Failure('password-change-needed');
  const { role, departmentId } = account;
  const access = { role, departmentId };
  if (!mayAsk(access, right)) throw new Failure('not-allowed');
  refuseReadOnly(context, right);
  return { ...context, actor: account.username, access };
}
