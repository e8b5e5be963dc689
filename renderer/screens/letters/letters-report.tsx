import { Alert, Button, Group, ScrollArea, Stack, Text } from '@mantine/core';
import type { MissingSetting } from '../../../shared/domain/office.ts';
import type { LetterRefusal, LettersCheck } from '../../../shared/letter-views.ts';
import { screenToFill } from '../../frame/missing-banner.tsx';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { LETTERS, MISSING_NAME } from '../../words.ts';

/** How many letters there will be, who gets none and why, and what must be filled in first. */
export function LettersReport({ check }: { readonly check: LettersCheck }) {
  return (
    <Stack gap="sm">
      <Text component="output" fw={600} size="lg">
        {headline(check)}
      </Text>
      {check.missing.length > 0 ? <Missing missing={check.missing} /> : null}
      {check.refused.length > 0 ? <Refused refused={check.refused} /> : null}
    </Stack>
  );
}

/** Ready is only what can become official; the rest can at least be looked at. */
function headline({ ready, missing }: LettersCheck): string {
  if (ready === 0) return LETTERS.noneReady;
  return missing.length > 0 ? LETTERS.readyForDraft(ready) : LETTERS.ready(ready);
}

function Missing({ missing }: { readonly missing: readonly MissingSetting[] }) {
  const { go } = useNavigation();
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

/** By reason: hundreds are often refused for one and the same. */
export function Refused({ refused }: { readonly refused: readonly LetterRefusal[] }) {
  const groups = byReason(refused);
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} c="red.9">
        {LETTERS.refused(refused.length)}
      </Text>
      <ScrollArea.Autosize mah={180} type="auto">
        <Stack gap="sm">
          {[...groups].map(([why, people]) => (
            <Stack key={why} gap={2}>
              <Text size="sm">
                {groups.size > 1 ? LETTERS.refusedGroup(people.length, why) : why}
              </Text>
              {people.slice(0, NAMED).map((one) => (
                <Group key={one.personId} gap="sm" wrap="nowrap" pl="sm">
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
      </ScrollArea.Autosize>
    </Stack>
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
