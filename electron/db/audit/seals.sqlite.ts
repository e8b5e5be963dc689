import { createHash, hash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { ChangeTable } from '../schema.ts';
import type { AuditTable } from '../schema-trust.ts';

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
] as const satisfies readonly (keyof ChangeTable)[];

/** A row of the journal as its seal is made of it. */
export interface SealedChange {
  readonly id: number;
  /** Of a row that was forgotten. */
  readonly seal: Uint8Array | null;
  /** The salt in hexadecimal, and the columns as SQL writes their values, with commas between. */
  readonly text: string;
}

/** What to SELECT of `change`: written by the database, which halves the time of an import's entry. */
export const SEALED_CHANGE = `id, seal, hex(salt) || ${SEALED_COLUMNS.map(
  (column) => `quote("${column}")`,
).join(" || ',' || ")} AS text`;

/** The fingerprint of a row of the journal: SHA-256. A row that was forgotten kept it, and it alone. */
export function sealOf({ seal, text }: SealedChange): Uint8Array {
  return seal ?? hash('sha256', text, 'buffer');
}

/** One fingerprint for rows in the order of their ids: SHA-256, in hexadecimal, over their seals. */
export function createDigest(): { add(row: SealedChange): void; end(): string } {
  const digest = createHash('sha256');
  return {
    add: (row) => void digest.update(sealOf(row)),
    end: () => digest.digest('hex'),
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
