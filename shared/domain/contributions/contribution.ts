import type { Agreement } from '../agreement.ts';
import type { BpuBand, LawOn, LawSettings } from '../law.ts';
import type { Membership } from '../membership.ts';
import { firstDayOf, monthOf, monthsBetween, addMonths, type Month } from '../values/month.ts';
import { shareOf, toSen, type Sen } from '../values/sen.ts';

/** What of an agreement decides about contributions. */
export type ContributionTerms = Pick<
  Agreement,
  'segment' | 'monthlyContribution' | 'flatWage' | 'jkkClass' | 'fundedBy'
>;

/** What one member is due for one month. Null = it cannot be computed with what is known. */
export interface Contribution {
  /** The wage, or the base of the income band, by which it is computed. */
  readonly base: Sen | null;
  readonly jkk: Sen | null;
  readonly jkm: Sen | null;
  readonly due: Sen | null;
}

const UNKNOWN: Contribution = { base: null, jkk: null, jkm: null, due: null };

/**
 * What one member is due for a month, by the figures that hold on its first day. PU: shares of the
 * wage, each with half a sen rounded up (PP 44/2015). BPU: the sum of the income band; where city or
 * state pays and the agreement fixes no sum, the lowest band, as all such programmes do. The half
 * price of PP 50/2025 is for those alone who pay themselves.
 */
export function contributionOf(
  terms: ContributionTerms,
  wage: number | null,
  law: LawOn,
  month: Month,
): Contribution {
  return terms.segment === 'PU' ? ofWage(terms, wage, law) : ofBand(terms, wage, law, month);
}

function ofWage(terms: ContributionTerms, wage: number | null, law: LawOn): Contribution {
  const base = terms.flatWage ?? (wage === null ? null : toSen(wage));
  if (terms.monthlyContribution !== null)
    return { ...UNKNOWN, base, due: toSen(terms.monthlyContribution) };
  const rate = terms.jkkClass && law['pu.jkk-rate']?.[terms.jkkClass];
  const jkmRate = law['pu.jkm-rate']?.rate;
  if (base === null || rate === null || rate === undefined || jkmRate === undefined)
    return { ...UNKNOWN, base };
  const [jkk, jkm] = [shareOf(base, rate), shareOf(base, jkmRate)];
  return { base, jkk, jkm, due: jkk + jkm };
}

function ofBand(
  terms: ContributionTerms,
  income: number | null,
  law: LawOn,
  month: Month,
): Contribution {
  const { monthlyContribution: fixed } = terms;
  const band = findBand(terms, income, law['bpu.bands']?.bands ?? []);
  if (!band) return fixed === null ? UNKNOWN : { ...UNKNOWN, due: toSen(fixed) };
  const part = sharePaid(terms, law, month);
  const [jkk, jkm] = [shareOf(toSen(band.jkk), part), shareOf(toSen(band.jkm), part)];
  return { base: toSen(band.base), jkk, jkm, due: jkk + jkm };
}

function findBand(
  { monthlyContribution: fixed, fundedBy }: ContributionTerms,
  income: number | null,
  bands: readonly BpuBand[],
): BpuBand | undefined {
  if (fixed !== null) return bands.find(({ jkk, jkm }) => jkk + jkm === fixed);
  const ordered = bands.toSorted((a, b) => a.upTo - b.upTo);
  if (income === null || fundedBy !== 'self') return ordered[0];
  return ordered.find(({ upTo }) => income <= upTo);
}

/** Of the whole, in hundredths of a percent. */
function sharePaid(terms: ContributionTerms, law: LawOn, month: Month): number {
  const discount = discountOn(law['bpu.discount'], month);
  return discount && isDiscounted(terms, discount) ? 10_000 - discount.percent * 100 : 10_000;
}

type Discount = LawSettings['bpu.discount'];

/** The discount, while it holds: by the first day of the month, as every figure of contributions. */
export function discountOn(discount: Discount | undefined, month: Month): Discount | null {
  return discount && firstDayOf(month) <= discount.until ? discount : null;
}

export function isDiscounted(
  { fundedBy }: Pick<ContributionTerms, 'fundedBy'>,
  { notFundedBy }: Discount,
): boolean {
  return !notFundedBy.includes(fundedBy);
}

/**
 * The months that an agreement pays for: so many from its first one on as it says itself, which need
 * not be all that its coverage names (May 2025 to May 2026 were twelve). Where the number is unknown,
 * all months of the coverage.
 */
export function paidMonthsOf(
  agreement: Pick<Agreement, 'coverageFrom' | 'coverageUntil' | 'paidMonths'>,
): Month[] {
  const first = monthOf(agreement.coverageFrom);
  const { paidMonths } = agreement;
  const last =
    paidMonths === null ? monthOf(agreement.coverageUntil) : addMonths(first, paidMonths - 1);
  return monthsBetween(first, last);
}

/**
 * Whether a member is due for a month: on any day of it a member. The day of leaving is the first
 * one without membership, so whoever leaves on the first of a month is not due for it; the day of
 * death is still one of membership.
 */
export function isDueIn(
  { start, end, status, leftOn }: Pick<Membership, 'start' | 'end' | 'status' | 'leftOn'>,
  month: Month,
): boolean {
  if (monthOf(start) > month) return false;
  // Whoever left before they began was a member on no day of it.
  const first = start > firstDayOf(month) ? start : firstDayOf(month);
  if (end < first) return false;
  if (status === 'left') return leftOn !== null && leftOn > first;
  return status === 'active' || leftOn === null || leftOn >= first;
}
