import { Button, Group, Modal, NumberInput, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { useWish } from '../../api.ts';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { useSession } from '../../session.tsx';
import { ACCOUNTS, COMMON, RECOVERY } from '../../words.ts';
import { RecoveryCode } from '../access/recovery-code.tsx';

/** When the window locks itself, and the way back in for an administrator. */
export function AccountSafety() {
  return (
    <SimpleGrid cols={2}>
      <LockMinutes />
      <Renewal />
    </SimpleGrid>
  );
}

function LockMinutes() {
  const { state, told } = useSession();
  const [minutes, setMinutes] = useState<number | string>(state.lockMinutes);
  const save = useWish('lock.set', { invalidates: [] });
  const wished = Number(minutes);
  const isRight = Number.isInteger(wished) && wished >= 1 && wished <= 120;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isRight) return;
    save.mutate(
      { minutes: wished },
      {
        onSuccess: () => {
          told({ ...state, lockMinutes: wished });
          notifications.show({ color: 'teal', message: ACCOUNTS.lockSaved(wished) });
        },
      },
    );
  };
  return (
    <Paper withBorder p="md">
      <form onSubmit={submit} noValidate>
        <Group align="flex-end" gap="xs" wrap="nowrap">
          <NumberInput
            label={ACCOUNTS.lockMinutes}
            description={ACCOUNTS.lockHint}
            suffix={` ${ACCOUNTS.lockUnit}`}
            min={1}
            max={120}
            clampBehavior="none"
            allowDecimal={false}
            allowNegative={false}
            error={isRight ? null : ACCOUNTS.lockRange}
            value={minutes}
            onChange={setMinutes}
            style={{ flex: 1 }}
          />
          <Button
            type="submit"
            variant="default"
            loading={save.isPending}
            disabled={!isRight || wished === state.lockMinutes}
          >
            {COMMON.save}
          </Button>
        </Group>
      </form>
    </Paper>
  );
}

function Renewal() {
  const renew = useWish('recovery.renew', { invalidates: [] });
  const code = renew.data?.recoveryCode;
  const askFirst = () =>
    modals.openConfirmModal({
      title: ACCOUNTS.renewTitle,
      children: <Text size="sm">{ACCOUNTS.renewText}</Text>,
      labels: { confirm: ACCOUNTS.renewConfirm, cancel: COMMON.cancel },
      onConfirm: () => renew.mutate(undefined),
    });
  return (
    <Paper withBorder p="md">
      <Stack gap="xs" align="flex-start">
        <Text size="sm" fw={600}>
          {ACCOUNTS.recovery}
        </Text>
        <Text size="xs" c="dimmed">
          {ACCOUNTS.recoveryText}
        </Text>
        <Button variant="default" loading={renew.isPending} onClick={askFirst}>
          {ACCOUNTS.recoveryRenew}
        </Button>
      </Stack>
      {code === undefined ? null : <CodeDialog code={code} onClose={renew.reset} />}
    </Paper>
  );
}

/** Shown once: a slip of the finger must not close it. */
function CodeDialog({ code, onClose }: { readonly code: string; readonly onClose: () => void }) {
  useFocusBack();
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={RECOVERY.title}
      closeOnClickOutside={false}
      closeOnEscape={false}
      withCloseButton={false}
    >
      <Stack>
        <RecoveryCode code={code} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{RECOVERY.kept}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
