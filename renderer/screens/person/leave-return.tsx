import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState, type FormEvent } from 'react';
import { useDecidedWish } from '../../parts/decided.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, PLACE } from '../../words.ts';

const SHORTEST = 3;

interface LeaveReturnProps {
  readonly membershipId: number;
  readonly dead: boolean;
  readonly onClose: () => void;
}

/** Takes an end back that was an error, with the reason. */
export function LeaveReturn({ membershipId, dead, onClose }: LeaveReturnProps) {
  useFocusBack();
  const wish = useDecidedWish('place.return', { quiet: true });
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const enough = note.trim().length >= SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!enough) return field.current?.focus();
    wish.mutate(
      { membershipId, note: note.trim() },
      {
        onSuccess: () => {
          notifications.show({ color: 'teal', message: PLACE.returned });
          onClose();
        },
      },
    );
  };
  return (
    <Modal opened onClose={onClose} title={PLACE.returnTitle}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm">{dead ? PLACE.returnDeadText : PLACE.returnText}</Text>
          <TextInput
            ref={field}
            data-autofocus
            label={PLACE.returnNote}
            maxLength={300}
            value={note}
            error={tried && !enough ? PLACE.noteNeeded : null}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          {wish.error ? <FailureNotice error={wish.error} /> : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" loading={wish.isPending}>
              {PLACE.returnConfirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
