import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ClaimPaper } from '../../../shared/domain/claims/claim.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ScanView } from '../../../shared/requests/contributions.ts';
import { ensureClaimPaper, getClaimOfPaper } from '../../db/claims/claim-papers.ts';
import { getClaimPayment } from '../../db/claims/claim-payments.ts';
import { getClaim } from '../../db/claims/claims.ts';
import {
  deleteScan,
  getScan,
  getScanBytes,
  hasPayment,
  insertScan,
  type StoredScan,
} from '../../db/claims/scans.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { readScan } from '../../files/read-scan.ts';
import { note } from '../audit/note.ts';
import { refuseIfCancelled, type Context, type Job } from '../context.ts';
import { changeableClaim } from './changeable-claim.ts';

type Target = RequestInput<'scan.add'>['to'];

/**
 * Puts a scanned paper beside what it proves; its bytes are kept in the data. Failures: file-missing,
 * scan-too-large, scan-unreadable, claim-not-found, payment-not-found, claim-closed, cancelled.
 */
export async function addScan(
  context: Context,
  { path, to }: { readonly path: string; readonly to: Target },
  job: Job,
): Promise<ScanView> {
  const { bytes, mediaType } = await readScan(path);
  refuseIfCancelled(job);
  const id = await context.data.db.transaction().execute(async (trx) => {
    const place = await placeOf(trx, to);
    const added = await insertScan(trx, {
      of: to.kind,
      ofId: place.ofId,
      name: basename(path).slice(-120),
      mediaType,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes,
      actor: context.actor,
      at: context.now().toISOString(),
    });
    const details = { ...place.details, of: to.kind, bytes: bytes.length };
    note(context, { kind: 'scan-added', ...place.who, details });
    return added;
  });
  const { of: _of, ofId: _row, ...view } = await getScan(context.data.db, id);
  return view;
}

/** A scan as a data: address; that it was seen is written down. Failure: scan-not-found. */
export async function openScan(
  context: Context,
  id: number,
): Promise<ScanView & { readonly url: string }> {
  return context.data.db.transaction().execute(async (trx) => {
    const { of, ofId, ...view } = await getScan(trx, id);
    const bytes = await getScanBytes(trx, id);
    const { who, details } = await ownerOf(trx, { of, ofId });
    note(context, { kind: 'scan-seen', ...who, details: { ...details, of } });
    const content = Buffer.from(bytes).toString('base64');
    return { ...view, url: `data:${view.mediaType};base64,${content}` };
  });
}

/** Failures: scan-not-found, claim-closed. */
export async function removeScan(
  context: Context,
  { id, reason }: RequestInput<'scan.remove'>,
): Promise<null> {
  await context.data.db.transaction().execute(async (trx) => {
    const { of, ofId } = await getScan(trx, id);
    const { who, details } = await ownerOf(trx, { of, ofId });
    if (details.claim !== undefined) await changeableClaim(trx, details.claim);
    await deleteScan(trx, id);
    note(context, { kind: 'scan-removed', ...who, details: { ...details, of, reason } });
  });
  return null;
}

/** Whose scan it is, for the log. */
interface Owner {
  readonly who: { readonly personId?: number };
  readonly details: { readonly claim?: number; readonly claimPaper?: ClaimPaper };
}

async function placeOf(trx: Db, to: Target): Promise<Owner & { readonly ofId: number }> {
  if (to.kind === 'payment') {
    if (!(await hasPayment(trx, to.paymentId))) throw new Failure('payment-not-found');
    return { ofId: to.paymentId, who: {}, details: {} };
  }
  const isPaper = to.kind === 'paper';
  const claimId = isPaper ? to.claimId : (await getClaimPayment(trx, to.paymentId)).claimId;
  const { personId } = await changeableClaim(trx, claimId);
  const ofId = isPaper ? await ensureClaimPaper(trx, claimId, to.paper) : to.paymentId;
  const named = isPaper ? { claimPaper: to.paper } : {};
  return { ofId, who: { personId }, details: { claim: claimId, ...named } };
}

async function ownerOf(trx: Db, { of, ofId }: Pick<StoredScan, 'of' | 'ofId'>): Promise<Owner> {
  if (of === 'payment') return { who: {}, details: {} };
  const claim =
    of === 'paper' ? await getClaimOfPaper(trx, ofId) : (await getClaimPayment(trx, ofId)).claimId;
  const { personId } = await getClaim(trx, claim);
  return { who: { personId }, details: { claim } };
}
