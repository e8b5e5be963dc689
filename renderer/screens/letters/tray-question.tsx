import { Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { PrintItem } from '../../../shared/letter-views.ts';
import { useWish } from '../../api.ts';
import { takeLostFocus } from '../../parts/take-focus.ts';
import { PRINTS } from '../../words.ts';
import { within, type Stretch } from './tray-stretch.tsx';

interface AreAllOutProps {
  readonly print: PrintItem;
  readonly sent: Stretch;
  readonly onTold: (print: PrintItem) => void;
  readonly onNothing: () => void;
}

/** No printer tells how it ended: only whoever stands beside it knows. */
export function AreAllOut({ print, sent, onTold, onNothing }: AreAllOutProps) {
  const [until, setUntil] = useState(sent.until);
  const remember = useWish('print.printed', { invalidates: ['prints.list'] });
  const tell = (printed: number) =>
    remember.mutate({ print: print.id, printed }, { onSuccess: onTold });
  return (
    <Stack gap="sm">
      <Stack gap={2}>
        <Text fw={600}>{PRINTS.outTitle}</Text>
        <Text size="sm">{PRINTS.outText(sent.from, sent.until)}</Text>
      </Stack>
      <Group gap="xs">
        <Button
          ref={takeLostFocus}
          loading={remember.isPending}
          onClick={() => tell(Math.max(print.printed, sent.until))}
        >
          {PRINTS.outAll}
        </Button>
        <Button variant="default" onClick={onNothing}>
          {PRINTS.outNothing}
        </Button>
      </Group>
      <Group gap="xs" align="flex-end">
        <NumberInput
          label={PRINTS.outUntil}
          w={180}
          value={until}
          min={sent.from}
          max={sent.until}
          allowDecimal={false}
          onChange={(value) =>
            setUntil(within(Number(value), { least: sent.from, most: sent.until }))
          }
        />
        <Button variant="default" onClick={() => tell(until)}>
          {PRINTS.outSave}
        </Button>
      </Group>
    </Stack>
  );
}
