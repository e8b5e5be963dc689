import type { AuditEvent } from '../../../shared/domain/audit.ts';
import { addendumLine, nextAgreement } from '../../../shared/domain/renewal/next-agreement.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { RenewalReplies } from '../../../shared/requests/renewal.ts';
import { writeAddenda } from '../../db/agreements/addenda.ts';
import { insertAgreement } from '../../db/agreements/agreements.ts';
import { carryPlaces } from '../../db/agreements/carry-places.sqlite.ts';
import { raiseRosterRevision } from '../../db/people/roster-revision.ts';
import { note } from '../audit/note.ts';
import type { Context } from '../context.ts';
import { refuseUndecided } from '../places/gather-places.ts';
import { composeRenewal, type RenewalToApply } from './plan-renewal.ts';

export type ApplyWish = RequestInput<'renewal.apply'>;

/**
 * Makes the next agreement and its roster exactly as the plan showed them, all or nothing; the old
 * period stays as it was, but for the line of an addendum. Failures: those of the plan,
 * renewal-changed (something is no longer as the plan showed it), decision-needed, copy-failed.
 */
export async function applyRenewal(
  context: Context,
  { mark, decision, ...wish }: ApplyWish,
): Promise<RenewalReplies['renewal.apply']> {
  const { data } = context;
  const shown = await data.db.transaction().execute((trx) => composeRenewal(trx, wish));
  refuseOther(shown, mark);
  refuseUndecided(shown.plan.doubts, decision);
  await context.copies.before('before-renewal');
  return data.db.transaction().execute(async (trx) => {
    const renewal = await composeRenewal(trx, wish);
    refuseOther(renewal, mark);
    const { old, plan } = renewal;
    const agreementId = await insertAgreement(trx, nextAgreement(old, wish));
    if (wish.asAddendum) await writeAddenda(trx, old.id, [...old.addenda, addendumLine(wish)]);
    carryPlaces(data.raw, agreementId, plan.carried, {
      source: context.source,
      actor: context.actor,
      at: context.now().toISOString(),
    });
    await raiseRosterRevision(trx);
    note(context, toEvent({ renewal, agreementId, wish, decision }));
    return { agreementId, carried: plan.carried.length };
  });
}

function refuseOther({ mark }: RenewalToApply, shown: string): void {
  if (mark !== shown) throw new Failure('renewal-changed');
}

interface Renewed {
  readonly renewal: RenewalToApply;
  readonly agreementId: number;
  readonly wish: Omit<ApplyWish, 'mark' | 'decision'>;
  readonly decision: string | null;
}

function toEvent({ renewal, agreementId, wish, decision }: Renewed): AuditEvent {
  const { old, plan } = renewal;
  const { from, until, paidMonths, asAddendum } = wish;
  const counts: Record<string, number> = {};
  for (const { because } of plan.left) counts[because.kind] = (counts[because.kind] ?? 0) + 1;
  const anyway = plan.carried.filter((each) => each.anyway !== null).length;
  return {
    kind: 'agreement-renewed',
    details: {
      pks: old.pks,
      agreement: agreementId,
      continues: old.id,
      from,
      until,
      paidMonths,
      asAddendum,
      people: plan.carried.length,
      left: counts,
      anyway,
      doubts: plan.doubts,
      reason: decision,
    },
  };
}
