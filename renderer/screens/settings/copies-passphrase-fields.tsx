import { Group, Progress, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon.tsx';
import { SecretField } from '../../parts/secret-field.tsx';
import { PASSPHRASE } from '../../words.ts';
import { strengthOf, type Strength } from './copies-passphrase.ts';

/** What a form gives to a field. */
interface Field {
  readonly value?: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
}

interface PassphraseFieldsProps {
  readonly passphrase: Field;
  readonly repeat: Field;
  readonly hint?: string;
  /** The dialog opens with it. */
  readonly isFirst?: boolean;
}

/** A passphrase for copies, typed twice, with how strong it is and where it is to be kept. */
export function PassphraseFields(props: PassphraseFieldsProps) {
  const { passphrase, repeat, hint = PASSPHRASE.hint, isFirst = false } = props;
  const typed = passphrase.value ?? '';
  return (
    <Stack gap="sm">
      <div>
        <SecretField
          {...passphrase}
          label={PASSPHRASE.label}
          description={hint}
          autoComplete="new-password"
          {...(isFirst ? { 'data-autofocus': true } : {})}
          value={typed}
        />
        {typed === '' ? null : <StrengthBar strength={strengthOf(typed)} />}
      </div>
      <SecretField
        {...repeat}
        label={PASSPHRASE.repeat}
        autoComplete="new-password"
        value={repeat.value ?? ''}
      />
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <Icon name="edit" size={16} style={{ marginTop: 2 }} />
        <Text size="sm">{PASSPHRASE.writeDown}</Text>
      </Group>
    </Stack>
  );
}

const SHOWN: Readonly<Record<Strength, { readonly part: number; readonly color: string }>> = {
  short: { part: 20, color: 'red.8' },
  fair: { part: 50, color: 'orange.7' },
  good: { part: 75, color: 'teal.7' },
  strong: { part: 100, color: 'teal.7' },
};

function StrengthBar({ strength }: { readonly strength: Strength }) {
  const { part, color } = SHOWN[strength];
  const word = PASSPHRASE.strengths[strength];
  return (
    <Group gap="xs" wrap="nowrap" mt={6}>
      <Progress
        value={part}
        color={color}
        size="sm"
        flex={1}
        aria-label={PASSPHRASE.strength}
        aria-valuetext={word}
      />
      <Text size="xs" component="output" w={90} ta="right">
        {word}
      </Text>
    </Group>
  );
}
