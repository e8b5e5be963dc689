import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type { ClaimPaper } from '../../../shared/domain/claims/claim.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { ScanView } from '../../../shared/requests/contributions.ts';
import { ensureClaimPaper, getPaperOf } from '../../db/claims/claim-papers.ts';
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
import { changeableClaim, claimOfPaper } from './changeable-claim.ts';
import { noteRemoval } from './note-removal.ts';

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

/** Of a claim the reason stays with the claim, not in the log. Failures: scan-not-found, claim-closed. */
export async function removeScan(
  context: Context,
  { id, reason }: RequestInput<'scan.remove'>,
): Promise<null> {
  await context.data.db.transaction().execute(async (trx) => {
    const { of, ofId, name } = await getScan(trx, id);
    const { who, details } = await ownerOf(trx, { of, ofId });
    const { claim: claimId, claimPaper: paper } = details;
    await deleteScan(trx, id);
    if (claimId === undefined) {
      note(context, { kind: 'scan-removed', ...who, details: { of, reason } });
      return;
    }
    await (paper ? claimOfPaper(trx, claimId, paper) : changeableClaim(trx, claimId));
    await noteRemoval(context, trx, { claimId, what: `Pindaian ${name}`, reason });
    note(context, { kind: 'scan-removed', ...who, details: { ...details, of } });
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
  if (to.kind === 'claim-payment') {
    const { claimId } = await getClaimPayment(trx, to.paymentId);
    const { personId } = await changeableClaim(trx, claimId);
    return { ofId: to.paymentId, who: { personId }, details: { claim: claimId } };
  }
  const { claimId, paper } = to;
  const { personId } = await claimOfPaper(trx, claimId, paper);
  const ofId = await ensureClaimPaper(trx, claimId, paper);
  return { ofId, who: { personId }, details: { claim: claimId, claimPaper: paper } };
}

async function ownerOf(trx: Db, { of, ofId }: Pick<StoredScan, 'of' | 'ofId'>): Promise<Owner> {
  if (of === 'payment') return { who: {}, details: {} };
  const { claimId, ...row } =
    of === 'paper' ? await getPaperOf(trx, ofId) : await getClaimPayment(trx, ofId);
  const { personId } = await getClaim(trx, claimId);
  const named = 'paper' in row ? { claimPaper: row.paper } : {};
  return { who: { personId }, details: { claim: claimId, ...named } };
}
