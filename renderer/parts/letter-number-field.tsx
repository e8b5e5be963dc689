import { Anchor, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Day } from '../../shared/domain/values/day.ts';
import {
  formatLetterNumber,
  letterNumberProblem,
} from '../../shared/domain/letters/letter-number.ts';
import { OFFICE } from '../words.ts';

interface LetterNumberFieldProps {
  readonly value?: string;
  readonly onChange?: (pattern: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  readonly today: Day;
  readonly error?: ReactNode;
}

/** The number that the example shows: two digits make {nomor:3} visible. */
const EXAMPLE_NUMBER = 12;

/** The pattern of the register number, with the number it would make today. */
export function LetterNumberField(props: LetterNumberFieldProps) {
  const { value = '', onChange, today, error, ...rest } = props;
  const works = letterNumberProblem(value) === null;
  return (
    <Stack gap={4}>
      <TextInput
        label={OFFICE.pattern}
        description={OFFICE.patternHint}
        maxLength={120}
        value={value}
        onChange={(event) => onChange?.(event.currentTarget.value)}
        error={error}
        {...rest}
      />
      {works ? (
        <Text size="xs" c="teal.9" fw={600} data-testid="letter-number-example">
          {OFFICE.patternExample(
            formatLetterNumber(value, { number: EXAMPLE_NUMBER, date: today }),
          )}
        </Text>
      ) : null}
      {value.trim() === '' ? (
        <Group gap="4px 16px">
          {OFFICE.patterns.map((pattern) => (
            <Anchor
              key={pattern}
              component="button"
              type="button"
              size="xs"
              onClick={() => onChange?.(pattern)}
            >
              {OFFICE.patternUse(pattern)}
            </Anchor>
          ))}
        </Group>
      ) : null}
    </Stack>
  );
}
