import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState, type FormEvent } from 'react';
import { toShortDay, type Day } from '../../../shared/domain/values/day.ts';
import type { Leaver } from '../../../shared/requests/places.ts';
import { useRequest } from '../../api.ts';
import { useDecidedWish } from '../../parts/decided.ts';
import { DayInput } from '../../parts/day-input.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { useFocusBack } from '../../parts/use-focus-back.ts';
import { COMMON, PERSON, PLACE, QUOTA } from '../../words.ts';
import { WhoseName, type ChosenPlaces } from './leave-places.tsx';

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
  const place = useReplacedBy(places);
  const [chosen, setChosen] = useState<number | null | undefined>(undefined);
  const replacesId = chosen === undefined ? place.replacesId : chosen;
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (on === null || !place.known) return;
    wish.mutate(
      { membershipIds: [...membershipIds], on, replacesId },
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
      title={one ? PLACE.startOn : PLACE.startMany(membershipIds.length)}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {one ? <WhoseName name={one.name} /> : null}
          <Text size="sm" c="dimmed">
            {PLACE.startClock}
          </Text>
          <DayInput
            data-autofocus
            label={PLACE.startOn}
            description={PLACE.startHint}
            value={on}
            onChange={setOn}
            error={tried && on === null ? PLACE.dayNeeded : null}
          />
          {place.leavers.length > 0 ? (
            <Select
              label={PLACE.replacesWhom}
              description={PLACE.replacesHint}
              placeholder={PLACE.replacesNobody}
              data={place.leavers.map(({ membershipId, name, leftOn }) => ({
                value: String(membershipId),
                label: leftOn === null ? name : `${name} (${PERSON.leftOn(toShortDay(leftOn))})`,
              }))}
              value={replacesId === null ? null : String(replacesId)}
              onChange={(value) => setChosen(value === null ? null : Number(value))}
              searchable
              clearable
              maxDropdownHeight={220}
              nothingFoundMessage={QUOTA.nobody}
            />
          ) : null}
          {wish.error ? <FailureNotice error={wish.error} /> : null}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {COMMON.cancel}
            </Button>
            <Button type="submit" loading={wish.isPending} disabled={!place.known}>
              {COMMON.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

interface ReplacedBy {
  /** Whether the answer is here; what is not known must not be overwritten. */
  readonly known: boolean;
  readonly replacesId: number | null;
  /** Whose places can be taken over: those nobody has, and the one that is. */
  readonly leavers: readonly Leaver[];
}

/** Whose place it is now; of many nobody asks, and theirs stay as they are. */
function useReplacedBy({ membershipIds, one }: ChosenPlaces): ReplacedBy {
  const enabled = one !== null;
  const quota = useRequest('place.quota', { agreementId: one?.agreementId ?? 1 }, { enabled });
  if (!enabled) return { known: true, replacesId: null, leavers: [] };
  if (!quota.data) return { known: false, replacesId: null, leavers: [] };
  const isMine = ({ replacedBy }: Leaver) => replacedBy?.membershipId === membershipIds[0];
  const { leavers, pks } = quota.data;
  const free = leavers.filter((each) => each.replacedBy === null || isMine(each));
  return {
    known: true,
    replacesId: leavers.find(isMine)?.membershipId ?? null,
    leavers: pks === 'rentan' ? free : [],
  };
}
