import { readCopy } from './examine-copy.sqlite.ts';

/** Those who may restore, with what their passwords were made into. */
export function listAdministrators(
  path: string,
): { readonly username: string; readonly password: string }[] {
  return readCopy(path, (raw) =>
    raw
      .prepare<[], { username: string; password: string }>(
        "SELECT username, password_hash AS password FROM account WHERE role = 'administrator' AND is_active = 1",
      )
      .all(),
  );
}
