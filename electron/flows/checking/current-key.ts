import type { OfficeKey } from '../../../shared/domain/proof.ts';
import { addOfficeKey, findOfficeKey } from '../../db/office/office-keys.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { newOfficeKey } from '../../office-key.ts';

/**
 * The key that the office signs with, made when it is first needed; inside the transaction that
 * enters what it signs, so that no letter is proved with a key that was not kept.
 */
export async function currentKey(trx: Db, now: Date): Promise<OfficeKey> {
  const known = await findOfficeKey(trx);
  if (known) return known;
  const made = newOfficeKey();
  await addOfficeKey(trx, made, now);
  return made;
}
