import { Button, CloseButton, Group, Popover, ScrollArea, Stack, Text } from '@mantine/core';
import { Icon } from '../../parts/icon.tsx';
import { ROSTER, TABLE } from '../../words.ts';
import type { RosterLine } from '../../../shared/views.ts';
import type { ChosenRows } from '../../parts/use-chosen.ts';
import type { Pks } from '../../../shared/domain/agreement.ts';
import { ChooseByFile, PlacesMenu } from './places-menu.tsx';

interface ChosenBarProps {
  readonly members: ChosenRows<RosterLine>;
  /** Null for who may not. */
  readonly onPrint: (() => void) | null;
  /** Of the list that is shown; null for both. */
  readonly pks: Pks | null;
}

/** Under the table and always there, so that ticking the first row moves nothing. */
export function ChosenBar({ members, onPrint, pks }: ChosenBarProps) {
  const { chosen, busy, clear } = members;
  return (
    <Group justify="space-between" wrap="nowrap" mih={44} pt={8} gap="sm">
      {chosen.size === 0 ? (
        <>
          <Text size="xs" c="dimmed" lineClamp={1}>
            {busy ? ROSTER.choosing : TABLE.keys}
          </Text>
          <ChooseByFile pks={pks} />
        </>
      ) : (
        <>
          <Group gap="xs" wrap="nowrap">
            <Text component="output" size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
              {ROSTER.chosen(chosen.size)}
            </Text>
            <ChosenList members={members} />
            <Button size="compact-sm" variant="subtle" style={{ flexShrink: 0 }} onClick={clear}>
              {ROSTER.unchoose}
            </Button>
          </Group>
          <Group gap="xs" wrap="nowrap">
            <PlacesMenu members={members} />
            {onPrint ? (
              <Button
                size="xs"
                style={{ flexShrink: 0 }}
                leftSection={<Icon name="printer" size={16} />}
                loading={busy}
                onClick={onPrint}
              >
                {ROSTER.printChosen}
              </Button>
            ) : null}
          </Group>
        </>
      )}
    </Group>
  );
}

const LISTED = 100;

function ChosenList({ members }: { readonly members: ChosenRows<RosterLine> }) {
  const { chosen, remove } = members;
  return (
    <Popover position="top-start" width={420} shadow="md" trapFocus withinPortal>
      <Popover.Target>
        <Button size="compact-sm" variant="subtle">
          {ROSTER.showChosen}
        </Button>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <ScrollArea.Autosize mah={320}>
          <Stack gap={2}>
            {[...chosen.values()].slice(0, LISTED).map((one) => (
              <Group key={one.membershipId} gap="xs" wrap="nowrap" justify="space-between">
                <Text size="sm" lineClamp={1} title={one.name} style={{ flex: 1 }}>
                  {one.name}
                </Text>
                <Text size="xs" c="dimmed" className="tabular">
                  {one.nikMasked}
                </Text>
                <CloseButton
                  size="sm"
                  aria-label={ROSTER.unchooseOne(one.name)}
                  onClick={() => remove(one.membershipId)}
                />
              </Group>
            ))}
            {chosen.size > LISTED ? (
              <Text size="xs" c="dimmed">
                {ROSTER.moreChosen(chosen.size - LISTED)}
              </Text>
            ) : null}
          </Stack>
        </ScrollArea.Autosize>
      </Popover.Dropdown>
    </Popover>
  );
}
