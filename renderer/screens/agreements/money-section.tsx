import { FUNDING_NAME, JKK_CLASS_NAME } from '../../../shared/contribution-words.ts';
import type { Agreement } from '../../../shared/domain/agreement.ts';
import { toRupiah } from '../../../shared/domain/values/rupiah.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import { AGREEMENT } from '../../words.ts';
import { Field, Section } from './section.tsx';

interface MoneySectionProps {
  readonly agreement: Agreement;
}

/** By what contributions are computed, and from where they are paid. */
export function MoneySection({ agreement }: MoneySectionProps) {
  const { monthlyContribution, budget, quota, paidMonths } = agreement;
  const total =
    monthlyContribution && quota && paidMonths && !agreement.quotaIsMinimum
      ? { people: quota, each: monthlyContribution, months: paidMonths }
      : null;
  return (
    <Section title={AGREEMENT.sections.money}>
      <Field label={AGREEMENT.contribution}>
        {monthlyContribution === null ? AGREEMENT.contributionByLaw : toRupiah(monthlyContribution)}
      </Field>
      {agreement.segment === 'PU' ? <WageFields agreement={agreement} /> : null}
      <Field label={AGREEMENT.fundedBy}>{FUNDING_NAME[agreement.fundedBy]}</Field>
      <Field label={AGREEMENT.moneySource}>{agreement.moneySource}</Field>
      <Field label={AGREEMENT.budget}>{budget === null ? null : toRupiah(budget)}</Field>
      {total ? (
        <Field label={AGREEMENT.total}>
          {toRupiah(total.people * total.each * total.months)} (
          {AGREEMENT.totalOf(total.people, toRupiah(total.each), total.months)})
        </Field>
      ) : null}
    </Section>
  );
}

function WageFields({ agreement: { wageBase, flatWage, jkkClass } }: MoneySectionProps) {
  return (
    <>
      <Field label={AGREEMENT.wageBase}>{wageBase}</Field>
      <Field label={AGREEMENT.flatWage}>
        {flatWage === null ? AGREEMENT.flatWageOwn : senToRupiah(flatWage)}
      </Field>
      <Field label={AGREEMENT.jkkClass}>{jkkClass && JKK_CLASS_NAME[jkkClass]}</Field>
    </>
  );
}
