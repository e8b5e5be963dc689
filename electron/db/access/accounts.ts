import { sql, type Selectable } from 'kysely';
import type { Account } from '../../../shared/domain/account.ts';
import { foldUsername } from '../../../shared/domain/values/username.ts';
import { Failure } from '../../../shared/failure.ts';
import type { AccountView } from '../../../shared/trust-views.ts';
import type { Db } from '../open.sqlite.ts';
import type { AccountTable } from '../schema-trust.ts';

/** An account with what only the login needs. */
export interface StoredAccount extends Account {
  /** As Secrets stores it. */
  readonly password: string;
  readonly isTemporary: boolean;
  readonly isActive: boolean;
}

export async function hasAccounts(db: Db): Promise<boolean> {
  return (await db.selectFrom('account').select('id').limit(1).executeTakeFirst()) !== undefined;
}

export async function listUsernames(db: Db): Promise<string[]> {
  const rows = await db.selectFrom('account').select('username').execute();
  return rows.map(({ username }) => username);
}

/** By username, however it is written; null where nobody has it. */
export async function findAccountNamed(db: Db, username: string): Promise<StoredAccount | null> {
  const wanted = foldUsername(username);
  const rows = await db.selectFrom('account').selectAll().execute();
  const row = rows.find((each) => foldUsername(each.username) === wanted);
  return row ? toStored(row) : null;
}

/** Failure: account-not-found. */
export async function getAccount(db: Db, id: number): Promise<StoredAccount> {
  const row = await db
    .selectFrom('account')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('account-not-found'));
  return toStored(row);
}

export async function insertAccount(
  trx: Db,
  account: Omit<StoredAccount, 'id'>,
  at: Date,
): Promise<number> {
  const { id } = await trx
    .insertInto('account')
    .values({ ...toRow(account), password_hash: account.password, created_at: at.toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** All but the password. */
export async function updateAccount(trx: Db, { id, ...account }: StoredAccount): Promise<void> {
  await trx.updateTable('account').set(toRow(account)).where('id', '=', id).execute();
}

export async function updatePassword(
  trx: Db,
  id: number,
  { password, isTemporary }: Pick<StoredAccount, 'password' | 'isTemporary'>,
): Promise<void> {
  const values = { password_hash: password, is_temporary: isTemporary ? 1 : 0 };
  await trx.updateTable('account').set(values).where('id', '=', id).execute();
}

/** By name, those who may log in first. */
export async function listAccounts(db: Db): Promise<AccountView[]> {
  const rows = await db
    .selectFrom('account')
    .leftJoin('department', 'department.id', 'account.department_id')
    .selectAll('account')
    .select('department.name as departmentName')
    .select(
      sql<string | null>`(select max(at) from audit
        where audit.actor = account.username and audit.kind = 'login')`.as('lastLogin'),
    )
    .orderBy('account.is_active', 'desc')
    .orderBy(sql`account.name collate nocase`)
    .orderBy('account.id')
    .execute();
  return rows.map(({ departmentName, lastLogin, ...row }) => {
    const { password: _password, ...account } = toStored(row);
    return { ...account, departmentName, createdAt: row.created_at, lastLogin };
  });
}

/** So many administrators could log in, this one left out. */
export async function countOtherAdministrators(db: Db, id: number): Promise<number> {
  const { count } = await db
    .selectFrom('account')
    .select((each) => each.fn.countAll<number>().as('count'))
    .where('role', '=', 'administrator')
    .where('is_active', '=', 1)
    .where('id', '!=', id)
    .executeTakeFirstOrThrow();
  return count;
}

function toRow(account: Omit<StoredAccount, 'id' | 'password'>) {
  return {
    username: account.username,
    name: account.name,
    role: account.role,
    department_id: account.departmentId,
    is_temporary: account.isTemporary ? 1 : 0,
    is_active: account.isActive ? 1 : 0,
  };
}

function toStored(row: Selectable<AccountTable>): StoredAccount {
  return {
    id: row.id,
    username: row.username,
    name: row.name,
    role: row.role,
    departmentId: row.department_id,
    password: row.password_hash,
    isTemporary: row.is_temporary === 1,
    isActive: row.is_active === 1,
  };
}
