import type { Agreement } from '../agreement.ts';
import { paidMonthsOf } from '../contributions/contribution.ts';
import {
  namesMonth,
  paidThroughOf,
  stateOfMonth,
  type BillState,
} from '../contributions/paid-months.ts';
import { addMonths, monthOf, monthsBetween, type Month } from '../values/month.ts';

/** How the contributions of an agreement stand for a month in which something happened. */
export interface PaymentStanding {
  readonly state: 'paid' | 'arrears' | 'unpaid' | 'unrecorded';
  readonly month: Month;
  /** Paid without a gap from the first month of the agreement on. */
  readonly paidThrough: Month | null;
  /** The last paid month by then, gaps or not. */
  readonly lastPaid: Month | null;
  /** Where the month is one that the agreement does not pay for: how many it pays for. */
  readonly beyond: number | null;
  /** So many months without payment may pass; null: no such figure on that day. */
  readonly limit: number | null;
}

/**
 * Whether the month of an event is paid for. Up to `limit` months after the last paid one the
 * member is still covered (PP 44/2015), with arrears; longer, not. A month after those that the
 * agreement pays for (a thirteenth) follows its coverage: it stands as the last of them does. Of months
 * before the first one that a bill names nothing is known, and BPJS must say.
 */
export function paymentStanding(
  agreement: Pick<Agreement, 'coverageFrom' | 'coverageUntil' | 'paidMonths'>,
  bills: readonly BillState[],
  month: Month,
  limit: number | null,
): PaymentStanding {
  const first = monthOf(agreement.coverageFrom);
  const lastOfAll = paidMonthsOf(agreement).at(-1) ?? first;
  const isPaid = (each: Month) => stateOfMonth(each, bills) === 'paid';
  // Billed beyond what was agreed, it stands for itself.
  const isBilled = bills.some((bill) => namesMonth(bill, month));
  const isBeyond = agreement.paidMonths !== null && month > lastOfAll && !isBilled;
  const asked = isBeyond ? lastOfAll : month;
  const lastPaid = monthsBetween(first, month).findLast(isPaid) ?? null;
  const recorded = bills.map(({ fromMonth }) => fromMonth).toSorted()[0] ?? null;
  const begun = recorded !== null && recorded > first ? recorded : first;
  const late = monthsLate(lastPaid ?? addMonths(begun, -1), asked);
  return {
    state:
      recorded === null || recorded > asked ? 'unrecorded' : stateOf(isPaid(asked), late, limit),
    month,
    paidThrough: paidThroughOf(first, bills),
    lastPaid,
    beyond: isBeyond ? agreement.paidMonths : null,
    limit,
  };
}

function stateOf(isPaid: boolean, late: number, limit: number | null): PaymentStanding['state'] {
  if (isPaid) return 'paid';
  return limit === null || late <= limit ? 'arrears' : 'unpaid';
}

function monthsLate(paid: Month, asked: Month): number {
  return monthsBetween(paid, asked).length - 1;
}
