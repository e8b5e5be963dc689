import { Button, Group, Paper, Text } from '@mantine/core';
import { useState } from 'react';
import { dayWithin } from '../../../shared/domain/agreement-standing.ts';
import { toMonthAndYear } from '../../../shared/domain/values/day.ts';
import { useRequest } from '../../api.ts';
import { useMay } from '../../session.tsx';
import { PLACE } from '../../words.ts';
import { StartPlaces } from '../roster/start-places.tsx';

/** Whoever comes into an agreement that has long been running rarely was a member from its first day. */
export function LateStarters({ importId }: { readonly importId: string }) {
  const enabled = useMay('place.start');
  const late = useRequest('place.late', { importId }, { enabled }).data;
  const [opened, setOpened] = useState(false);
  if (!late || late.membershipIds.length === 0) return null;
  const { membershipIds, from, until, savedOn } = late;
  const period = { coverageFrom: from, coverageUntil: until };
  const close = () => setOpened(false);
  return (
    <Paper withBorder p="sm" bg="#fff4e3">
      <Group wrap="nowrap" gap="sm">
        <Text size="sm" component="output" style={{ flex: 1 }}>
          {PLACE.late(membershipIds.length, toMonthAndYear(from))}
        </Text>
        <Button
          size="xs"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={() => setOpened(true)}
        >
          {PLACE.start}
        </Button>
      </Group>
      {opened ? (
        <StartPlaces
          places={{ membershipIds, one: null }}
          from={savedOn === null ? null : dayWithin(period, savedOn)}
          onDone={close}
          onClose={close}
        />
      ) : null}
    </Paper>
  );
}
