import type { Role } from '../../shared/domain/account.ts';
import { FIRST_ADMINISTRATOR } from './administrator.ts';
import type { TestWindow } from './window-in.ts';

/** Those who may be logged in, with who is not. */
export const SEATS = [
  'nobody',
  'petugas',
  'administrator',
  'kepala',
  'kepala-opd',
  'pemeriksa',
] as const;
export type Seat = (typeof SEATS)[number];

const PASSWORD = 'hujan di atas genting';

/** Of the accounts that addAccounts makes; the administrator is the first. */
export function credentialsOf(seat: Exclude<Seat, 'nobody'>) {
  const { username, password } = FIRST_ADMINISTRATOR;
  return seat === 'administrator' ? { username, password } : { username: seat, password: PASSWORD };
}

/** Gives every role its account, each with a password of its own; the administrator stays logged in. */
export async function addAccounts(window: TestWindow, departmentId: number): Promise<void> {
  for (const seat of SEATS) {
    if (seat === 'nobody' || seat === 'administrator') continue;
    const role: Role = seat === 'kepala-opd' ? 'kepala' : seat;
    const isOfDepartment = seat === 'kepala-opd';
    await addAccount(window, {
      username: seat,
      role,
      departmentId: isOfDepartment ? departmentId : null,
    });
  }
  await sit(window, 'administrator');
}

/** An account whose temporary password its owner has replaced. An administrator is logged in, before and after. */
export async function addAccount(
  window: TestWindow,
  account: { readonly username: string; readonly role: Role; readonly departmentId: number | null },
): Promise<void> {
  const temporary = 'sementara biru tua';
  await window.ask('session.confirm', { password: FIRST_ADMINISTRATOR.password });
  const name = `CONTOH ${account.username.toUpperCase()}`;
  const made = { id: null, name, isActive: true, password: temporary, ...account };
  await window.ask('account.save', made);
  await window.ask('session.login', { username: account.username, password: temporary });
  await window.ask('password.change', { current: temporary, next: PASSWORD });
  await sit(window, 'administrator');
}

/** Logs in as one of those that addAccounts made, or out. */
export async function sit(window: TestWindow, seat: Seat): Promise<void> {
  if (seat === 'nobody') await window.ask('session.lock', undefined);
  else await window.ask('session.login', credentialsOf(seat));
}
