import { listAccounts, saveAccount } from '../flows/access/accounts.ts';
import { changePassword } from '../flows/access/change-password.ts';
import { makeFirstAccount } from '../flows/access/first-account.ts';
import { setLockMinutes } from '../flows/access/lock-minutes.ts';
import { confirmPassword, logIn } from '../flows/access/log-in.ts';
import { recover, renewRecovery } from '../flows/access/recovery.ts';
import { readSessionState } from '../flows/access/session-state.ts';
import type { Context } from '../flows/context.ts';
import { drawRecoverySheet } from '../flows/access/recovery-sheet.ts';
import type { Handlers } from './router.ts';
import type { Surroundings } from './surroundings.ts';

/** Accounts and sessions. */
export function accessHandlers(context: Context, { documents, gate, jobs, session }: Surroundings) {
  const state = () => readSessionState(context, session.accountId());
  return {
    'session.state': state,
    'account.first': async (input) => {
      const { id, code: recoveryCode } = await makeFirstAccount(context, gate, input);
      session.begin(id);
      return { state: await state(), recoveryCode };
    },
    'session.login': async (input) => {
      session.begin((await logIn(context, gate, input)).id);
      return state();
    },
    'session.recover': async (input) => {
      const { account, code: recoveryCode } = await recover(context, gate, input);
      session.begin(account.id);
      return { state: await state(), recoveryCode };
    },
    'session.lock': async () => {
      session.end('asked');
      return null;
    },
    // Being asked is the sign of life.
    'session.touch': () => Promise.resolve(null),
    'session.confirm': async ({ password }) => {
      session.confirm((await confirmPassword(context, gate, password)).id);
      return null;
    },
    'password.change': async (input) => {
      await changePassword(context, gate, input);
      return state();
    },
    'account.list': () => listAccounts(context),
    'account.save': (input) => saveAccount(context, gate, input),
    'recovery.renew': async () => ({ recoveryCode: await renewRecovery(context, gate) }),
    'recovery.sheet': async ({ job, code }) => {
      const drawn = await jobs.run(job, (work) => drawRecoverySheet(context, code, work));
      return documents.keep(drawn, drawn.suggestedName);
    },
    'lock.set': async ({ minutes }) => {
      await setLockMinutes(context, minutes);
      return null;
    },
  } satisfies Partial<Handlers>;
}
