import { Grid } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Day } from '../../shared/domain/values/day.ts';
import { OFFICE } from '../words.ts';
import { ChoiceField } from './choice-field.tsx';
import { LetterNumberField } from './letter-number-field.tsx';
import { LetterheadFields } from './letterhead-fields.tsx';
import type { OfficeForm } from './office-form.ts';

interface OfficeFieldsProps {
  readonly form: OfficeForm;
  readonly today: Day;
  /** The field of the coat of arms, which talks to the backend and so comes from outside. */
  readonly coatOfArms: ReactNode;
}

const HALF = { base: 12, sm: 6 };

/** What the first start asks of the office: the letterhead, the number and the paper of its letters. */
export function OfficeFields({ form, today, coatOfArms }: OfficeFieldsProps) {
  return (
    <Grid gap="sm">
      <LetterheadFields form={form} website={false} />
      <Grid.Col span={HALF}>
        <LetterNumberField
          label={OFFICE.pattern}
          description={OFFICE.patternHint}
          parts={{ ...form.values, date: today }}
          offers={OFFICE.patterns}
          {...form.getInputProps('letterNumberPattern')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <ChoiceField
          label={OFFICE.paper}
          description={OFFICE.paperHint}
          words={OFFICE.paperName}
          value={form.values.paper}
          onChange={(paper) => form.setFieldValue('paper', paper)}
        />
      </Grid.Col>
      <Grid.Col span={12}>{coatOfArms}</Grid.Col>
    </Grid>
  );
}
