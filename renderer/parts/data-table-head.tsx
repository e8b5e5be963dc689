import { Checkbox } from '@mantine/core';
import { FlexRender, type Header } from '@tanstack/react-table';
import { TABLE } from '../words.ts';
import type { DataFeatures } from './data-column.ts';
import type { DataItem } from './data-table-row.tsx';
import styles from './data-table.module.css';

/** As in the style sheet: 38 and a line below. */
export const HEAD_HEIGHT = 39;

interface DataTableHeadProps<Row> {
  readonly headers: readonly Header<DataFeatures, DataItem<Row>>[];
  readonly ticks:
    | { readonly all: 'none' | 'some' | 'all'; readonly onAll: (ticked: boolean) => void }
    | undefined;
}

export function DataTableHead<Row>({ headers, ticks }: DataTableHeadProps<Row>) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.row}>
        {ticks ? (
          <th className={styles.tick}>
            <Checkbox
              size="xs"
              aria-label={TABLE.tickAll}
              checked={ticks.all === 'all'}
              indeterminate={ticks.all === 'some'}
              onChange={() => ticks.onAll(ticks.all !== 'all')}
            />
          </th>
        ) : null}
        {headers.map((header) => (
          <HeadCell key={header.id} header={header} />
        ))}
      </tr>
    </thead>
  );
}

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;
const ARROW = { asc: '▲', desc: '▼' } as const;

function HeadCell<Row>({ header }: { readonly header: Header<DataFeatures, DataItem<Row>> }) {
  const { column } = header;
  const meta = column.columnDef.meta;
  const sorted = column.getIsSorted();
  const title = <FlexRender header={header} />;
  return (
    <th
      aria-sort={sorted ? ARIA_SORT[sorted] : column.getCanSort() ? 'none' : undefined}
      title={meta?.title}
      className={`${styles.headCell} ${meta?.align === 'right' ? styles.right : ''}`}
    >
      {column.getCanSort() ? (
        <button type="button" className={styles.sort} onClick={() => column.toggleSorting()}>
          <span className={styles.sortTitle}>{title}</span>
          {sorted ? (
            <span className={styles.arrow} aria-hidden>
              {ARROW[sorted]}
            </span>
          ) : null}
        </button>
      ) : (
        title
      )}
    </th>
  );
}
