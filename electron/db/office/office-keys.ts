import type { Selectable } from 'kysely';
import type { OfficeKey } from '../../../shared/domain/proof.ts';
import type { Db } from '../open.sqlite.ts';
import type { OfficeKeyTable } from '../schema-letters.ts';

/** The key that the office signs with; null before it is first needed. */
export async function findOfficeKey(db: Db): Promise<OfficeKey | null> {
  const row = await db
    .selectFrom('office_key')
    .selectAll()
    .where('retired_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ? toOfficeKey(row) : null;
}

/** All keys that the office has had: each goes on proving the letters that it signed. */
export async function listOfficeKeys(db: Db): Promise<OfficeKey[]> {
  const rows = await db.selectFrom('office_key').selectAll().orderBy('created_at').execute();
  return rows.map(toOfficeKey);
}

export async function addOfficeKey(db: Db, key: OfficeKey, now: Date): Promise<void> {
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
}

function toOfficeKey(row: Selectable<OfficeKeyTable>): OfficeKey {
  return {
    id: row.id,
    publicKey: new Uint8Array(row.public_key),
    privateKey: new Uint8Array(row.private_key),
  };
}
