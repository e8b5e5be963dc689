import { Button, Group, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { SecretField } from '../../parts/secret-field.tsx';
import { focusFirstField } from '../../parts/take-focus.ts';
import { COMMON, RESTORE } from '../../words.ts';

interface PassphraseQuestionProps {
  readonly problem: string | null;
  readonly onOpen: (passphrase: string) => void;
  readonly onClose: () => void;
}

/** A sealed copy opens for its passphrase alone. */
export function PassphraseQuestion({ problem, onOpen, onClose }: PassphraseQuestionProps) {
  const [passphrase, setPassphrase] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase === '') return;
    setPassphrase(''); // a wrong one is typed anew
    onOpen(passphrase);
  };
  return (
    <form onSubmit={submit} noValidate ref={focusFirstField}>
      <Stack>
        <Text size="sm">{RESTORE.sealed}</Text>
        <SecretField
          label={RESTORE.passphrase}
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          error={problem}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {COMMON.cancel}
          </Button>
          <Button type="submit" disabled={passphrase === ''}>
            {RESTORE.open}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
