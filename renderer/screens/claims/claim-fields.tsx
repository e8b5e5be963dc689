import { Group, Radio, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { Day } from '../../../shared/domain/values/day.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { CLAIM_FIELDS } from '../../words.ts';
import classes from './new-claim-screen.module.css';
import { isFatalAccident, type ClaimForm } from './claim-form.ts';

const KINDS = ['jkm', 'jkk'] as const;
const OUTCOMES = ['injury', 'death'] as const;

interface FieldsProps {
  readonly form: ClaimForm;
  readonly today: Day;
}

/** Which of the two: everything that follows (papers, sums, deadlines) hangs on it. */
export function KindFields({ form }: { readonly form: ClaimForm }) {
  const { kind } = form.values;
  return (
    <>
      <Radio.Group
        label={CLAIM_FIELDS.kind}
        withAsterisk
        {...form.getInputProps('kind')}
        value={kind ?? ''}
      >
        <Group gap="xs" mt={4} grow wrap="nowrap" align="stretch">
          {KINDS.map((one) => (
            <Radio.Card
              key={one}
              value={one}
              // Once one is chosen, the group is one stop of the keyboard, as radios are.
              tabIndex={kind === null || kind === one ? 0 : -1}
              p="xs"
              radius="sm"
              className={classes['choice'] ?? ''}
            >
              <Group gap="xs" wrap="nowrap" align="flex-start">
                <Radio.Indicator mt={2} />
                <div>
                  <Text size="sm" fw={600}>
                    {CLAIM_FIELDS.kinds[one].label}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {CLAIM_FIELDS.kinds[one].text}
                  </Text>
                </div>
              </Group>
            </Radio.Card>
          ))}
        </Group>
      </Radio.Group>
      {kind === 'jkk' ? (
        <Radio.Group
          label={CLAIM_FIELDS.outcome}
          withAsterisk
          {...form.getInputProps('outcome')}
          value={form.values.outcome ?? ''}
        >
          <Group gap="lg" mt={4}>
            {OUTCOMES.map((one) => (
              <Radio key={one} value={one} label={CLAIM_FIELDS.outcomes[one]} />
            ))}
          </Group>
        </Radio.Group>
      ) : null}
    </>
  );
}

/** The label says whose day it is: of the death, or of the accident. */
export function EventDay({ form, today }: FieldsProps) {
  const { kind } = form.values;
  return (
    <DayInput
      label={kind === 'jkk' ? CLAIM_FIELDS.accidentDay : CLAIM_FIELDS.diedDay}
      w={190}
      maxDate={today}
      {...form.getInputProps('eventOn')}
    />
  );
}

export function EventFields({ form, today }: FieldsProps) {
  return (
    <Stack gap="sm">
      {form.values.kind === 'jkk' ? (
        <Group gap="sm" align="flex-start">
          <TextInput
            label={CLAIM_FIELDS.time}
            placeholder={CLAIM_FIELDS.timePlaceholder}
            title={CLAIM_FIELDS.timeHint}
            w={100}
            maxLength={5}
            {...form.getInputProps('eventTime')}
          />
          {isFatalAccident(form.values) ? (
            <DayInput
              label={CLAIM_FIELDS.diedOn}
              w={190}
              maxDate={today}
              {...form.getInputProps('diedOn')}
            />
          ) : null}
        </Group>
      ) : null}
      <TextInput label={CLAIM_FIELDS.place} maxLength={160} {...form.getInputProps('place')} />
      <Textarea
        label={CLAIM_FIELDS.cause}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={400}
        {...form.getInputProps('cause')}
      />
    </Stack>
  );
}

export function ReporterFields({ form, today }: FieldsProps) {
  return (
    <Stack gap="sm">
      <Group gap="sm" grow align="flex-start" preventGrowOverflow={false}>
        <TextInput
          label={CLAIM_FIELDS.reporterName}
          withAsterisk
          maxLength={120}
          {...form.getInputProps('reporterName')}
        />
        <TextInput
          label={CLAIM_FIELDS.reporterRelation}
          placeholder={CLAIM_FIELDS.reporterRelationHint}
          maxLength={60}
          {...form.getInputProps('reporterRelation')}
        />
      </Group>
      <Group gap="sm" align="flex-start">
        <TextInput
          label={CLAIM_FIELDS.reporterPhone}
          w={190}
          maxLength={40}
          inputMode="tel"
          {...form.getInputProps('reporterPhone')}
        />
        <DayInput
          label={CLAIM_FIELDS.reportedOn}
          w={190}
          maxDate={today}
          {...form.getInputProps('reportedOn')}
        />
        <TextInput
          label={CLAIM_FIELDS.time}
          placeholder={CLAIM_FIELDS.timePlaceholder}
          w={84}
          maxLength={5}
          {...form.getInputProps('reportedTime')}
        />
      </Group>
    </Stack>
  );
}
