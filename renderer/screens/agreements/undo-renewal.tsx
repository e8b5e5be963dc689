import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useRef, useState, type FormEvent } from 'react';
import type { AgreementOverview } from '../../../shared/views.ts';
import { useWish } from '../../api.ts';
import { coverageWords } from '../../parts/coverage-words.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { May } from '../../session.tsx';
import { COMMON, UNDO_RENEWAL } from '../../words.ts';

const SHORTEST = 3;

/** For the newest period of a series that continues another one. */
export function UndoRenewal({ agreement }: { readonly agreement: AgreementOverview }) {
  const [opened, setOpened] = useState(false);
  return (
    <May ask="renewal.undo">
      <Button size="xs" variant="subtle" color="gray" onClick={() => setOpened(true)}>
        {UNDO_RENEWAL.open}
      </Button>
      {opened ? <UndoDialog agreement={agreement} onClose={() => setOpened(false)} /> : null}
    </May>
  );
}

interface UndoDialogProps {
  readonly agreement: AgreementOverview;
  readonly onClose: () => void;
}

/** Takes a renewal that was an error back, with the reason. */
function UndoDialog({ agreement, onClose }: UndoDialogProps) {
  useFocusBack();
  const wish = useWish('renewal.undo', { quiet: true });
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const tellDone = (people: number) => {
    notifications.show({ color: 'teal', message: UNDO_RENEWAL.done(people) });
    onClose();
  };
  const field = useRef<HTMLInputElement>(null);
  const enough = reason.trim().length >= SHORTEST;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!enough) return field.current?.focus();
    // The period is gone from the screen, and this dialog with it, before the answer is told.
    void wish
      .mutateAsync({ agreementId: agreement.id, reason: reason.trim() })
      .then(({ people }) => tellDone(people))
      .catch(() => undefined); // shown in the dialog
  };
  return (
    <Modal opened onClose={onClose} title={UNDO_RENEWAL.title}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <Text size="sm">{UNDO_RENEWAL.text(coverageWords(agreement))}</Text>
          <TextInput
            ref={field}
            data-autofocus
            label={UNDO_RENEWAL.reason}
            maxLength={300}
            value={reason}
            error={tried && !enough ? UNDO_RENEWAL.tooShort : null}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {wish.error ? <FailureNotice error={wish.error} /> : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" color="red" loading={wish.isPending}>
              {UNDO_RENEWAL.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
