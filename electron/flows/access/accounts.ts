import { foldUsername } from '../../../shared/domain/values/username.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { AccountView } from '../../../shared/trust-views.ts';
import {
  countOtherAdministrators,
  findAccountNamed,
  getAccount,
  insertAccount,
  listAccounts as listStored,
  updateAccount,
  updatePassword,
  type StoredAccount,
} from '../../db/access/accounts.ts';
import { getDepartmentName } from '../../db/lists/departments.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { differenceOf, note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import type { Gate } from './gate.ts';
import { toStoredPassword } from './new-password.ts';

type AccountInput = RequestInput<'account.save'>;

export function listAccounts(context: Context): Promise<AccountView[]> {
  return listStored(context.data.db);
}

/**
 * Adds or changes an account; a password that somebody else gives is replaced by its owner at the next
 * login. Failures: account-not-found, account-taken, account-last-administrator, department-not-found,
 * not-allowed (the own role, the own access: another administrator does that), password-weak,
 * values-invalid.
 */
export async function saveAccount(
  context: Context,
  gate: Gate,
  input: AccountInput,
): Promise<AccountView> {
  const { username, name } = toUsername(input);
  const wish = { ...input, username, name, departmentId: departmentOf(input) };
  if (wish.id === null && wish.password === null) throw new Failure('values-invalid', ['password']);
  const password =
    wish.password === null ? null : await toStoredPassword(context, gate, wish, wish.password);
  const id = await context.data.db
    .transaction()
    .execute((trx) => write(context, trx, wish, password));
  if (password !== null) await gate.forgive(context, username);
  const saved = (await listStored(context.data.db)).find((account) => account.id === id);
  if (!saved) throw new Failure('account-not-found');
  return saved;
}

/** Failure: values-invalid, where a name or username is empty or nobody could type it. */
export function toUsername({
  username,
  name,
}: {
  readonly username: string;
  readonly name: string;
}) {
  const cleaned = { username: foldUsername(username), name: name.trim().replaceAll(/\s+/g, ' ') };
  // The names under which the program itself writes in the record belong to nobody.
  const isTyped = /^[\p{L}\p{N}][\p{L}\p{N}._-]{1,39}$/u.test(cleaned.username);
  if (!isTyped || RESERVED.has(cleaned.username)) throw new Failure('values-invalid', ['username']);
  if (cleaned.name === '') throw new Failure('values-invalid', ['name']);
  return cleaned;
}

const RESERVED: ReadonlySet<string> = new Set(['jendela', 'terminal', 'program']);

/** Only heads are heads of one department. Failure: values-invalid. */
function departmentOf({ role, departmentId }: AccountInput): number | null {
  if (departmentId !== null && role !== 'kepala')
    throw new Failure('values-invalid', ['department']);
  return departmentId;
}

async function write(
  context: Context,
  trx: Db,
  wish: AccountInput,
  password: string | null,
): Promise<number> {
  const bearer = await findAccountNamed(trx, wish.username);
  if (bearer && bearer.id !== wish.id) throw new Failure('account-taken');
  if (wish.departmentId !== null) await getDepartmentName(trx, wish.departmentId);
  return wish.id === null
    ? add(context, trx, wish, password ?? '')
    : change(context, trx, wish, await getAccount(trx, wish.id), password);
}

async function add(context: Context, trx: Db, wish: AccountInput, password: string) {
  const account = { ...asked(wish), password, isTemporary: true };
  const id = await insertAccount(trx, account, context.now());
  note(context, { kind: 'account-added', details: asked(wish) });
  return id;
}

async function change(
  context: Context,
  trx: Db,
  wish: AccountInput,
  stored: StoredAccount,
  password: string | null,
): Promise<number> {
  await refuseOwnEnd(context, trx, wish, stored);
  await updateAccount(trx, { ...stored, ...asked(wish) });
  // The own password is changed with the present one, and is not temporary.
  if (password !== null) await updatePassword(trx, stored.id, { password, isTemporary: true });
  const details = {
    username: stored.username,
    ...differenceOf(asked(stored), asked(wish)),
    ...(password !== null && { password: true }),
  };
  note(context, { kind: 'account-changed', details });
  return stored.id;
}

/** The last administrator stays one; nobody takes or gives themselves what an administrator may. */
async function refuseOwnEnd(
  context: Context,
  trx: Db,
  wish: AccountInput,
  stored: StoredAccount,
): Promise<void> {
  const stays = wish.role === 'administrator' && wish.isActive;
  const was = stored.role === 'administrator' && stored.isActive;
  if (was && !stays && (await countOtherAdministrators(trx, stored.id)) === 0)
    throw new Failure('account-last-administrator');
  const isOwn = stored.username === context.actor;
  if (isOwn && (wish.role !== stored.role || !wish.isActive || wish.password !== null))
    throw new Failure('not-allowed');
}

/** What the record tells of an account; never its password. */
function asked({
  username,
  name,
  role,
  departmentId,
  isActive,
}: Omit<AccountInput, 'id' | 'password'>) {
  return { username, name, role, departmentId, isActive };
}
