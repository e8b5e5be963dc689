import { Button, Fieldset, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useRef, useState, type FormEvent } from 'react';
import { COMMON, EXPORT_REASON } from '../words.ts';
import { useFocusBack } from './use-focus-back.ts';

const SHORTEST = 3;
const LONGEST = 300;

interface ReasonDialogProps {
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Why people's data leave the program: a usual reason to pick, or words of one's own. */
export function ReasonDialog({ onReason, onClose }: ReasonDialogProps) {
  useFocusBack();
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isReason(reason)) onReason(reason.trim());
    else field.current?.focus();
  };
  const pick = (usual: string) => {
    setReason(usual);
    field.current?.focus();
  };
  return (
    <Modal opened onClose={onClose} title={EXPORT_REASON.title}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <TextInput
            ref={field}
            data-autofocus
            label={EXPORT_REASON.label}
            maxLength={LONGEST}
            value={reason}
            error={tried && !isReason(reason) ? EXPORT_REASON.tooShort : null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <UsualReasons onPick={pick} />
          <Text size="sm" c="dimmed">
            {EXPORT_REASON.text}
          </Text>
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit">{EXPORT_REASON.next}</Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

function isReason(text: string): boolean {
  return text.trim().length >= SHORTEST;
}

function UsualReasons({ onPick }: { readonly onPick: (usual: string) => void }) {
  return (
    <Fieldset
      variant="unstyled"
      p={0}
      m={0}
      legend={EXPORT_REASON.usual}
      styles={{ legend: { marginBottom: 4 } }}
    >
      <Group gap={6}>
        {EXPORT_REASON.choices.map((usual) => (
          <Button key={usual} size="compact-sm" variant="default" onClick={() => onPick(usual)}>
            {usual}
          </Button>
        ))}
      </Group>
    </Fieldset>
  );
}
