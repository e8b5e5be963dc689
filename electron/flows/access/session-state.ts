import type { SessionAccount, SessionState } from '../../../shared/trust-views.ts';
import { getAccount, hasAccounts } from '../../db/access/accounts.ts';
import { getLockMinutes } from '../../db/access/lock-minutes.ts';
import { getDepartmentName } from '../../db/lists/departments.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { getOffice } from '../../db/office/office.ts';
import { readVersion } from '../office/app-state.ts';
import type { Context } from '../context.ts';

/** What the window shows before anything else; `accountId` null: nobody is logged in. */
export async function readSessionState(
  { data }: Context,
  accountId: number | null,
): Promise<SessionState> {
  const account = accountId === null ? null : await toSessionAccount(data.db, accountId);
  return {
    version: readVersion(),
    stage: account ? 'open' : (await hasAccounts(data.db)) ? 'logged-out' : 'first-account',
    account,
    officeName: (await getOffice(data.db)).name,
    lockMinutes: await getLockMinutes(data.db),
    heldBy: data.heldBy,
  };
}

async function toSessionAccount(db: Db, id: number): Promise<SessionAccount> {
  const {
    password: _password,
    isActive: _isActive,
    isTemporary,
    ...account
  } = await getAccount(db, id);
  const { departmentId } = account;
  return {
    ...account,
    departmentName: departmentId === null ? null : await getDepartmentName(db, departmentId),
    mustChangePassword: isTemporary,
  };
}
