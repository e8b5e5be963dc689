import { Anchor, Group, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import {
  formatLetterNumber,
  letterNumberProblem,
  type NumberParts,
} from '../../shared/domain/letters/letter-number.ts';
import { OFFICE } from '../words.ts';

interface LetterNumberFieldProps {
  readonly label: string;
  readonly description: string;
  readonly value?: string;
  readonly onChange?: (pattern: string) => void;
  readonly onFocus?: () => void;
  readonly onBlur?: () => void;
  /** What the example is made of. */
  readonly parts: Pick<NumberParts, 'date' | 'classification' | 'unit'>;
  /** Patterns to take with a click while there is none. */
  readonly offers?: readonly string[];
  readonly error?: ReactNode;
}

/** The number that the example shows: two digits make {nomor:3} visible. */
const EXAMPLE_NUMBER = 12;

/** The pattern of a register number, with the number it would make today. */
export function LetterNumberField(props: LetterNumberFieldProps) {
  const { value = '', onChange, parts, offers = [], ...rest } = props;
  const works = letterNumberProblem(value) === null && !rest.error;
  return (
    <Stack gap={4}>
      <TextInput
        maxLength={120}
        value={value}
        onChange={(event) => onChange?.(event.currentTarget.value)}
        {...rest}
      />
      {works ? (
        <Text size="xs" c="teal.9" fw={600} data-testid="letter-number-example">
          {OFFICE.patternExample(example(value, parts))}
        </Text>
      ) : null}
      {value.trim() === '' && offers.length > 0 ? (
        <Group gap="4px 16px">
          {offers.map((pattern) => (
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

function example(pattern: string, { date, classification, unit }: LetterNumberFieldProps['parts']) {
  return formatLetterNumber(pattern, { number: EXAMPLE_NUMBER, date, classification, unit });
}
