import { Button, Group, Popover, Stack, Text } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { RosterField } from '../../../shared/domain/person.ts';
import type { PlanRow } from '../../../shared/domain/plan.ts';
import { FIELD_NAME, ISSUE_WORDS } from '../../../shared/words.ts';
import { IMPORT } from '../../words.ts';
import { useCellEditing, type AfterCell } from './cell-editing.ts';
import classes from './plan-cell.module.css';
import { faultsOf, suggestionFor, textOf } from './row-issues.ts';

interface CellInputProps {
  readonly row: PlanRow;
  readonly field: RosterField;
}

/** The value as text, with what is wrong and what is proposed below it. */
export function CellInput({ row, field }: CellInputProps) {
  const { plan, typed, onTyped, save, leave } = useCellEditing();
  const [text, setText] = useState(() => typed() ?? textOf(plan, row, field));
  // A field that is taken away loses the focus too: by then everything is said.
  const done = useRef(false);
  const finish = (value: string, after: AfterCell) => {
    if (done.current) return;
    done.current = true;
    save(row, value, after);
  };
  const suggestion = suggestionFor(plan, row, field);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      done.current = true;
      leave();
    } else if (event.key === 'Enter') finish(text, 'row');
    else if (event.key === 'Tab' && !event.shiftKey) finish(text, 'cell');
    else if (event.key === 'ArrowDown' && !event.altKey && suggestion !== null)
      finish(suggestion, 'row');
    else return;
    event.preventDefault();
  };
  return (
    <Popover
      opened
      position="bottom-start"
      width={320}
      shadow="md"
      withinPortal
      returnFocus={false}
    >
      <Popover.Target>
        <input
          ref={focusAll}
          className={classes['input']}
          aria-label={`${FIELD_NAME[field]}, ${IMPORT.rowTitle(row.row)}`}
          maxLength={400}
          value={text}
          onChange={(event) => {
            setText(event.currentTarget.value);
            onTyped(event.currentTarget.value);
          }}
          onClick={(event) => event.stopPropagation()}
          onKeyDown={onKeyDown}
          onBlur={() => finish(text, 'nowhere')}
        />
      </Popover.Target>
      {/* The field keeps the focus: a press in here is no leaving. */}
      <Popover.Dropdown p="xs" onMouseDown={(event) => event.preventDefault()}>
        <Stack gap={6} onClick={(event) => event.stopPropagation()}>
          {faultsOf(plan, row, field).map(({ code }) => (
            <div key={code}>
              <Text size="sm" fw={600}>
                {ISSUE_WORDS[code].short}
              </Text>
              <Text size="xs">{ISSUE_WORDS[code].todo}</Text>
            </div>
          ))}
          {suggestion === null ? null : (
            <Group>
              <Button size="compact-xs" variant="light" onClick={() => finish(suggestion, 'row')}>
                {IMPORT.takeSuggestionKey(suggestion)}
              </Button>
            </Group>
          )}
          <Text size="xs" c="dimmed">
            {IMPORT.cellKeys}
          </Text>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function focusAll(input: HTMLInputElement | null): void {
  if (input === null || document.activeElement === input) return;
  input.focus({ preventScroll: true });
  input.select();
}
