import type { Agreement } from '../agreement.ts';
import { contributionOf, isDueIn, paidMonthsOf } from '../contributions/contribution.ts';
import type { LawOn } from '../law.ts';
import type { Day } from '../values/day.ts';
import type { Month } from '../values/month.ts';
import type { Sen } from '../values/sen.ts';
import type { NewStanding, OldMember } from './judge-member.ts';

export interface RenewalCost {
  /** Months that the new period pays for. */
  readonly months: number;
  readonly cost: Sen;
  /** Of its first month. */
  readonly monthly: Sen;
  /** Members whose contribution nobody can compute. */
  readonly withoutWage: number;
}

interface Costed {
  readonly old: Agreement;
  readonly from: Day;
  readonly until: Day;
  readonly paidMonths: number | null;
  readonly carried: readonly { readonly member: OldMember; readonly standing: NewStanding }[];
  readonly lawIn: (month: Month) => LawOn;
}

/** What the new period will cost on the terms of the old one: the sum of what each member is due. */
export function costOf({ old, from, until, paidMonths, carried, lawIn }: Costed): RenewalCost {
  const months = paidMonthsOf({ coverageFrom: from, coverageUntil: until, paidMonths });
  const due = months.map((month) =>
    carried.map(({ member, standing }) =>
      isDueIn({ start: from, end: until, ...standing }, month)
        ? contributionOf(old, member.wage, lawIn(month), month).due
        : 0,
    ),
  );
  const sums = due.map(sumOf);
  return {
    months: months.length,
    cost: sumOf(sums),
    monthly: sums[0] ?? 0,
    withoutWage: carried.filter((_, at) => due.some((ofMonth) => ofMonth[at] === null)).length,
  };
}

export interface MonthBefore {
  readonly peopleBefore: number;
  readonly monthlyBefore: Sen;
}

/** Of how many the old period paid for in its last month, and what they were due. */
export function monthBefore(
  old: Agreement,
  members: readonly OldMember[],
  lawIn: (month: Month) => LawOn,
): MonthBefore {
  const month = paidMonthsOf(old).at(-1);
  if (month === undefined) return { peopleBefore: 0, monthlyBefore: 0 };
  const due = members.filter((member) => isDueIn(member, month));
  const sums = due.map(({ wage }) => contributionOf(old, wage, lawIn(month), month).due);
  return { peopleBefore: due.length, monthlyBefore: sumOf(sums) };
}

function sumOf(amounts: readonly (Sen | null)[]): Sen {
  return amounts.reduce<Sen>((sum, amount) => sum + (amount ?? 0), 0);
}
