import { NumberInput, SimpleGrid, Switch } from '@mantine/core';
import { MonthPickerInput } from '@mantine/dates';
import { DayInput } from '../../parts/day-input.tsx';
import { AGREEMENT, COMMON } from '../../words.ts';
import type { AgreementForm } from './agreement-form.ts';

/** Months until the days are known; the form turns months into their outer days. */
export function CoverageFields({ form }: { readonly form: AgreementForm }) {
  const from = { label: AGREEMENT.coverageFrom, ...form.getInputProps('coverageFrom') };
  const until = { label: AGREEMENT.coverageUntil, ...form.getInputProps('coverageUntil') };
  return (
    <>
      <Switch
        label={AGREEMENT.coverageDaysKnown}
        description={AGREEMENT.coverageDaysHint}
        {...form.getInputProps('coverageDaysKnown', { type: 'checkbox' })}
      />
      <SimpleGrid cols={2} spacing="md">
        {form.values.coverageDaysKnown ? (
          <>
            <DayInput {...from} />
            <DayInput {...until} />
          </>
        ) : (
          <>
            <MonthPickerInput ariaLabels={COMMON.calendar} {...from} />
            <MonthPickerInput ariaLabels={COMMON.calendar} {...until} />
          </>
        )}
      </SimpleGrid>
      <NumberInput
        label={AGREEMENT.paidMonths}
        description={AGREEMENT.paidMonthsHint}
        min={1}
        max={120}
        allowDecimal={false}
        allowNegative={false}
        {...form.getInputProps('paidMonths')}
      />
    </>
  );
}
