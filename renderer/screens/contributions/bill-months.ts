import { toLongMonth, type Month } from '../../../shared/domain/values/month.ts';
import { BILL } from '../../words.ts';

/** `Mei 2025 – Juli 2025`, or the one month. */
export function billMonths({
  fromMonth,
  untilMonth,
}: {
  readonly fromMonth: Month;
  readonly untilMonth: Month;
}): string {
  return BILL.months(toLongMonth(fromMonth), toLongMonth(untilMonth));
}
