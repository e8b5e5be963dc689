import { Alert, Box, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { MissingSetting } from '../../../shared/domain/office.ts';
import type { LetterRefusal, LettersCheck } from '../../../shared/letter-views.ts';
import { useScreenToFill } from '../../frame/missing-banner.tsx';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { LETTERS, MISSING_NAME } from '../../words.ts';

interface LettersReportProps {
  readonly check: LettersCheck;
  /** Whether those whose letter would be incomplete are left out. */
  readonly leavesOut: boolean;
  readonly onLeaveOut: (leavesOut: boolean) => void;
}

/** How many letters there will be, who gets none and why, and what must be settled first. */
export function LettersReport({ check, leavesOut, onLeaveOut }: LettersReportProps) {
  const { missing, incomplete, refused } = check;
  return (
    <Stack gap="sm">
      <Stack gap={2}>
        <Text component="output" fw={600} size="lg">
          {headline(check)}
        </Text>
        <Notes check={check} />
      </Stack>
      {missing.length > 0 ? <Missing missing={missing} /> : null}
      {incomplete.length > 0 ? (
        <Alert
          color="orange"
          title={LETTERS.incomplete(incomplete.length)}
          icon={<Icon name="warning" />}
        >
          <Stack gap="xs">
            <Text size="sm">{LETTERS.incompleteText}</Text>
            <People groups={byReason(incomplete)} mah={110} />
            {check.ready > 0 ? (
              <Checkbox
                label={LETTERS.withoutThem}
                checked={leavesOut}
                onChange={({ currentTarget }) => onLeaveOut(currentTarget.checked)}
              />
            ) : null}
          </Stack>
        </Alert>
      ) : null}
      {refused.length > 0 ? <Refused refused={refused} /> : null}
    </Stack>
  );
}

/** What is good to know and stops nobody. */
function Notes({
  check: { ready, history, already, newerDate },
}: Pick<LettersReportProps, 'check'>) {
  if (ready === 0) return null;
  return (
    <>
      {history > 0 ? (
        <Text size="sm" c="dimmed">
          {LETTERS.history(history)}
        </Text>
      ) : null}
      {already > 0 ? (
        <Text size="sm" c="orange.9">
          {LETTERS.already(already)}
        </Text>
      ) : null}
      {newerDate !== null ? (
        <Text size="sm" c="orange.9">
          {LETTERS.newer(toLongDay(newerDate))}
        </Text>
      ) : null}
    </>
  );
}

/** Ready is only what can become official; the rest can at least be looked at. */
function headline({ ready, missing }: LettersCheck): string {
  if (ready === 0) return LETTERS.noneReady;
  return missing.length > 0 ? LETTERS.readyForDraft(ready) : LETTERS.ready(ready);
}

function Missing({ missing }: { readonly missing: readonly MissingSetting[] }) {
  const { go } = useNavigation();
  const screenToFill = useScreenToFill();
  return (
    <Alert color="orange" title={LETTERS.missingTitle} icon={<Icon name="warning" />}>
      <Stack gap={4}>
        {missing.map((one) => (
          <Group key={`${one.what} ${one.where}`} justify="space-between" wrap="nowrap">
            <Text size="sm">{MISSING_NAME[one.what]}</Text>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`${LETTERS.missingFill} ${MISSING_NAME[one.what]}`}
              onClick={() => go(screenToFill(one))}
            >
              {LETTERS.missingFill}
            </Button>
          </Group>
        ))}
      </Stack>
    </Alert>
  );
}

const NAMED = 60;

export function Refused({ refused }: { readonly refused: readonly LetterRefusal[] }) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} c="red.9">
        {LETTERS.refused(refused.length)}
      </Text>
      <People groups={byReason(refused)} mah={150} />
    </Stack>
  );
}

interface PeopleProps {
  readonly groups: ReadonlyMap<string, readonly LetterRefusal[]>;
  readonly mah: number;
}

/** By reason: hundreds often have one and the same. */
function People({ groups, mah }: PeopleProps) {
  return (
    <Box mah={mah} style={{ overflowY: 'auto' }}>
      <Stack gap="sm">
        {[...groups].map(([why, people]) => (
          <Stack key={why} gap={2}>
            <Text size="sm">
              {groups.size > 1 ? LETTERS.refusedGroup(people.length, why) : why}
            </Text>
            {people.slice(0, NAMED).map((one) => (
              <Group key={one.membershipId} gap="sm" wrap="nowrap" pl="sm">
                <Text size="sm" c="dimmed" truncate title={one.name} style={{ flex: 1 }}>
                  {one.name}
                </Text>
                <Text size="xs" c="dimmed" className="tabular" pr="md">
                  {one.nikMasked}
                </Text>
              </Group>
            ))}
            {people.length > NAMED ? (
              <Text size="xs" c="dimmed" pl="sm">
                {LETTERS.refusedMore(people.length - NAMED)}
              </Text>
            ) : null}
          </Stack>
        ))}
      </Stack>
    </Box>
  );
}

function byReason(refused: readonly LetterRefusal[]): ReadonlyMap<string, LetterRefusal[]> {
  const groups = new Map<string, LetterRefusal[]>();
  for (const one of refused) {
    const group = groups.get(one.why);
    if (group) group.push(one);
    else groups.set(one.why, [one]);
  }
  return groups;
}
