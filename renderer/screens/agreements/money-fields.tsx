import { NumberInput, TextInput, type NumberInputProps } from '@mantine/core';
import type { Agreement } from '../../../shared/domain/agreement.ts';
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
        {...RUPIAH}
        {...form.getInputProps('monthlyContribution')}
      />
      {agreement.segment === 'PU' ? (
        <TextInput
          label={AGREEMENT.wageBase}
          description={AGREEMENT.wageBaseHint}
          maxLength={300}
          {...form.getInputProps('wageBase')}
        />
      ) : null}
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
