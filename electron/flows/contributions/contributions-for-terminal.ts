import type { Pks } from '../../../shared/domain/agreement.ts';
import { knownSum } from '../../../shared/domain/contributions/dues.ts';
import { ruleOf } from '../../../shared/domain/contributions/rule.ts';
import { dayInWita } from '../../../shared/domain/values/day.ts';
import { firstDayOf, lastDayOf, monthOf, type Month } from '../../../shared/domain/values/month.ts';
import { toRupiahWords } from '../../../shared/domain/values/rupiah.ts';
import { roundToRupiah, type Sen } from '../../../shared/domain/values/sen.ts';
import { getAgreementOn } from '../../db/agreements/agreements.ts';
import { listSourcedLawOn } from '../../db/office/settings.ts';
import type { Context } from '../context.ts';
import { perPersonOf, presentMonth, readAccount } from './get-account.ts';

export type TerminalContributions =
  | {
      readonly kind: 'due';
      /** The one asked for; without one the present month, or the nearest one that is paid for. */
      readonly month: Month;
      readonly people: number;
      readonly perPerson: Sen | null;
      /** Null where nobody's due is known; of whom it is not, tells `withoutWage`. */
      readonly due: Sen | null;
      readonly months: number;
      readonly total: Sen | null;
      /** The total in words, in whole rupiah. */
      readonly words: string | null;
      readonly withoutWage: number;
      readonly rule: string;
    }
  /** The month asked for is none that the agreement pays for. */
  | { readonly kind: 'outside'; readonly from: Month; readonly until: Month };

/** What the agreement of a PKS that runs in a month, or today, is due: in that month, or in all that it pays for. */
export async function contributionsForTerminal(
  context: Context,
  pks: Pks,
  asked: Month | null,
): Promise<TerminalContributions> {
  const { db } = context.data;
  const today = dayInWita(context.now());
  const day = asked === null ? today : lastDayOf(asked);
  const { id } = await getAgreementOn(db, pks, day);
  const { agreement, dues } = await readAccount(db, id);
  const month = asked ?? presentMonth(dues, monthOf(today));
  const shown = dues.find((due) => due.month === month);
  const [first, last] = [dues[0], dues.at(-1)];
  if (!shown) return { kind: 'outside', from: first?.month ?? month, until: last?.month ?? month };
  const counted = asked === null ? dues : [shown];
  const sum = (of: 'due' | 'people' | 'withoutWage') =>
    counted.reduce((whole, each) => whole + each[of], 0);
  const total = knownSum(sum('due'), {
    people: sum('people'),
    withoutWage: sum('withoutWage'),
  });
  return {
    kind: 'due',
    month,
    people: shown.people,
    perPerson: perPersonOf(counted),
    due: knownSum(shown.due, shown),
    months: counted.length,
    total,
    words: total === null ? null : toRupiahWords(roundToRupiah(total)),
    withoutWage: shown.withoutWage,
    rule: ruleOf(agreement, await listSourcedLawOn(db, firstDayOf(month)), month),
  };
}
