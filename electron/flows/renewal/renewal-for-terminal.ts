import type { Pks } from '../../../shared/domain/agreement.ts';
import { knownSum } from '../../../shared/domain/contributions/dues.ts';
import type { Doubt } from '../../../shared/domain/doubt.ts';
import type { LeftBecause } from '../../../shared/domain/renewal/judge-member.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { Sen } from '../../../shared/domain/values/sen.ts';
import { getCurrentAgreement } from '../../db/agreements/agreements.ts';
import type { Context } from '../context.ts';
import { applyRenewal } from './apply-renewal.ts';
import { composeRenewal } from './plan-renewal.ts';

export interface TerminalRenewal {
  readonly carried: number;
  /** The NIK stands in full. */
  readonly left: readonly {
    readonly nik: string;
    readonly name: string;
    readonly because: LeftBecause;
  }[];
  /** Null where nobody's due is known. */
  readonly cost: Sen | null;
  readonly months: number;
  /** Carried members who are not in the cost: nobody can compute what they are due. */
  readonly withoutWage: number;
  readonly doubts: readonly Doubt[];
  readonly applied: boolean;
}

/**
 * The plan for the next period of a series as it is proposed; made so where that is wished and nothing
 * is doubtful, or a reason is given. Failures: those of `applyRenewal`, but for decision-needed.
 */
export async function renewForTerminal(
  context: Context,
  {
    pks,
    apply,
    reason,
    ...period
  }: {
    readonly pks: Pks;
    readonly from: Day;
    readonly until: Day;
    readonly paidMonths: number | null;
    readonly asAddendum: boolean;
    readonly apply: boolean;
    readonly reason: string | null;
  },
): Promise<TerminalRenewal> {
  const { db } = context.data;
  const { id: agreementId } = await getCurrentAgreement(db, pks);
  const wish = { ...period, agreementId, carry: [], leave: [] };
  const { plan, mark } = await db.transaction().execute((trx) => composeRenewal(trx, wish));
  const isDecided = plan.doubts.length === 0 || reason !== null;
  const applied = apply && isDecided;
  if (applied) await applyRenewal(context, { ...wish, mark, decision: reason });
  const { carried, left, cost, months, withoutWage, doubts } = plan;
  return {
    carried: carried.length,
    left: left.map(({ member: { nik, name }, because }) => ({ nik, name, because })),
    cost: knownSum(cost, { people: carried.length, withoutWage }),
    months,
    withoutWage,
    doubts,
    applied,
  };
}
