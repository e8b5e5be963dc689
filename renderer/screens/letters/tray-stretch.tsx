import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import type { PrintItem } from '../../../shared/letter-views.ts';
import { PRINTS } from '../../words.ts';

/** What a tray of F4 takes without a second thought. */
export const TRAY = 50;
/** So many the backend draws at once. */
export const MOST = 1000;

/** From one letter of the print to another, counted from 1. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

interface StretchFieldsProps {
  readonly print: PrintItem;
  readonly stretch: Stretch;
  readonly onChange: (stretch: Stretch) => void;
}

/** Which letters go to the printer now. */
export function StretchFields({ print, stretch, onChange }: StretchFieldsProps) {
  const { letters, printed } = print;
  return (
    <Stack gap="xs">
      <Group gap="sm" align="flex-end" wrap="nowrap">
        <NumberInput
          label={PRINTS.from}
          value={stretch.from}
          min={1}
          max={letters}
          allowDecimal={false}
          onChange={(value) =>
            onChange({ ...stretch, from: within(Number(value), { least: 1, most: letters }) })
          }
        />
        <NumberInput
          label={PRINTS.until}
          value={stretch.until}
          min={1}
          max={letters}
          allowDecimal={false}
          onChange={(value) =>
            onChange({ ...stretch, until: within(Number(value), { least: 1, most: letters }) })
          }
        />
      </Group>
      <Group gap="xs">
        {printed < letters ? (
          <>
            <Button size="compact-sm" variant="light" onClick={() => onChange(nextOf(print, TRAY))}>
              {PRINTS.next(Math.min(TRAY, letters - printed))}
            </Button>
            <Button size="compact-sm" variant="light" onClick={() => onChange(nextOf(print, MOST))}>
              {letters - printed > MOST ? PRINTS.next(MOST) : PRINTS.rest}
            </Button>
          </>
        ) : null}
      </Group>
      <Text size="xs" c="dimmed">
        {PRINTS.trayHint}
      </Text>
    </Stack>
  );
}

/** Behind what has come out; where all has, from the first again. */
export function nextOf({ printed, letters }: PrintItem, count: number): Stretch {
  const before = printed >= letters ? 0 : printed;
  return { from: before + 1, until: Math.min(letters, before + count) };
}

export function within(value: number, { least, most }: { least: number; most: number }): number {
  return Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : least;
}
