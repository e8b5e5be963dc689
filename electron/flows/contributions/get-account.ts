import type { Agreement } from '../../../shared/domain/agreement.ts';
import { accountOf, dueOfBill } from '../../../shared/domain/contributions/account.ts';
import type { ContributionAccount } from '../../../shared/domain/contributions/account.ts';
import { contributionOf, paidMonthsOf } from '../../../shared/domain/contributions/contribution.ts';
import {
  duesOf,
  onlyOf,
  type MonthDue,
  type MonthWithLaw,
} from '../../../shared/domain/contributions/dues.ts';
import { ruleOf } from '../../../shared/domain/contributions/rule.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { firstDayOf, monthOf, type Month } from '../../../shared/domain/values/month.ts';
import { toRupiahWords } from '../../../shared/domain/values/rupiah.ts';
import { roundToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ContributionGap, ContributionView } from '../../../shared/requests/contributions.ts';
import { getAgreement } from '../../db/agreements/agreements.ts';
import { listBills, type Bill } from '../../db/contributions/bills.ts';
import { listDueGroups } from '../../db/contributions/due-members.ts';
import { listLawOn, listSourcedLawOn } from '../../db/office/settings.ts';
import type { Db } from '../../db/open.sqlite.ts';
import type { Context } from '../context.ts';

/** An agreement with all that its account is made of. */
export interface AccountFacts {
  readonly agreement: Agreement;
  /** Of the months that the agreement pays for. */
  readonly dues: readonly MonthDue[];
  /** Of the same months. */
  readonly laws: readonly MonthWithLaw[];
  readonly bills: readonly Bill[];
  readonly account: ContributionAccount;
}

/** Failure: agreement-not-found. */
export async function readAccount(db: Db, agreementId: number): Promise<AccountFacts> {
  const agreement = await getAgreement(db, agreementId);
  const laws = await withLaw(db, paidMonthsOf(agreement));
  const dues = duesOf(agreement, await listDueGroups(db, agreementId), laws);
  const bills = await listBills(db, agreementId);
  return { agreement, dues, laws, bills, account: accountOf(dues, bills, agreement.budget) };
}

/** What is due, billed, paid and left of an agreement. Failure: agreement-not-found. */
export async function getContributions(
  context: Context,
  agreementId: number,
): Promise<ContributionView> {
  const { db } = context.data;
  const facts = await readAccount(db, agreementId);
  const { agreement, dues, bills, account } = facts;
  const shown = presentMonth(dues, monthOf(dayInWita(context.now())));
  const law = await listSourcedLawOn(db, firstDayOf(shown));
  return {
    agreementId,
    pks: agreement.pks,
    perPerson: perPersonOf(dues),
    rule: ruleOf(agreement, law, shown),
    bills: bills.map(({ agreementId: _of, ...bill }) => ({ ...bill, due: dueOfBill(dues, bill) })),
    ...account,
    words: toRupiahWords(roundToRupiah(account.due)),
    missing: gapsOf(facts),
  };
}

/** The month that it is, or the nearest one that the agreement pays for. */
export function presentMonth(dues: readonly Pick<MonthDue, 'month'>[], now: Month): Month {
  const months = dues.map(({ month }) => month);
  const [first = now, last = now] = [months[0], months.at(-1)];
  return now < first ? first : now > last ? last : now;
}

/** What everybody is due in every month in which there are members; null where it differs. */
export function perPersonOf(dues: readonly MonthDue[]): number | null {
  const peopled = dues.filter(({ people }) => people > 0);
  return onlyOf((peopled.length > 0 ? peopled : dues).map(({ perPerson }) => perPerson));
}

/** A wage that every table of figures knows. */
const USUAL_WAGE = 1_000_000;

function gapsOf({ agreement, dues, laws }: AccountFacts): ContributionGap[] {
  const { segment, jkkClass, paidMonths, monthlyContribution } = agreement;
  const months: ContributionGap[] = paidMonths === null ? ['paid-months'] : [];
  if (segment === 'PU' && jkkClass === null && monthlyContribution === null)
    return [...months, 'jkk-class'];
  const isKnown = ({ month, law }: MonthWithLaw) =>
    contributionOf(agreement, USUAL_WAGE, law, month).due !== null;
  if (!laws.every(isKnown)) return [...months, 'law'];
  return dues.some(({ withoutWage }) => withoutWage > 0) ? [...months, 'wages'] : months;
}

async function withLaw(db: Db, months: readonly Month[]): Promise<MonthWithLaw[]> {
  const found: MonthWithLaw[] = [];
  for (const month of months) found.push({ month, law: await listLawOn(db, firstDayOf(month)) });
  return found;
}
