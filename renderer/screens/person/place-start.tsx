import { Group, Paper, Stack, Text } from '@mantine/core';
import type { Pks } from '../../../shared/domain/agreement.ts';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import type { PersonCheck } from '../../../shared/views.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { useRequest } from '../../api.ts';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { PERSON, PLACE } from '../../words.ts';

interface PlaceStartProps {
  readonly pks: Pks;
  /** The membership whose place is taken over. */
  readonly replacesId: number | null;
  readonly begins: NonNullable<PersonCheck['begins']>;
  readonly on: Day;
  readonly onChange: (on: Day) => void;
}

/** From which day somebody new is a member, and whose place it was; their own clock begins then. */
export function PlaceStart({ pks, replacesId, begins, on, onChange }: PlaceStartProps) {
  return (
    <Paper withBorder p="md" component="section" aria-label={PLACE.startOn}>
      <Group gap="lg" wrap="nowrap" align="flex-start">
        <KnownDayInput
          label={PLACE.startOn}
          value={on}
          onChange={onChange}
          minDate={begins.from}
          maxDate={begins.until}
        />
        <Stack gap={2} pt={22}>
          {replacesId === null ? null : (
            <Replaced pks={pks} replacesId={replacesId} from={begins.from} />
          )}
          <Text size="sm" c="dimmed">
            {pks === 'rentan' ? `${PLACE.startHint} ${PLACE.startClock}` : PLACE.startHint}
          </Text>
        </Stack>
      </Group>
    </Paper>
  );
}

interface ReplacedProps {
  readonly pks: Pks;
  readonly replacesId: number;
  /** The first day of the agreement that is meant. */
  readonly from: Day;
}

function Replaced({ pks, replacesId, from }: ReplacedProps) {
  const state = useRequest('app.state', undefined).data;
  const agreement = state?.agreements.find((one) => one.pks === pks && one.coverageFrom === from);
  const quota = useRequest(
    'place.quota',
    { agreementId: agreement?.id ?? 1 },
    { enabled: agreement !== undefined },
  );
  const left = quota.data?.leavers.find((one) => one.membershipId === replacesId);
  const details = [
    left?.reason ? LEAVE_REASON[left.reason] : null,
    left?.leftOn ? PERSON.leftOn(toLongDay(left.leftOn)) : null,
  ].filter(Boolean);
  return (
    <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
      {left ? PLACE.replaces(left.name) : PLACE.replacesSomebody}
      {details.length > 0 ? <Text span size="sm" fw={400}>{` · ${details.join(' ')}`}</Text> : null}
    </Text>
  );
}
