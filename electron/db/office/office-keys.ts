import type { Selectable } from 'kysely';
import { newOfficeKey, type OfficeKey } from '../../office-key.ts';
import type { Db } from '../open.sqlite.ts';
import type { OfficeKeyTable } from '../schema-letters.ts';

/**
 * The key that the office signs with, made when it is first needed; call it inside the transaction
 * that enters what it signs, so that no letter is proved with a key that was not kept.
 */
export async function currentOfficeKey(db: Db, now: Date): Promise<OfficeKey> {
  const row = await db
    .selectFrom('office_key')
    .selectAll()
    .where('retired_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ? toOfficeKey(row) : addOfficeKey(db, now);
}

/** All keys that the office has had: each goes on proving the letters that it signed. */
export async function listOfficeKeys(db: Db): Promise<OfficeKey[]> {
  const rows = await db.selectFrom('office_key').selectAll().orderBy('created_at').execute();
  return rows.map(toOfficeKey);
}

async function addOfficeKey(db: Db, now: Date): Promise<OfficeKey> {
  const key = newOfficeKey();
  await db
    .insertInto('office_key')
    .values({
      id: key.id,
      public_key: Buffer.from(key.publicKey),
      private_key: Buffer.from(key.privateKey),
      created_at: now.toISOString(),
      retired_at: null,
    })
    .execute();
  return key;
}

function toOfficeKey(row: Selectable<OfficeKeyTable>): OfficeKey {
  return {
    id: row.id,
    publicKey: new Uint8Array(row.public_key),
    privateKey: new Uint8Array(row.private_key),
  };
}
