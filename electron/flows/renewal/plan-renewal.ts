import type { Agreement } from '../../../shared/domain/agreement.ts';
import { paidMonthsOf } from '../../../shared/domain/contributions/contribution.ts';
import type { LawOn } from '../../../shared/domain/law.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import type { LeftBecause, OldMember } from '../../../shared/domain/renewal/judge-member.ts';
import {
  planRenewal,
  refuseImpossiblePeriod,
  type PlannedRenewal,
} from '../../../shared/domain/renewal/plan-renewal.ts';
import { firstDayOf, type Month } from '../../../shared/domain/values/month.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RenewalLine, RenewalPlan, RenewalWish } from '../../../shared/requests/renewal.ts';
import { getAgreement, getCurrentAgreement } from '../../db/agreements/agreements.ts';
import { listOldMembers } from '../../db/agreements/old-members.ts';
import { listLawOn } from '../../db/office/settings.ts';
import type { Db } from '../../db/open.sqlite.ts';
import { sha256Of } from '../../files/sha256.ts';
import type { Context } from '../context.ts';

/** A plan with all that is needed to carry it out. */
export interface RenewalToApply {
  readonly old: Agreement;
  readonly plan: PlannedRenewal;
  /** The fingerprint of everything that it was made of. */
  readonly mark: string;
}

/**
 * What the next agreement in the chain would be, from the roster as it stands; changes nothing.
 * Failures: agreement-not-found, renewal-not-newest, values-invalid, membership-not-found.
 */
export async function proposeRenewal(context: Context, wish: RenewalWish): Promise<RenewalPlan> {
  const { db } = context.data;
  return toView(wish, await db.transaction().execute((trx) => composeRenewal(trx, wish)));
}

/** The same inside the caller's transaction. */
export async function composeRenewal(db: Db, wish: RenewalWish): Promise<RenewalToApply> {
  const old = await getAgreement(db, wish.agreementId);
  if ((await getCurrentAgreement(db, old.pks)).id !== old.id)
    throw new Failure('renewal-not-newest');
  refuseImpossiblePeriod(old, wish);
  const members = await listOldMembers(db, old, wish);
  const lawIn = await readLaw(db, old, wish);
  const lawOnStart = await listLawOn(db, wish.from);
  const plan = planRenewal({ ...wish, old, members, lawIn, lawOnStart });
  return { old, plan, mark: markOf(wish, old, plan) };
}

/** The figures of every month that the old or the new period pays for. */
async function readLaw(
  db: Db,
  old: Agreement,
  { from, until, paidMonths }: RenewalWish,
): Promise<(month: Month) => LawOn> {
  const months = paidMonthsOf({ coverageFrom: from, coverageUntil: until, paidMonths });
  const known = new Map<Month, LawOn>();
  for (const month of new Set([...months, ...paidMonthsOf(old).slice(-1)]))
    // oxlint-disable-next-line eslint/no-await-in-loop -- one connection answers one after the other
    known.set(month, await listLawOn(db, firstDayOf(month)));
  return (month) => known.get(month) ?? {};
}

function markOf(wish: RenewalWish, old: Agreement, plan: PlannedRenewal): string {
  const { carry: _carry, leave: _leave, ...days } = wish;
  const { carried, left, ...sums } = plan;
  return sha256Of(JSON.stringify([days, old, carried, left, sums]));
}

function toView({ from, until }: RenewalWish, { old, plan, mark }: RenewalToApply): RenewalPlan {
  const { carried, left, ...sums } = plan;
  return {
    agreementId: old.id,
    pks: old.pks,
    from,
    until,
    ...sums,
    carried: carried.length,
    withEnd: carried.filter(({ standing }) => standing.status !== 'active').length,
    left: left.map(({ member, because }) => toLine(member, because)),
    carriedAnyway: carried.flatMap(({ member, anyway }) =>
      anyway === null ? [] : [toLine(member, anyway)],
    ),
    mark,
  };
}

function toLine(member: OldMember, because: LeftBecause): RenewalLine {
  const { membershipId, personId, name, nik, department } = member;
  return { membershipId, personId, name, nikMasked: maskNik(nik), department, because };
}
