import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { VERIFY } from '../../words.ts';

interface CheckCodeProps {
  readonly disabled: boolean;
  readonly onCode: (code: string) => void;
}

/** Longer than any code: the text of a QR may be pasted too. */
const LONGEST = 2000;

export function CheckCode({ disabled, onCode }: CheckCodeProps) {
  const [code, setCode] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (code.trim() !== '') onCode(code.trim());
  };
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit}>
      <Stack gap="xs" h="100%">
        <Text fw={600}>{VERIFY.codeTitle}</Text>
        <Text size="sm" c="dimmed">
          {VERIFY.codeText}
        </Text>
        <Group gap="xs" wrap="nowrap" mt="auto">
          <TextInput
            aria-label={VERIFY.codeTitle}
            placeholder={VERIFY.codePlaceholder}
            value={code}
            onChange={(event) => setCode(event.currentTarget.value)}
            maxLength={LONGEST}
            autoComplete="off"
            spellCheck={false}
            className="tabular"
            style={{ flex: 1 }}
            data-autofocus
          />
          <Button type="submit" disabled={disabled || code.trim() === ''}>
            {VERIFY.check}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
