import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import type { WhenEmpty } from '../../../shared/domain/letter-form.ts';
import { Icon } from '../../parts/icon.tsx';
import { WORDING } from '../../words.ts';
import { ItemTools } from './item-tools.tsx';
import { withChanged, without, withMoved } from './keyed-list.ts';
import { newRow, type RowDraft } from './wording-draft.ts';
import classes from './wording-screen.module.css';
import { WordingInput } from './wording-input.tsx';

const MOST_ROWS = 20;

interface TableRowsProps {
  readonly rows: readonly RowDraft[];
  /** Which table of the letter, from 1. */
  readonly table: number;
  readonly onChange: (rows: readonly RowDraft[]) => void;
}

export function TableRows({ rows, table, onChange }: TableRowsProps) {
  return (
    <div className={classes['lines']}>
      {rows.length > 0 ? <TableHead /> : null}
      {rows.map((row, index) => (
        <TableRow
          key={row.id}
          row={row}
          where={WORDING.row(index + 1, table)}
          isFirst={index === 0}
          isLast={index === rows.length - 1}
          onChange={(change) => onChange(withChanged(rows, row.id, change))}
          onMove={(by) => onChange(withMoved(rows, row.id, by))}
          onRemove={() => onChange(without(rows, row.id))}
        />
      ))}
      {rows.length < MOST_ROWS ? (
        <Button
          variant="subtle"
          size="compact-xs"
          leftSection={<Icon name="plus" size={12} />}
          onClick={() => onChange([...rows, newRow()])}
        >
          {WORDING.lineAdd}
        </Button>
      ) : null}
    </div>
  );
}

/** For the eye; each field names itself. */
function TableHead() {
  return (
    <div className={`${classes['row']} ${classes['rowHead']}`} aria-hidden>
      {WORDING.columns.map((column) => (
        <span key={column}>{column}</span>
      ))}
    </div>
  );
}

interface TableRowProps {
  readonly row: RowDraft;
  readonly where: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: Partial<RowDraft>) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

const WHEN_EMPTY = (Object.keys(WORDING.whenEmpty) as WhenEmpty[]).map((value) => ({
  value,
  label: WORDING.whenEmpty[value],
}));

function TableRow({ row, where, onChange, ...tools }: TableRowProps) {
  return (
    <div className={classes['row']}>
      <WordingInput
        aria-label={WORDING.rowLabel(where)}
        placeholder={WORDING.columns[0]}
        maxLength={80}
        value={row.label}
        onText={(label) => onChange({ label })}
      />
      <WordingInput
        aria-label={WORDING.rowValue(where)}
        placeholder={WORDING.columns[1]}
        maxLength={400}
        value={row.value}
        onText={(value) => onChange({ value })}
      />
      <NativeSelect
        size="xs"
        aria-label={WORDING.rowWhenEmpty(where)}
        title={WORDING.whenEmptyHint}
        data={WHEN_EMPTY}
        value={row.whenEmpty}
        onChange={(event) => onChange({ whenEmpty: event.currentTarget.value as WhenEmpty })}
      />
      <ActionIcon
        variant={row.strong ? 'light' : 'subtle'}
        color={row.strong ? undefined : 'gray'}
        size="sm"
        aria-label={WORDING.rowStrong(where)}
        aria-pressed={row.strong}
        onClick={() => onChange({ strong: !row.strong })}
      >
        <b>B</b>
      </ActionIcon>
      <ItemTools what={where} {...tools} />
    </div>
  );
}
