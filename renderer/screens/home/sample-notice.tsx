import { Alert, Button, Group, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useWish } from '../../api.ts';
import { Icon } from '../../parts/icon.tsx';
import { May } from '../../session.tsx';
import { COMMON, HOME } from '../../words.ts';

/** Invented people must never be taken for real ones. */
export function SampleNotice() {
  const remove = useWish('sample.remove');
  const confirm = () =>
    modals.openConfirmModal({
      title: HOME.sampleConfirmTitle,
      children: <Text size="sm">{HOME.sampleConfirmText}</Text>,
      labels: { confirm: HOME.sampleConfirm, cancel: COMMON.cancel },
      confirmProps: { color: 'red.8' },
      onConfirm: () =>
        remove.mutate(undefined, {
          onSuccess: ({ people, letters }) =>
            notifications.show({ color: 'teal', message: HOME.sampleRemoved(people, letters) }),
        }),
    });
  return (
    <Alert color="blue" icon={<Icon name="warning" />} py="xs">
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">
          <strong>{HOME.sampleTitle}.</strong> {HOME.sampleText}
        </Text>
        <May ask="sample.remove">
          <Button
            size="xs"
            variant="default"
            loading={remove.isPending}
            onClick={confirm}
            style={{ flexShrink: 0 }}
          >
            {HOME.sampleRemove}
          </Button>
        </May>
      </Group>
    </Alert>
  );
}
