import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import { useDecidedWish } from '../../parts/decided.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, PLACE } from '../../words.ts';
import type { ChosenPlaces } from './leave-places.tsx';

interface StartPlacesProps {
  readonly places: ChosenPlaces;
  /** What it is now, where one place is meant. */
  readonly from?: Day | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** From which day people are members, where it is not the first of the agreement. */
export function StartPlaces({ places, from = null, onDone, onClose }: StartPlacesProps) {
  useFocusBack();
  const { membershipIds, one } = places;
  const wish = useDecidedWish('place.start', { quiet: true });
  const [on, setOn] = useState<Day | null>(from);
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (on === null) return;
    wish.mutate(
      { membershipIds: [...membershipIds], on, replacesId: null },
      {
        onSuccess: ({ changed }) => {
          notifications.show({ color: 'teal', message: PLACE.started(changed) });
          onDone();
        },
      },
    );
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={one ? PLACE.startTitle(one.name) : PLACE.startMany(membershipIds.length)}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <DayInput
            data-autofocus
            label={PLACE.startOn}
            description={PLACE.startHint}
            value={on}
            onChange={setOn}
            error={tried && on === null ? PLACE.dayNeeded : null}
          />
          <Text size="sm" c="dimmed">
            {PLACE.startClock}
          </Text>
          {wish.error ? <FailureNotice error={wish.error} /> : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" loading={wish.isPending}>
              {COMMON.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
