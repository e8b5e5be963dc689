import type { Agreement } from '../../../shared/domain/agreement.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { RenewalReplies } from '../../../shared/requests/renewal.ts';
import { getAgreement, getCurrentAgreement } from '../../db/agreements/agreements.ts';
import {
  findRenewal,
  listUses,
  writeRenewalUndo,
  type Renewal,
} from '../../db/agreements/undo-renewal.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';

/**
 * Takes back a renewal that was an error, while nothing stands on it: the newest period of a series
 * goes with its places, and the one before it is again the last. Failures: agreement-not-found,
 * renewal-in-use (with what stands on it), copy-failed.
 */
export async function undoRenewal(
  context: Context,
  { agreementId, reason }: RequestInput<'renewal.undo'>,
): Promise<RenewalReplies['renewal.undo']> {
  const { db } = context.data;
  await db.transaction().execute((trx) => findUnused(trx, agreementId));
  await context.copies.before('before-undo');
  return db.transaction().execute(async (trx) => {
    const { agreement, renewal } = await findUnused(trx, agreementId);
    const by = { actor: context.actor, at: context.now().toISOString() };
    const people = await writeRenewalUndo(trx, agreement, renewal, by);
    await raiseRosterRevision(trx);
    const { pks, continuesId, coverageFrom, coverageUntil } = agreement;
    const period = { from: coverageFrom, until: coverageUntil };
    note(context, {
      kind: 'renewal-undone',
      details: { pks, agreement: agreementId, continues: continuesId, ...period, people, reason },
    });
    return { people };
  });
}

interface Unused {
  readonly agreement: Agreement;
  readonly renewal: Renewal;
}

async function findUnused(trx: Db, agreementId: number): Promise<Unused> {
  const agreement = await getAgreement(trx, agreementId);
  const renewal = await findRenewal(trx, agreementId);
  if (agreement.continuesId === null || renewal === null)
    throw new Failure('renewal-in-use', ['notRenewed']);
  if ((await getCurrentAgreement(trx, agreement.pks)).id !== agreementId)
    throw new Failure('renewal-in-use', ['laterPeriod']);
  const uses = await listUses(trx, agreementId, renewal);
  if (uses.length > 0) throw new Failure('renewal-in-use', uses);
  return { agreement, renewal };
}
