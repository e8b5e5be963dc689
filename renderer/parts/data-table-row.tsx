import { memo, type MouseEvent } from 'react';
import type { DataColumn } from './data-column.ts';
import styles from './data-table.module.css';

export const ROW_HEIGHT = 36;

/** A row of the table, or the place of one that is still to be loaded. */
export interface DataItem<Row> {
  readonly row: Row | null;
}

interface DataTableRowProps<Row> {
  readonly id: string;
  /** Null where it is still to be loaded. */
  readonly value: Row | null;
  readonly columns: readonly DataColumn<Row>[];
  readonly index: number;
  readonly active: boolean;
  /** Undefined where the table has no ticks. */
  readonly ticked: boolean | undefined;
  readonly label: string;
  readonly onTick: ((index: number, range: boolean, ticked: boolean) => void) | undefined;
  readonly onClick: (row: Row, index: number, event: MouseEvent) => void;
}

function DataTableRowPlain<Row>(props: DataTableRowProps<Row>) {
  const { value, index, ticked, onTick, onClick } = props;
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid holds focus and keys for its rows
    <tr
      id={props.id}
      className={styles.row}
      aria-rowindex={index + 2}
      aria-selected={ticked}
      data-active={props.active || undefined}
      style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
      onMouseDown={keepTextUnselected}
      onClick={(event) => (value === null ? undefined : onClick(value, index, event))}
    >
      {onTick ? (
        <RowTick label={props.label} ticked={ticked ?? false} index={index} onTick={onTick} />
      ) : null}
      {props.columns.map(({ id, align, cell }) => (
        <td key={id} className={`${styles.cell} ${align === 'right' ? styles.right : ''}`}>
          {value === null ? <div className={styles.waiting} /> : cell(value)}
        </td>
      ))}
    </tr>
  );
}

/** Shift and a click choose a range of rows here, not a stretch of text. */
function keepTextUnselected(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}

export const DataTableRow = memo(DataTableRowPlain) as typeof DataTableRowPlain;

interface RowTickProps {
  readonly label: string;
  readonly ticked: boolean;
  readonly index: number;
  readonly onTick: (index: number, range: boolean, ticked: boolean) => void;
}

function RowTick({ label, ticked, index, onTick }: RowTickProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the grid's space bar ticks the row
    <td
      className={styles.tick}
      onClick={(event) => {
        event.stopPropagation();
        onTick(index, event.shiftKey, !ticked);
      }}
    >
      {/* Plain, for hundreds of them are drawn while scrolling; the cell around it takes the click. */}
      <input
        type="checkbox"
        className={styles.box}
        checked={ticked}
        readOnly
        tabIndex={-1}
        aria-label={label}
      />
    </td>
  );
}
