import { Grid, Paper, Text, TextInput, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { LetterNumberField } from '../../parts/letter-number-field.tsx';
import { LetterheadFields } from '../../parts/letterhead-fields.tsx';
import type { OfficeForm } from '../../parts/office-form.ts';
import { OFFICE } from '../../words.ts';

const HALF = { base: 12, sm: 6 };
const QUARTER = { base: 6, sm: 3 };

interface OfficePapersProps {
  readonly form: OfficeForm;
  readonly today: Day;
  readonly coatOfArms: ReactNode;
}

/** Everything about the office, in the order in which a letter shows it. */
export function OfficePapers({ form, today, coatOfArms }: OfficePapersProps) {
  return (
    <>
      <OfficePaper title={OFFICE.letterheadTitle} text={OFFICE.letterheadText}>
        <LetterheadFields form={form} website />
        <Grid.Col span={12}>{coatOfArms}</Grid.Col>
      </OfficePaper>
      <OfficePaper title={OFFICE.numberTitle} text={OFFICE.numberText}>
        <NumberFields form={form} today={today} />
      </OfficePaper>
      <OfficePaper title={OFFICE.letterTitle}>
        <LetterFields form={form} />
      </OfficePaper>
    </>
  );
}

function NumberFields({ form, today }: Pick<OfficePapersProps, 'form' | 'today'>) {
  const field = form.getInputProps;
  const parts = { ...form.values, date: today };
  return (
    <>
      <Grid.Col span={HALF}>
        <LetterNumberField
          label={OFFICE.pattern}
          description={OFFICE.patternHint}
          parts={parts}
          offers={OFFICE.patterns}
          {...field('letterNumberPattern')}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <LetterNumberField
          label={OFFICE.coverPattern}
          description={OFFICE.coverPatternHint}
          parts={parts}
          {...field('coverNumberPattern')}
        />
      </Grid.Col>
      <Grid.Col span={QUARTER}>
        <TextInput
          label={OFFICE.classification}
          description={OFFICE.classificationHint}
          maxLength={20}
          {...field('classification')}
        />
      </Grid.Col>
      <Grid.Col span={QUARTER}>
        <TextInput
          label={OFFICE.unit}
          description={OFFICE.unitHint}
          maxLength={40}
          {...field('unit')}
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
    </>
  );
}

function LetterFields({ form }: Pick<OfficePapersProps, 'form'>) {
  return (
    <>
      <Grid.Col span={HALF}>
        <ChoiceField
          label={OFFICE.inactive}
          description={OFFICE.inactiveHint}
          words={OFFICE.inactiveName}
          value={form.values.inactiveLetters}
          onChange={(inactive) => form.setFieldValue('inactiveLetters', inactive)}
        />
      </Grid.Col>
      <Grid.Col span={HALF}>
        <ChoiceField
          label={OFFICE.proof}
          description={OFFICE.proofHint}
          words={OFFICE.proofName}
          value={form.values.proofOnLetters ? 'yes' : 'no'}
          onChange={(value) => form.setFieldValue('proofOnLetters', value === 'yes')}
        />
      </Grid.Col>
    </>
  );
}

interface OfficePaperProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

function OfficePaper({ title, text, children }: OfficePaperProps) {
  return (
    <Paper withBorder p="md" maw={900}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {text ? (
        <Text size="sm" c="dimmed">
          {text}
        </Text>
      ) : null}
      <Grid gap="sm" mt="xs">
        {children}
      </Grid>
    </Paper>
  );
}
