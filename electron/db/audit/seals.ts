import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { ChangeTable } from '../schema.ts';
import type { AuditTable } from '../schema-trust.ts';

/** A row of the journal as it is stored. */
export type StoredChange = Selectable<ChangeTable>;

/** The columns of which a seal is made, in this order; `person_id` may change and is none of them. */
export const SEALED_COLUMNS = [
  'id',
  'about_id',
  'agreement_id',
  'source',
  'import_id',
  'sheet',
  'sheet_row',
  'made',
  'ended',
  'before',
  'after',
  'actor',
  'at',
] as const satisfies readonly (keyof StoredChange)[];

/**
 * The fingerprint of a row of the journal: SHA-256 over its salt and the JSON array of its columns. A
 * row that was forgotten kept it, and it alone.
 */
export function sealOf(row: StoredChange): Uint8Array {
  if (row.seal) return row.seal;
  const text = JSON.stringify(SEALED_COLUMNS.map((column) => row[column]));
  return createHash('sha256')
    .update(row.salt ?? '')
    .update(text)
    .digest();
}

/** One fingerprint for rows in the order of their ids: SHA-256, in hexadecimal, over their seals. */
export function createDigest(): { add(row: StoredChange): void; end(): string } {
  const hash = createHash('sha256');
  return {
    add: (row) => void hash.update(sealOf(row)),
    end: () => hash.digest('hex'),
  };
}

/** An entry of the log without its own fingerprint. */
export type OpenEntry = Omit<Selectable<AuditTable>, 'sha256'>;

/** SHA-256 over the fingerprint before it and the JSON array of the entry's columns. */
export function chain(before: string, entry: OpenEntry): string {
  const { id, at, actor, via, kind, person_id, details, last_change, changes_sha256 } = entry;
  const columns = [id, at, actor, via, kind, person_id, details, last_change, changes_sha256];
  return createHash('sha256').update(before).update(JSON.stringify(columns)).digest('hex');
}

/** Stands before the first entry. */
export const NOTHING_BEFORE = '0'.repeat(64);
