import { addMonths, type Month } from '../values/month.ts';
import type { Sen } from '../values/sen.ts';

/** What of a bill tells whether its months are paid. */
export interface BillState {
  readonly fromMonth: Month;
  readonly untilMonth: Month;
  readonly billed: Sen;
  /** All payments of it together. */
  readonly paid: Sen;
}

export const MONTH_STATES = ['unbilled', 'billed', 'part-paid', 'paid'] as const;
export type MonthState = (typeof MONTH_STATES)[number];

/**
 * How a month stands. The bill of BPJS decides what is asked for, not the roster: a month is paid
 * when a bill names it and every bill that names it is paid in full. What was paid too much for one
 * bill pays no other.
 */
export function stateOfMonth(month: Month, bills: readonly BillState[]): MonthState {
  const naming = bills.filter((bill) => namesMonth(bill, month));
  if (naming.length === 0) return 'unbilled';
  if (naming.every(({ paid, billed }) => paid >= billed)) return 'paid';
  return naming.some(({ paid }) => paid > 0) ? 'part-paid' : 'billed';
}

export function namesMonth(
  { fromMonth, untilMonth }: Pick<BillState, 'fromMonth' | 'untilMonth'>,
  month: Month,
): boolean {
  return fromMonth <= month && month <= untilMonth;
}

/** The last month up to which all are paid, from the first one on; null while the first one is not. */
export function paidThroughOf(first: Month, bills: readonly BillState[]): Month | null {
  let through: Month | null = null;
  for (let month = first; stateOfMonth(month, bills) === 'paid'; month = addMonths(month, 1))
    through = month;
  return through;
}
