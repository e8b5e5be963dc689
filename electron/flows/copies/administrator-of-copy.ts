import { foldUsername } from '../../../shared/domain/values/username.ts';
import { Failure } from '../../../shared/failure.ts';
import { listAdministrators } from '../../db/copies/administrators.sqlite.ts';
import type { Secrets } from '../access/secrets.ts';

/**
 * Asks an administrator of the data put aside, where nobody can be asked in the data themselves. It
 * takes as long where nobody has that name. Failure: login-wrong.
 */
export async function refuseStranger(
  secrets: Secrets,
  staged: string,
  typed: { readonly username: string; readonly password: string },
): Promise<void> {
  const wanted = foldUsername(typed.username);
  const known = listAdministrators(staged).find(
    ({ username }) => foldUsername(username) === wanted,
  );
  if (!(await secrets.matches(known?.password ?? null, typed.password)))
    throw new Failure('login-wrong');
}
