import { join } from 'node:path';
import type { Frame } from '../../electron/open-backend.ts';
import { FIRST_ADMINISTRATOR } from './administrator.ts';
import { freshFolder } from './database.ts';
import { openWindowIn, type TestWindow } from './window-in.ts';

export { quickGate, type TestWindow } from './window-in.ts';

/** Nobody has an account yet, or nobody is logged in. Close the backend at the end. */
export function openWindow(
  folder = join(freshFolder(), 'data'),
  different?: Partial<Frame>,
): Promise<TestWindow> {
  return openWindowIn(folder, different);
}

/** The same with an administrator logged in: the first account is made, or logged into again. */
export async function openAsAdministrator(
  folder?: string,
  different?: Partial<Frame>,
): Promise<TestWindow> {
  const window = await openWindow(folder, different);
  const { stage } = await window.ask('session.state', undefined);
  const { username, password } = FIRST_ADMINISTRATOR;
  if (stage === 'first-account') await window.ask('account.first', FIRST_ADMINISTRATOR);
  else await window.ask('session.login', { username, password });
  return window;
}
