import { Button, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useWish } from '../../api.ts';
import { COMMON, RESCUE } from '../../words.ts';

/** For sound data that are not as they were left: somebody takes it upon themselves. */
export function UseAsFound({ onUsed }: { readonly onUsed: () => void }) {
  const wish = useWish('rescue.use', { invalidates: [] });
  const askFirst = () =>
    modals.openConfirmModal({
      title: RESCUE.useTitle,
      children: <Text size="sm">{RESCUE.useText}</Text>,
      labels: { confirm: RESCUE.useConfirm, cancel: COMMON.cancel },
      onConfirm: () => wish.mutate(undefined, { onSuccess: onUsed }),
    });
  return (
    <Button variant="default" loading={wish.isPending} onClick={askFirst}>
      {RESCUE.asFound}
    </Button>
  );
}
