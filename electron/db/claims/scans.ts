import type { ScanView } from '../../../shared/requests/contributions.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Author } from '../author.ts';
import type { Db } from '../open.sqlite.ts';

/** What a scan proves: one of three kinds of rows. */
const SCAN_OF = {
  paper: 'claim_paper_id',
  payment: 'payment_id',
  'claim-payment': 'claim_payment_id',
} as const;
export type ScanOf = keyof typeof SCAN_OF;

/** Scans of these rows, the oldest first, without their bytes. */
export async function listScans(
  db: Db,
  of: ScanOf,
  ids: readonly number[],
): Promise<(ScanView & { readonly ofId: number })[]> {
  const column = SCAN_OF[of];
  const rows = await db
    .selectFrom('scan')
    .select((scan) => [
      'id',
      'name',
      'media_type as mediaType',
      scan.fn<number>('length', ['bytes']).as('size'),
      `${column} as ofId`,
    ])
    .where(column, 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map(({ ofId, ...scan }) => ({ ...scan, ofId: ofId as number }));
}

export interface StoredScan extends ScanView {
  readonly of: ScanOf;
  readonly ofId: number;
}

/** Failure: scan-not-found. */
export async function getScan(db: Db, id: number): Promise<StoredScan> {
  const row = await db
    .selectFrom('scan')
    .select((scan) => [
      'id',
      'name',
      'media_type as mediaType',
      scan.fn<number>('length', ['bytes']).as('size'),
      'claim_paper_id as paper',
      'payment_id as payment',
      'claim_payment_id as claimPayment',
    ])
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('scan-not-found'));
  const { paper, payment, claimPayment, ...scan } = row;
  if (paper !== null) return { ...scan, of: 'paper', ofId: paper };
  if (payment !== null) return { ...scan, of: 'payment', ofId: payment };
  return { ...scan, of: 'claim-payment', ofId: claimPayment as number };
}

/** Failure: scan-not-found. */
export async function getScanBytes(db: Db, id: number): Promise<Uint8Array> {
  const row = await db
    .selectFrom('scan')
    .select('bytes')
    .where('id', '=', id)
    .executeTakeFirstOrThrow(() => new Failure('scan-not-found'));
  return row.bytes;
}

export async function insertScan(
  trx: Db,
  scan: {
    readonly of: ScanOf;
    readonly ofId: number;
    readonly name: string;
    readonly mediaType: string;
    readonly sha256: string;
    readonly bytes: Uint8Array;
  } & Author,
): Promise<number> {
  const { of, ofId, name, mediaType, sha256, bytes, actor, at } = scan;
  const nowhere = { claim_paper_id: null, payment_id: null, claim_payment_id: null };
  const { id } = await trx
    .insertInto('scan')
    .values({
      ...nowhere,
      [SCAN_OF[of]]: ofId,
      name,
      media_type: mediaType,
      sha256,
      bytes,
      actor,
      created_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

export async function deleteScan(trx: Db, id: number): Promise<void> {
  await trx.deleteFrom('scan').where('id', '=', id).execute();
}

/** Whether there is a payment of contributions with this number. */
export async function hasPayment(db: Db, id: number): Promise<boolean> {
  const row = await db.selectFrom('payment').select('id').where('id', '=', id).executeTakeFirst();
  return row !== undefined;
}
