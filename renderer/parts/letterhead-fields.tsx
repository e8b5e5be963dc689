import { Grid, TextInput } from '@mantine/core';
import { OFFICE } from '../words.ts';
import type { OfficeForm } from './office-form.ts';

interface LetterheadFieldsProps {
  readonly form: OfficeForm;
  /** The first start leaves it out, to stay short. */
  readonly website: boolean;
}

const HALF = { base: 12, sm: 6 };
const QUARTER = { base: 6, sm: 3 };

/** All that a letterhead says, as columns of a grid. */
export function LetterheadFields({ form, website }: LetterheadFieldsProps) {
  const field = form.getInputProps;
  return (
    <>
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
      <Grid.Col span={website ? HALF : QUARTER}>
        <TextInput label={OFFICE.phone} maxLength={60} {...field('phone')} />
      </Grid.Col>
      <Grid.Col span={website ? HALF : QUARTER}>
        <TextInput label={OFFICE.email} maxLength={120} {...field('email')} />
      </Grid.Col>
      {website ? (
        <Grid.Col span={HALF}>
          <TextInput label={OFFICE.website} maxLength={120} {...field('website')} />
        </Grid.Col>
      ) : null}
    </>
  );
}
