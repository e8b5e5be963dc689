import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { useRequest } from '../../api.ts';
import type { ChosenRows } from '../../parts/use-chosen.ts';
import { REGISTER, TABLE } from '../../words.ts';
import { RegisterFill, RegisterInsert } from './register-hand.tsx';
import { RegisterVoid } from './register-void.tsx';
import { ReprintButton } from './reprint-button.tsx';

interface RegisterBarProps {
  readonly letters: ChosenRows<LetterListItem>;
  readonly isEmpty: boolean;
}

/** So many numbers are made void at once. */
const MOST_VOID = 500;

type Open = 'fill' | 'insert' | 'void' | null;

/** Under the table and always there, so that ticking the first row moves nothing. */
export function RegisterBar({ letters, isEmpty }: RegisterBarProps) {
  const [open, setOpen] = useState<Open>(null);
  const chosen = [...letters.chosen.values()];
  return (
    <Group justify="space-between" wrap="nowrap" mih={44} pt={8} gap="sm">
      {chosen.length === 0 ? (
        <Text size="xs" c="dimmed" lineClamp={1}>
          {isEmpty ? '' : TABLE.keys}
        </Text>
      ) : (
        <>
          <Group gap="xs" wrap="nowrap">
            <Text component="output" size="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
              {REGISTER.chosen(chosen.length)}
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              style={{ flexShrink: 0 }}
              onClick={letters.clear}
            >
              {REGISTER.unchoose}
            </Button>
          </Group>
          <ChosenActions chosen={chosen} onOpen={setOpen} />
        </>
      )}
      <ChosenDialog
        open={open}
        chosen={chosen}
        onClose={() => setOpen(null)}
        onDone={() => {
          setOpen(null);
          letters.clear();
        }}
      />
    </Group>
  );
}

interface ChosenActionsProps {
  readonly chosen: readonly LetterListItem[];
  readonly onOpen: (open: Open) => void;
}

/** What can be done depends on what is ticked: a reserved number is filled, an issued one printed again. */
function ChosenActions({ chosen, onOpen }: ChosenActionsProps) {
  const one = chosen.length === 1 ? chosen[0] : undefined;
  const printed = chosen.filter(({ kind, status }) => kind !== 'hand' && status !== 'void');
  const isTooMany = chosen.length > MOST_VOID;
  const canVoid = !isTooMany && chosen.every(({ status }) => status !== 'void');
  return (
    <Group gap="xs" wrap="nowrap">
      {one?.status === 'reserved' ? (
        <Button size="xs" onClick={() => onOpen('fill')}>
          {REGISTER.fill}
        </Button>
      ) : null}
      {one ? (
        <Button size="xs" variant="default" onClick={() => onOpen('insert')}>
          {REGISTER.insert}
        </Button>
      ) : null}
      <Button
        size="xs"
        variant="default"
        c={canVoid ? 'red.9' : undefined}
        disabled={!canVoid}
        title={isTooMany ? REGISTER.voidMost(MOST_VOID) : undefined}
        onClick={() => onOpen('void')}
      >
        {REGISTER.makeVoid}
      </Button>
      {printed.length > 0 ? (
        <ReprintButton letterIds={printed.map(({ id }) => id)} size="xs" />
      ) : null}
    </Group>
  );
}

interface ChosenDialogProps {
  readonly open: Open;
  readonly chosen: readonly LetterListItem[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

function ChosenDialog({ open, chosen, onClose, onDone }: ChosenDialogProps) {
  const today = useRequest('app.state', undefined).data?.today;
  const [one] = chosen;
  if (open === null || !one || !today) return null;
  if (open === 'void') return <RegisterVoid letters={chosen} onClose={onClose} onDone={onDone} />;
  const props = { letter: one, today, onClose, onDone };
  return open === 'fill' ? <RegisterFill {...props} /> : <RegisterInsert {...props} />;
}
