import { Grid, Input, SegmentedControl, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Day } from '../../shared/domain/values/day.ts';
import { OFFICE } from '../words.ts';
import { LetterNumberField } from './letter-number-field.tsx';
import type { OfficeForm } from './office-form.ts';

interface OfficeFieldsProps {
  readonly form: OfficeForm;
  readonly today: Day;
  /** The field of the coat of arms, which talks to the backend and so comes from outside. */
  readonly coatOfArms: ReactNode;
}

const HALF = { base: 12, sm: 6 };
const QUARTER = { base: 6, sm: 3 };

/** All that stands in a letterhead, for the first start and for the settings. */
export function OfficeFields({ form, today, coatOfArms }: OfficeFieldsProps) {
  const field = form.getInputProps;
  return (
    <Grid gap="sm">
      <Grid.Col span={HALF}>
        <TextInput
          label={OFFICE.government}
          description={OFFICE.governmentHint}
          maxLength={120}
          data-autofocus
          {...field('government')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <TextInput
          label={OFFICE.name}
          description={OFFICE.nameHint}
          maxLength={120}
          {...field('name')}
        />
      </Grid.Col>
      <Grid.Col span={12}>
        <TextInput label={OFFICE.address} maxLength={400} {...field('address')} />
      </Grid.Col>
      <Grid.Col span={QUARTER}>
        <TextInput
          label={OFFICE.postalCode}
          maxLength={10}
          inputMode="numeric"
          {...field('postalCode')}
        />
      </Grid.Col>
      <Grid.Col span={QUARTER}>
        <TextInput label={OFFICE.city} maxLength={60} {...field('city')} />
      </Grid.Col>
      <Grid.Col span={QUARTER}>
        <TextInput label={OFFICE.phone} maxLength={60} {...field('phone')} />
      </Grid.Col>
      <Grid.Col span={QUARTER}>
        <TextInput label={OFFICE.email} maxLength={120} {...field('email')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <LetterNumberField today={today} {...field('letterNumberPattern')} />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <Input.Wrapper label={OFFICE.paper} description={OFFICE.paperHint} labelElement="div">
          <SegmentedControl
            fullWidth
            mt={4}
            aria-label={OFFICE.paper}
            data={(['F4', 'A4'] as const).map((value) => ({
              value,
              label: OFFICE.paperName[value],
            }))}
            {...field('paper')}
          />
        </Input.Wrapper>
      </Grid.Col>
      <Grid.Col span={12}>{coatOfArms}</Grid.Col>
    </Grid>
  );
}
