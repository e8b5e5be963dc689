import { join } from 'node:path';
import { foldUsername } from '../../../shared/domain/values/username.ts';
import { Failure } from '../../../shared/failure.ts';
import { listAdministrators } from '../../db/copies/administrators.sqlite.ts';
import { findCopy, listCopies } from '../../db/copies/list-copies.sqlite.ts';
import { DATABASE } from '../../db/opening/data-files.ts';
import type { Secrets } from '../access/secrets.ts';

/**
 * Whose administrators say whether data may be replaced: those of the data themselves, else of the
 * newest kept copy that has any, and of the copy put aside only where nothing else knows one, for
 * that anybody may have made. Null where nobody has an account.
 */
export function findAuthority(folder: string, staged: string): string | null {
  const kept = listCopies(folder).map(({ name }) => findCopy(folder, name));
  return [join(folder, DATABASE), ...kept, staged].find(hasAdministrators) ?? null;
}

function hasAdministrators(file: string): boolean {
  try {
    return listAdministrators(file).length > 0;
  } catch {
    return false; // not there, unreadable, or older than accounts
  }
}

/** Asks one of its administrators. It takes as long where nobody has that name. Failure: login-wrong. */
export async function refuseStranger(
  secrets: Secrets,
  authority: string,
  typed: { readonly username: string; readonly password: string },
): Promise<void> {
  const wanted = foldUsername(typed.username);
  const known = listAdministrators(authority).find(
    ({ username }) => foldUsername(username) === wanted,
  );
  if (!(await secrets.matches(known?.password ?? null, typed.password)))
    throw new Failure('login-wrong');
}
