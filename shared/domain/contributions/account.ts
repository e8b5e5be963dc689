import { monthsBetween, type Month } from '../values/month.ts';
import { toSen, type Sen } from '../values/sen.ts';
import type { MonthDue } from './dues.ts';
import {
  namesMonth,
  paidThroughOf,
  stateOfMonth,
  type BillState,
  type MonthState,
} from './paid-months.ts';
import { shareOut } from './share-out.ts';

/** One month of an agreement: by the roster, by BPJS, and paid. */
export interface ContributionMonth extends MonthDue {
  /** Shares of bills over several months are told by month in proportion to what is due. */
  readonly billed: Sen;
  readonly paid: Sen;
  readonly state: MonthState;
  /** Named by a bill, but not among the months that the agreement pays for. */
  readonly isExtra: boolean;
}

export interface ContributionAccount {
  readonly months: readonly ContributionMonth[];
  readonly due: Sen;
  readonly billed: Sen;
  readonly paid: Sen;
  /** What was billed less what the roster is due, of the months that are billed. */
  readonly difference: Sen;
  /** Paid without a gap from the first month on; null while the first is not. */
  readonly paidThrough: Month | null;
  readonly budget: ContributionBudget | null;
}

export interface ContributionBudget {
  readonly ceiling: Sen;
  /** What was paid. */
  readonly used: Sen;
  readonly left: Sen;
  /** What is still to be paid: of bills what is open, of months without one what is due. */
  readonly forecast: Sen;
}

/**
 * The account of an agreement: each month it pays for, and those that bills name beside them, with
 * its shares of bills and payments. The columns sum to the bills and payments themselves.
 */
export function accountOf(
  dues: readonly MonthDue[],
  bills: readonly BillState[],
  budget: number | null,
): ContributionAccount {
  const shares = sharesOf(dues, bills);
  const months = withExtras(dues, bills).map((month) => ({
    ...month,
    billed: shares.billed.get(month.month) ?? 0,
    paid: shares.paid.get(month.month) ?? 0,
    state: stateOfMonth(month.month, bills),
  }));
  const sum = (column: 'due' | 'billed' | 'paid') =>
    months.reduce((total, month) => total + month[column], 0);
  const [first] = dues;
  return {
    months,
    due: sum('due'),
    billed: sum('billed'),
    paid: sum('paid'),
    difference: months
      .filter(({ state }) => state !== 'unbilled')
      .reduce((total, { billed, due }) => total + billed - due, 0),
    paidThrough: first ? paidThroughOf(first.month, bills) : null,
    budget: budget === null ? null : budgetOf(toSen(budget), months, bills),
  };
}

/** By the roster, of the months that a bill names. */
export function dueOfBill(
  dues: readonly MonthDue[],
  bill: Pick<BillState, 'fromMonth' | 'untilMonth'>,
): Sen {
  return dues
    .filter(({ month }) => namesMonth(bill, month))
    .reduce((total, { due }) => total + due, 0);
}

function sharesOf(dues: readonly MonthDue[], bills: readonly BillState[]) {
  const dueIn = new Map(dues.map(({ month, due }) => [month, due]));
  const [billed, paid] = [new Map<Month, Sen>(), new Map<Month, Sen>()];
  for (const bill of bills) {
    const months = monthsBetween(bill.fromMonth, bill.untilMonth);
    const weights = months.map((month) => dueIn.get(month) ?? 0);
    const ofBill = shareOut(bill.billed, weights);
    addShares(billed, months, ofBill);
    addShares(paid, months, shareOut(bill.paid, ofBill));
  }
  return { billed, paid };
}

function addShares(to: Map<Month, Sen>, months: readonly Month[], shares: readonly Sen[]): void {
  for (const [at, month] of months.entries())
    to.set(month, (to.get(month) ?? 0) + (shares[at] ?? 0));
}

function withExtras(
  dues: readonly MonthDue[],
  bills: readonly BillState[],
): (MonthDue & { readonly isExtra: boolean })[] {
  const known = new Set(dues.map(({ month }) => month));
  const named = bills.flatMap((bill) => monthsBetween(bill.fromMonth, bill.untilMonth));
  const extras = [...new Set(named)].filter((month) => !known.has(month));
  const empty = { people: 0, due: 0, withoutWage: 0, perPerson: null };
  return [
    ...dues.map((due) => ({ ...due, isExtra: false })),
    ...extras.map((month) => ({ month, ...empty, isExtra: true })),
  ].toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

function budgetOf(
  ceiling: Sen,
  months: readonly ContributionMonth[],
  bills: readonly BillState[],
): ContributionBudget {
  const used = bills.reduce((sum, { paid }) => sum + paid, 0);
  const open = bills.reduce((sum, { billed, paid }) => sum + Math.max(0, billed - paid), 0);
  const unbilled = months
    .filter(({ state }) => state === 'unbilled')
    .reduce((sum, { due }) => sum + due, 0);
  return { ceiling, used, left: ceiling - used, forecast: open + unbilled };
}
