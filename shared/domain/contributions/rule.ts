import { FUNDING_NAME, JKK_CLASS_NAME } from '../../contribution-words.ts';
import { ESTIMATE_ONLY } from '../../law-words.ts';
import type { LawKey, LawOn, SourcedLaw } from '../law.ts';
import { toLongDay } from '../values/day.ts';
import type { Month } from '../values/month.ts';
import { toRupiah } from '../values/rupiah.ts';
import { senToRupiah } from '../values/sen.ts';
import {
  contributionOf,
  discountOn,
  isDiscounted,
  type ContributionTerms,
} from './contribution.ts';

/**
 * By what the contributions of an agreement are computed in a month, in Indonesian, with where it
 * stands: `JKK 0,24% + JKM 0,30% dari upah masing-masing. Sumber: …`
 */
export function ruleOf(terms: ContributionTerms, law: SourcedLaw, month: Month): string {
  const [rule, keys] = terms.segment === 'PU' ? ofWage(terms, law) : ofBand(terms, law, month);
  const sources = keys.flatMap((key) => law[key]?.source ?? []);
  const source = sources.length === 0 ? '' : ` Sumber: ${sources.join('; ')}.`;
  return `${rule}${source} ${ESTIMATE_ONLY}`;
}

type Rule = readonly [sentence: string, sources: readonly LawKey[]];

function ofWage(terms: ContributionTerms, law: SourcedLaw): Rule {
  const { monthlyContribution: fixed, jkkClass, flatWage } = terms;
  if (fixed !== null) return [`${toRupiah(fixed)} per orang sebulan menurut perjanjian.`, []];
  const jkk = jkkClass && law['pu.jkk-rate']?.value[jkkClass];
  const jkm = law['pu.jkm-rate']?.value.rate;
  if (jkkClass === null) return ['Kelompok risiko JKK belum diisi.', []];
  if (typeof jkk !== 'number' || jkm === undefined) return ['Tarif bulan ini belum diisi.', []];
  const group = JKK_CLASS_NAME[jkkClass].toLowerCase();
  const base = flatWage === null ? 'upah masing-masing' : `upah ${senToRupiah(flatWage)}`;
  return [
    `JKK ${percent(jkk)} (risiko ${group}) + JKM ${percent(jkm)} dari ${base}, sebulan.`,
    ['pu.jkk-rate', 'pu.jkm-rate'],
  ];
}

function ofBand(terms: ContributionTerms, law: SourcedLaw, month: Month): Rule {
  const { jkk, jkm, due } = contributionOf(terms, null, withoutSources(law), month);
  if (due === null) return ['Golongan penghasilan bulan ini belum diisi.', []];
  if (jkk === null || jkm === null)
    return [`${senToRupiah(due)} per orang sebulan menurut perjanjian.`, []];
  const parts = `JKK ${senToRupiah(jkk)} + JKM ${senToRupiah(jkm)} per orang sebulan.`;
  const discount = discountOn(law['bpu.discount']?.value, month);
  if (discount === null) return [parts, ['bpu.bands']];
  const half = isDiscounted(terms, discount)
    ? `Dengan keringanan ${discount.percent}% sampai ${toLongDay(discount.until)}.`
    : `Tanpa keringanan ${discount.percent}%, karena dibayar ${FUNDING_NAME[terms.fundedBy]}.`;
  return [`${parts} ${half}`, ['bpu.bands', 'bpu.discount']];
}

function withoutSources(law: SourcedLaw): LawOn {
  return Object.fromEntries(Object.entries(law).map(([key, { value }]) => [key, value]));
}

/** `0,24%`, from hundredths of a percent. */
function percent(rate: number): string {
  const [whole, rest] = [Math.floor(rate / 100), String(rate % 100).padStart(2, '0')];
  return `${whole},${rest}%`;
}
