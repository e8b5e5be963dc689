import { useForm, type UseFormReturnType } from '@mantine/form';
import type { Role } from '../../../shared/domain/account.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { AccountView } from '../../../shared/trust-views.ts';
import { neededProblem } from '../../parts/form-rules.ts';
import { passwordProblem } from '../access/new-password.ts';

export interface AccountValues {
  readonly name: string;
  readonly username: string;
  readonly role: Role;
  /** As a list of choices holds it. */
  readonly departmentId: string | null;
  readonly isActive: boolean;
  readonly givesPassword: boolean;
  readonly password: string;
}

export type AccountForm = UseFormReturnType<AccountValues>;

export function useAccountForm(account: AccountView | null): AccountForm {
  return useForm<AccountValues>({
    initialValues: valuesOf(account),
    validate: {
      name: neededProblem,
      username: neededProblem,
      password: (password, { givesPassword }) => (givesPassword ? passwordProblem(password) : null),
    },
  });
}

function valuesOf(account: AccountView | null): AccountValues {
  return {
    name: account?.name ?? '',
    username: account?.username ?? '',
    role: account?.role ?? 'petugas',
    departmentId: account?.departmentId ? String(account.departmentId) : null,
    isActive: account?.isActive ?? true,
    givesPassword: account === null,
    password: '',
  };
}

/** Only a head may be one of a single department. */
export function toAccountInput(
  id: number | null,
  values: AccountValues,
): RequestInput<'account.save'> {
  const { name, username, role, departmentId, isActive, givesPassword, password } = values;
  return {
    id,
    name: name.trim(),
    username: username.trim(),
    role,
    departmentId: role === 'kepala' && departmentId !== null ? Number(departmentId) : null,
    isActive,
    password: givesPassword ? password : null,
  };
}
