import { Button, Group, Paper, Stack, Text, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { readTypedCode } from '../../../shared/domain/checking/proof-code.ts';
import { PROOF_SENTENCES } from '../../../shared/domain/checking/proof-sentences.ts';
import { readProofText } from '../../../shared/domain/proof.ts';
import { VERIFY } from '../../words.ts';

interface CheckCodeProps {
  readonly disabled: boolean;
  readonly onCode: (code: string) => void;
}

/** Longer than any code: the text of a QR may be pasted too. */
const LONGEST = 2000;

export function CheckCode({ disabled, onCode }: CheckCodeProps) {
  const [code, setCode] = useState('');
  const [slip, setSlip] = useState<string | null>(null);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const found = slipIn(code);
    setSlip(found);
    if (found === null && !disabled) onCode(code.trim());
  };
  return (
    <Paper withBorder p="md" component="form" onSubmit={submit}>
      <Stack gap="xs" h="100%">
        <Text fw={600}>{VERIFY.codeTitle}</Text>
        <Text size="sm" c="dimmed">
          {VERIFY.codeText}
        </Text>
        <Group gap="xs" wrap="nowrap" mt="auto" align="flex-start">
          <TextInput
            aria-label={VERIFY.codeTitle}
            placeholder={VERIFY.codePlaceholder}
            value={code}
            onChange={(event) => {
              setCode(event.currentTarget.value);
              setSlip(null);
            }}
            error={slip}
            maxLength={LONGEST}
            autoComplete="off"
            spellCheck={false}
            className="tabular"
            style={{ flex: 1 }}
          />
          <Button type="submit" disabled={disabled || code.trim() === ''}>
            {VERIFY.check}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

/** A slip of the typist says nothing about the letter: it is told at the field, and nothing is asked. */
function slipIn(code: string): string | null {
  if (readProofText(code).kind !== 'foreign') return null;
  const { kind } = readTypedCode(code);
  if (kind === 'slip') return PROOF_SENTENCES.typedSlip;
  return kind === 'no-code' ? PROOF_SENTENCES.typedNoCode : null;
}
