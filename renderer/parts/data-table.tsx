import { useTable, type ColumnDef, type SortingState } from '@tanstack/react-table';
import {
  useCallback,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react';
import {
  compareValues,
  dataFeatures,
  leastWidth,
  TICK_WIDTH,
  tracksOf,
  type DataColumn,
  type DataFeatures,
  type DataSort,
} from './data-column.ts';
import { DataTableBody, rowId } from './data-table-body.tsx';
import { DataTableHead } from './data-table-head.tsx';
import { ROW_HEIGHT, type DataItem } from './data-table-row.tsx';
import styles from './data-table.module.css';
import { rowKeyAction } from './row-keys.ts';

/** Ticks in front of the rows. Rows are meant by their place, for not all of them need be loaded. */
export interface DataTicks<Row> {
  readonly has: (row: Row) => boolean;
  readonly label: (row: Row) => string;
  readonly all: 'none' | 'some' | 'all';
  /** Both ends included; `first` may equal `last`. */
  readonly onRange: (first: number, last: number, ticked: boolean) => void;
  readonly onAll: (ticked: boolean) => void;
}

/** For what goes through the rows from outside: in the order shown, and with the marker. */
export interface DataTableHandle<Row> {
  readonly rows: () => readonly (Row | null)[];
  /** Marks a row and brings it into view. */
  readonly show: (index: number) => void;
  readonly focus: () => void;
}

interface DataTableProps<Row, Id extends string> {
  readonly label: string;
  readonly columns: readonly DataColumn<Row>[];
  /** In the order shown; null where a row is still to be loaded. */
  readonly rows: readonly (Row | null)[];
  /** Given when the sorting is done elsewhere; otherwise the table sorts what it holds. */
  readonly sort?: DataSort<Id>;
  readonly onSort?: (sort: DataSort<Id>) => void;
  readonly sortable?: readonly Id[];
  /** False where the order is given and loaded by pages, as in a register. */
  readonly sorted?: boolean;
  readonly onOpen?: (row: Row, index: number) => void;
  /** F2 on the marked row. */
  readonly onEdit?: (row: Row, index: number) => void;
  readonly handle?: Ref<DataTableHandle<Row>>;
  readonly ticks?: DataTicks<Row>;
  /** Which rows are in view, so that they can be loaded. */
  readonly onView?: (first: number, last: number) => void;
  /** Another value takes the table back to its first row. */
  readonly resetKey?: string;
  /** Rows of the previous answer are shown while the next one is on its way. */
  readonly stale?: boolean;
  /** Where the table stood when the screen was left. */
  readonly firstRow?: number;
  /** The row that was left for another screen: marked again, with the focus. */
  readonly startRow?: number;
  readonly empty?: ReactNode;
}

/** A table that draws only the rows in view: ten or ten thousand rows cost the same. */
export function DataTable<Row, Id extends string = string>(props: DataTableProps<Row, Id>) {
  const { rows, ticks, onOpen, onEdit, resetKey } = props;
  // As state: the rows below can only be laid out once the box around them is there.
  const [scroller, setScroller] = useState<HTMLDivElement | null>(null);
  const scrollToRow = useRef<(row: number) => void>(() => {});
  const anchor = useRef<number | null>(null);
  const lastReset = useRef(resetKey);
  const [active, setActive] = useState(props.startRow ?? -1);
  const gridId = useId();
  const { table, shown } = useDataTable(props);

  useEffect(() => {
    if (lastReset.current === resetKey) return;
    lastReset.current = resetKey;
    anchor.current = null;
    setActive(-1);
    scroller?.scrollTo({ top: 0 });
  }, [resetKey, scroller]);

  useImperativeHandle(
    props.handle,
    () => ({
      rows: () => shown,
      show: (index) => {
        setActive(index);
        scrollToRow.current(index);
      },
      focus: () => scroller?.querySelector('table')?.focus({ preventScroll: true }),
    }),
    [shown, scroller],
  );
  const tick = useCallback(
    (index: number, range: boolean, ticked: boolean) => {
      const from = range && anchor.current !== null ? anchor.current : index;
      anchor.current = index;
      ticks?.onRange(Math.min(from, index), Math.max(from, index), ticked);
    },
    [ticks],
  );
  const onRowClick = useCallback(
    (row: Row, index: number, event: MouseEvent) => {
      setActive(index);
      if (ticks && (event.shiftKey || event.ctrlKey)) tick(index, event.shiftKey, !ticks.has(row));
      else onOpen?.(row, index);
    },
    [ticks, tick, onOpen],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const action = rowKeyAction(event.key, { active, count: shown.length, page });
    if (action.kind === 'none') return;
    event.preventDefault();
    const row = shown[active] ?? null;
    if (action.kind === 'move') {
      setActive(action.row);
      scrollToRow.current(action.row);
    } else if (row !== null && action.kind === 'open') onOpen?.(row, active);
    else if (row !== null && action.kind === 'edit') onEdit?.(row, active);
    else if (row !== null && ticks) tick(active, event.shiftKey, !ticks.has(row));
  };

  return (
    <div ref={setScroller} className={styles.scroller}>
      <table
        ref={(props.startRow ?? -1) < 0 ? undefined : goOnHere}
        className={styles.table}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- rows come and go while scrolling: a grid holds the focus for them
        role="grid"
        aria-label={props.label}
        aria-rowcount={rows.length + 1}
        aria-colcount={props.columns.length + (ticks ? 1 : 0)}
        aria-multiselectable={ticks ? true : undefined}
        aria-activedescendant={active >= 0 ? rowId(gridId, active) : undefined}
        aria-busy={props.stale}
        tabIndex={0}
        onKeyDown={onKeyDown}
        style={
          {
            '--tracks': tracksOf(props.columns, ticks !== undefined),
            '--least-width': `${leastWidth(props.columns) + (ticks ? TICK_WIDTH : 0)}px`,
          } as CSSProperties
        }
      >
        <DataTableHead<Row> headers={table.getHeaderGroups()[0]?.headers ?? []} ticks={ticks} />
        <DataTableBody<Row>
          gridId={gridId}
          rows={shown}
          columns={props.columns}
          active={active}
          scroller={scroller}
          scrollToRow={scrollToRow}
          firstRow={props.firstRow ?? 0}
          stale={props.stale ?? false}
          ticks={ticks}
          onTick={tick}
          onClick={onRowClick}
          onView={props.onView}
        />
      </table>
      {shown.length === 0 && props.empty ? <div className={styles.empty}>{props.empty}</div> : null}
    </div>
  );
}

function goOnHere(table: HTMLTableElement | null): void {
  table?.focus({ preventScroll: true });
}

function useDataTable<Row, Id extends string>(props: DataTableProps<Row, Id>) {
  const { columns, rows, sort, onSort, sortable, sorted = true } = props;
  const remote = sort !== undefined || !sorted;
  // Rows that come in their order need no other one worked out: a hundred thousand of them cost nothing.
  const data = useMemo(
    () => (remote ? [] : rows.map((row): DataItem<Row> => ({ row }))),
    [remote, rows],
  );
  const definitions = useMemo(
    () => columns.map((column) => toDefinition(column, remote, sortable)),
    [columns, remote, sortable],
  );
  const [localSort, setLocalSort] = useState<SortingState>([]);
  const sorting: SortingState = sort ? [{ id: sort.by, desc: sort.descending }] : localSort;
  const table = useTable({
    features: dataFeatures,
    columns: definitions,
    data,
    manualSorting: remote,
    enableSortingRemoval: !remote,
    enableMultiSort: false,
    sortDescFirst: false,
    state: { sorting },
    onSortingChange: (update) => {
      const [next] = typeof update === 'function' ? update(sorting) : update;
      if (!remote) setLocalSort(next ? [next] : []);
      else if (next) onSort?.({ by: next.id as Id, descending: next.desc });
    },
  });
  const ordered = table.getRowModel().rows;
  const shown = useMemo(
    () => (remote ? rows : ordered.map(({ original }) => original.row)),
    [remote, rows, ordered],
  );
  return { table, shown };
}

function toDefinition<Row>(
  column: DataColumn<Row>,
  remote: boolean,
  sortable: readonly string[] | undefined,
): ColumnDef<DataFeatures, DataItem<Row>> {
  const value = ({ row }: DataItem<Row>) =>
    row === null ? null : (column.sortValue?.(row) ?? null);
  return {
    id: column.id,
    header: column.title,
    accessorFn: value,
    enableSorting: remote ? (sortable?.includes(column.id) ?? false) : Boolean(column.sortValue),
    sortFn: (a, b) => compareValues(value(a.original), value(b.original)),
    cell: ({ row }) => (row.original.row === null ? null : column.cell(row.original.row)),
    meta: { title: column.title, align: column.align ?? 'left' },
  };
}
