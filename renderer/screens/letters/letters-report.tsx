import { Alert, Button, Group, ScrollArea, Stack, Table, Text } from '@mantine/core';
import type { MissingSetting } from '../../../shared/domain/office.ts';
import type { LetterRefusal, LettersCheck } from '../../../shared/ipc.ts';
import { screenToFill } from '../../frame/missing-banner.tsx';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { LETTERS, MISSING_NAME } from '../../words.ts';

/** How many letters there will be, who gets none and why, and what must be filled in first. */
export function LettersReport({ check }: { readonly check: LettersCheck }) {
  return (
    <Stack gap="sm">
      <Text component="output" fw={600} size="lg">
        {check.ready > 0 ? LETTERS.ready(check.ready) : LETTERS.noneReady}
      </Text>
      {check.missing.length > 0 ? <Missing missing={check.missing} /> : null}
      {check.refused.length > 0 ? <Refused refused={check.refused} /> : null}
    </Stack>
  );
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

const LISTED = 200;

export function Refused({ refused }: { readonly refused: readonly LetterRefusal[] }) {
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600} c="red.9">
        {LETTERS.refused(refused.length)}
      </Text>
      <ScrollArea.Autosize mah={160} type="auto">
        <Table verticalSpacing={4} fz="sm">
          <Table.Tbody>
            {refused.slice(0, LISTED).map((one) => (
              <Table.Tr key={`${one.personId} ${one.why}`}>
                <Table.Td maw={220}>
                  <Text size="sm" truncate title={one.name}>
                    {one.name}
                  </Text>
                  <Text size="xs" c="dimmed" className="tabular">
                    {one.nikMasked}
                  </Text>
                </Table.Td>
                <Table.Td>{one.why}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        {refused.length > LISTED ? (
          <Text size="xs" c="dimmed">
            {LETTERS.refusedMore(refused.length - LISTED)}
          </Text>
        ) : null}
      </ScrollArea.Autosize>
    </Stack>
  );
}
