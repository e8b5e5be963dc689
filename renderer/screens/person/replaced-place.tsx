import { Group, Paper, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import type { Pks } from '../../../shared/domain/agreement.ts';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { ask, invalidate, RequestFailed, sentenceFor, useRequest } from '../../api.ts';
import { useDecided } from '../../parts/decided.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { newestOf } from '../agreements/agreement-standing.ts';
import { PERSON, PLACE } from '../../words.ts';

interface ReplacedPlaceProps {
  readonly pks: Pks;
  readonly replacesId: number;
  readonly on: Day;
  readonly onChange: (on: Day) => void;
}

/** Whose place somebody new takes, and from which day; their own clock begins then. */
export function ReplacedPlace({ pks, replacesId, on, onChange }: ReplacedPlaceProps) {
  const state = useRequest('app.state', undefined).data;
  const agreement = state ? newestOf(state.agreements, pks) : undefined;
  const agreementId = agreement?.id;
  const quota = useRequest(
    'place.quota',
    { agreementId: agreementId ?? 1 },
    { enabled: agreementId !== undefined },
  );
  const left = quota.data?.leavers.find((one) => one.membershipId === replacesId);
  const details = [
    left?.reason ? LEAVE_REASON[left.reason] : null,
    left?.leftOn ? PERSON.leftOn(toLongDay(left.leftOn)) : null,
  ].filter(Boolean);
  return (
    <Paper withBorder p="md" mb="md" maw={980} component="section" aria-label={PLACE.startOn}>
      <Group gap="lg" wrap="nowrap" align="flex-start">
        <KnownDayInput
          label={PLACE.startOn}
          value={on}
          onChange={onChange}
          {...(agreement
            ? { minDate: agreement.coverageFrom, maxDate: agreement.coverageUntil }
            : {})}
        />
        <Stack gap={2} pt={22}>
          <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
            {left ? PLACE.replaces(left.name) : PLACE.replacesSomebody}
            {details.length > 0 ? (
              <Text span size="sm" fw={400}>{` · ${details.join(' ')}`}</Text>
            ) : null}
          </Text>
          <Text size="sm" c="dimmed">
            {`${PLACE.startHint} ${PLACE.startClock}`}
          </Text>
        </Stack>
      </Group>
    </Paper>
  );
}

interface TakenOver {
  readonly personId: number;
  readonly replacesId: number;
  readonly on: Day;
}

/** Gives who was just saved the day and the place; a failure says that the person is saved. */
export function useTakeOver(pks: Pks): (taken: TakenOver) => Promise<void> {
  const decided = useDecided();
  const client = useQueryClient();
  return async ({ personId, replacesId, on }) => {
    const { memberships } = await ask('person.get', { id: personId });
    const place = memberships
      .filter((one) => one.pks === pks && one.status === 'active')
      .toSorted((a, b) => b.start.localeCompare(a.start))[0];
    if (place === undefined) throw new RequestFailed({ code: 'membership-not-found' });
    await decided((decision) =>
      ask('place.start', { membershipIds: [place.id], on, replacesId, decision }),
    );
    await invalidate(client);
  };
}

/** The person is saved, but not yet whose place it is. */
export function tellNotTaken(error: unknown): void {
  // One note is shown at a time: this one must not wait behind the good news.
  notifications.clean();
  notifications.show({
    color: 'red',
    title: PLACE.startFailed,
    message: sentenceFor(error),
    autoClose: 12_000,
  });
}
