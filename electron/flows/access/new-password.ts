import { isWeakPassword } from '../../../shared/domain/values/password.ts';
import { Failure } from '../../../shared/failure.ts';
import { getOffice } from '../../db/office/office.ts';
import type { Context } from '../context.ts';
import type { Gate } from './gate.ts';

/** A password as it is stored. Failure: password-weak. */
export async function toStoredPassword(
  context: Context,
  { secrets }: Gate,
  whose: { readonly username: string; readonly name: string },
  password: string,
): Promise<string> {
  const { name: officeName } = await getOffice(context.data.db);
  const words = { username: whose.username, name: whose.name, officeName };
  if (isWeakPassword(password, words)) throw new Failure('password-weak');
  return secrets.hash(password);
}
