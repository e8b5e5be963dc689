import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, type MouseEvent, type RefObject } from 'react';
import type { DataColumn } from './data-column.ts';
import { HEAD_HEIGHT } from './data-table-head.tsx';
import { DataTableRow, ROW_HEIGHT } from './data-table-row.tsx';
import type { DataTicks } from './data-table.tsx';
import styles from './data-table.module.css';

interface DataTableBodyProps<Row> {
  readonly gridId: string;
  readonly rows: readonly (Row | null)[];
  readonly columns: readonly DataColumn<Row>[];
  readonly active: number;
  readonly scroller: HTMLDivElement | null;
  /** Filled in here, called by the keys of the table. */
  readonly scrollToRow: RefObject<(row: number) => void>;
  readonly firstRow: number;
  readonly stale: boolean;
  readonly ticks: DataTicks<Row> | undefined;
  readonly onTick: (index: number, range: boolean, ticked: boolean) => void;
  readonly onClick: (row: Row, index: number, event: MouseEvent) => void;
  readonly onView: ((first: number, last: number) => void) | undefined;
}

export function rowId(gridId: string, index: number): string {
  return `${gridId}-${index}`;
}

/** The rows in view and a few around them. Scrolling draws this part again and nothing above it. */
export function DataTableBody<Row>(props: DataTableBodyProps<Row>) {
  const { gridId, rows, active, scroller, scrollToRow, ticks, onView } = props;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    initialOffset: props.firstRow * ROW_HEIGHT,
    // The head stands above the rows in the same box, and covers its top while it scrolls.
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
    useFlushSync: false,
  });
  const first = virtual.range?.startIndex ?? 0;
  const last = virtual.range?.endIndex ?? 0;
  useEffect(() => onView?.(first, last), [onView, first, last]);
  useEffect(() => {
    scrollToRow.current = (row) => virtual.scrollToIndex(row);
  }, [scrollToRow, virtual]);
  return (
    <tbody
      className={`${styles.body} ${props.stale ? styles.stale : ''}`}
      style={{ height: virtual.getTotalSize() }}
    >
      {virtual.getVirtualItems().map(({ index }) => {
        const value = rows[index];
        if (value === undefined) return null;
        return (
          <DataTableRow<Row>
            key={index}
            id={rowId(gridId, index)}
            value={value}
            columns={props.columns}
            index={index}
            active={index === active}
            ticked={ticks ? value !== null && ticks.has(value) : undefined}
            label={value === null ? '' : (ticks?.label(value) ?? '')}
            onTick={ticks ? props.onTick : undefined}
            onClick={props.onClick}
          />
        );
      })}
    </tbody>
  );
}
