import { NumberInput, Select, TextInput, type NumberInputProps } from '@mantine/core';
import { FUNDING_NAME, JKK_CLASS_NAME } from '../../../shared/contribution-words.ts';
import { FUNDINGS, type Agreement } from '../../../shared/domain/agreement.ts';
import { JKK_CLASSES } from '../../../shared/domain/law.ts';
import { MoneyField } from '../../parts/money-field.tsx';
import { AGREEMENT } from '../../words.ts';
import type { AgreementForm } from './agreement-form.ts';

/** Whole rupiah; more than a trillion is a slip of the finger. */
const RUPIAH = {
  prefix: 'Rp',
  thousandSeparator: '.',
  decimalSeparator: ',',
  allowDecimal: false,
  allowNegative: false,
  max: 1_000_000_000_000,
  hideControls: true,
} as const satisfies NumberInputProps;

interface MoneyFieldsProps {
  readonly form: AgreementForm;
  readonly agreement: Agreement;
}

export function MoneyFields({ form, agreement }: MoneyFieldsProps) {
  return (
    <>
      <NumberInput
        label={AGREEMENT.contribution}
        description={AGREEMENT.contributionHint}
        {...RUPIAH}
        {...form.getInputProps('monthlyContribution')}
      />
      {agreement.segment === 'PU' ? <WageFields form={form} /> : null}
      <Select
        label={AGREEMENT.fundedBy}
        description={AGREEMENT.fundedByHint}
        data={FUNDINGS.map((value) => ({ value, label: FUNDING_NAME[value] }))}
        allowDeselect={false}
        {...form.getInputProps('fundedBy')}
      />
      <TextInput
        label={AGREEMENT.moneySource}
        maxLength={300}
        {...form.getInputProps('moneySource')}
      />
      <NumberInput label={AGREEMENT.budget} {...RUPIAH} {...form.getInputProps('budget')} />
      <NumberInput
        label={AGREEMENT.quota}
        description={agreement.quotaIsMinimum ? AGREEMENT.quotaMinimumHint : AGREEMENT.quotaHint}
        thousandSeparator="."
        decimalSeparator=","
        allowDecimal={false}
        allowNegative={false}
        max={1_000_000}
        hideControls
        {...form.getInputProps('quota')}
      />
    </>
  );
}

/** By what the contributions of people with a wage are computed. */
function WageFields({ form }: Pick<MoneyFieldsProps, 'form'>) {
  return (
    <>
      <TextInput
        label={AGREEMENT.wageBase}
        description={AGREEMENT.wageBaseHint}
        maxLength={300}
        {...form.getInputProps('wageBase')}
      />
      <MoneyField
        label={AGREEMENT.flatWage}
        description={AGREEMENT.flatWageHint}
        {...form.getInputProps('flatWage')}
      />
      <Select
        label={AGREEMENT.jkkClass}
        description={AGREEMENT.jkkClassHint}
        data={JKK_CLASSES.map((value) => ({ value, label: JKK_CLASS_NAME[value] }))}
        clearable
        {...form.getInputProps('jkkClass')}
      />
    </>
  );
}
