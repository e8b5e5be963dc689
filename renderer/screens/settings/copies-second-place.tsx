import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { CopiesState } from '../../../shared/trust-views.ts';
import { useWish } from '../../api.ts';
import { useMay } from '../../session.tsx';
import { COMMON, SECOND_PLACE } from '../../words.ts';
import { SecondPlaceDialog } from './copies-second-place-dialog.tsx';
import { agoWords, isPlaceStale } from './copies-safety.ts';

type Place = NonNullable<CopiesState['secondPlace']>;

interface SecondPlaceProps {
  readonly place: Place | null;
  readonly today: Day;
}

/** The folder outside of this computer where copies also go, and what to do where they do not. */
export function SecondPlace({ place, today }: SecondPlaceProps) {
  const may = useMay('copies.second-place');
  const [editing, setEditing] = useState(false);
  return (
    <Paper withBorder p="md" component="section" aria-label={SECOND_PLACE.title}>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="md">
        <Stack gap={4} miw={0}>
          <Group gap="xs">
            <Title order={3}>{SECOND_PLACE.title}</Title>
            {place ? <PlaceBadge place={place} /> : null}
          </Group>
          {place ? (
            <PlaceFacts place={place} today={today} />
          ) : (
            <Text size="sm">{SECOND_PLACE.none}</Text>
          )}
        </Stack>
        {may ? (
          <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
            {place ? <EndButton /> : null}
            <Button variant={place ? 'default' : 'filled'} onClick={() => setEditing(true)}>
              {place ? SECOND_PLACE.change : SECOND_PLACE.set}
            </Button>
          </Group>
        ) : null}
      </Group>
      {editing ? (
        <SecondPlaceDialog hasPassphrase={place !== null} onClose={() => setEditing(false)} />
      ) : null}
    </Paper>
  );
}

function PlaceBadge({ place }: { readonly place: Place }) {
  const isStale = isPlaceStale(place);
  const color = isStale ? 'orange' : 'teal';
  return (
    <Badge color={color} c={`${color}.9`} variant="light">
      {isStale ? SECOND_PLACE.stale : SECOND_PLACE.good}
    </Badge>
  );
}

function PlaceFacts({ place, today }: { readonly place: Place; readonly today: Day }) {
  const { folder, copiedAt } = place;
  const todo = todoWords(place);
  return (
    <>
      <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
        {folder}
      </Text>
      <Text size="sm">
        {copiedAt === null ? SECOND_PLACE.never : SECOND_PLACE.copied(agoWords(copiedAt, today))}{' '}
        <Text span c="dimmed" inherit>
          {SECOND_PLACE.text}
        </Text>
      </Text>
      {todo === null ? null : (
        <Text size="sm" c={isPlaceStale(place) ? 'orange.9' : 'dimmed'}>
          {todo}
        </Text>
      )}
    </>
  );
}

/** What went wrong last and what to do; null where there is nothing to do. */
function todoWords(place: Place): string | null {
  if (place.problem !== null) return `${place.problem} ${SECOND_PLACE.thenMake}`;
  return isPlaceStale(place) ? SECOND_PLACE.doConnect : null;
}

function EndButton() {
  const end = useWish('copies.second-place', { invalidates: ['copies.state'] });
  const askToEnd = () =>
    modals.openConfirmModal({
      title: SECOND_PLACE.endTitle,
      children: <Text size="sm">{SECOND_PLACE.endText}</Text>,
      labels: { confirm: SECOND_PLACE.endConfirm, cancel: COMMON.cancel },
      confirmProps: { color: 'red.8' },
      onConfirm: () =>
        end.mutate(
          { folder: null, passphrase: null },
          { onSuccess: () => notifications.show({ message: SECOND_PLACE.ended }) },
        ),
    });
  return (
    <Button variant="default" c="red.9" loading={end.isPending} onClick={askToEnd}>
      {SECOND_PLACE.end}
    </Button>
  );
}
