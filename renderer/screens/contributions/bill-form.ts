import { useForm, type UseFormReturnType } from '@mantine/form';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { monthOf, monthsBetween, type Month } from '../../../shared/domain/values/month.ts';
import type { Sen } from '../../../shared/domain/values/sen.ts';
import type { BillView, ContributionView } from '../../../shared/requests/contributions.ts';
import type { DecidedInput } from '../../parts/decided.ts';
import { moneyProblem } from '../../parts/money-field.tsx';
import type { TypedSen } from '../../parts/typed-sen.ts';
import { BILL } from '../../words.ts';

/** A bill as typed: an empty number is "" in Mantine. */
export interface BillValues {
  readonly fromMonth: Month;
  readonly untilMonth: Month;
  readonly billed: TypedSen;
  readonly people: number | string;
  readonly code: string;
  readonly billedOn: Day | null;
  readonly note: string;
}

export type BillForm = UseFormReturnType<BillValues>;

/** A new bill begins with the first month that nobody has billed. */
export function useBillForm(bill: BillView | null, view: ContributionView): BillForm {
  const free = view.months.find(({ state }) => state === 'unbilled') ?? view.months.at(-1);
  const month = free?.month ?? '2025-01';
  return useForm<BillValues>({
    initialValues: {
      fromMonth: bill?.fromMonth ?? month,
      untilMonth: bill?.untilMonth ?? month,
      billed: bill?.billed ?? null,
      people: bill ? (bill.people ?? '') : (free?.people ?? ''),
      code: bill?.code ?? '',
      billedOn: bill?.billedOn ?? null,
      note: bill?.note ?? '',
    },
    validate: {
      untilMonth: (until, { fromMonth }) => (until < fromMonth ? BILL.untilBeforeFrom : null),
      billed: (amount) => moneyProblem(amount, true),
    },
  });
}

/** Call it with values that the form found right. */
export function toBillInput(
  values: BillValues,
  bill: BillView | null,
  agreementId: number,
): DecidedInput<'bill.save'> {
  const { billed, people, code } = values;
  if (typeof billed !== 'number') throw new Error('a bill without an amount passed the form');
  return {
    id: bill?.id ?? null,
    agreementId,
    fromMonth: values.fromMonth,
    untilMonth: values.untilMonth,
    billed,
    people: people === '' ? null : Number(people),
    code: code.trim() === '' ? null : code.trim(),
    billedOn: values.billedOn,
    note: values.note.trim(),
  };
}

/** The months of the coverage and those paid for, and whatever a bill names already. */
export function monthsToBill(view: ContributionView, agreement: Agreement): Month[] {
  const covered = monthsBetween(monthOf(agreement.coverageFrom), monthOf(agreement.coverageUntil));
  const months = new Set([...covered, ...view.months.map(({ month }) => month)]);
  return [...months].toSorted();
}

/** By the roster, of the months chosen. */
export function dueOfMonths(view: ContributionView, from: Month, until: Month): Sen {
  return view.months
    .filter(({ month }) => from <= month && month <= until)
    .reduce((sum, { due }) => sum + due, 0);
}
