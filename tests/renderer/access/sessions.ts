import type { SessionAccount, SessionState } from '../../../shared/trust-views.ts';
import { ADMINISTRATOR, SESSION } from '../window.tsx';

export const LOGGED_OUT: SessionState = { ...SESSION, stage: 'logged-out', account: null };
export const FIRST_START: SessionState = { ...SESSION, stage: 'first-account', account: null };

/** Logged in as an administrator but for what is said. */
export function sessionOf(account: Partial<SessionAccount>): SessionState {
  return { ...SESSION, account: { ...ADMINISTRATOR, ...account } };
}

export const PETUGAS = sessionOf({
  id: 2,
  username: 'petugas',
  name: 'Petugas Contoh',
  role: 'petugas',
});

export const HEAD_OF_DEPARTMENT = sessionOf({
  id: 3,
  username: 'kepala',
  name: 'Kepala Contoh',
  role: 'kepala',
  departmentId: 5,
  departmentName: 'Dinas Kesehatan',
});
