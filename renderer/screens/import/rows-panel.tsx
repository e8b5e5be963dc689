import { Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { PlanRow } from '../../../shared/domain/plan.ts';
import { DataTable, type DataTableHandle } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { IMPORT } from '../../words.ts';
import { CellEditingProvider, firstFault, useCellEditor } from './cell-editing.ts';
import type { PanelProps } from './panel.ts';
import { fieldsAmong, planColumns } from './plan-columns.tsx';
import { PlanSum } from './plan-sum.tsx';
import { rowsInView, type RowFilter, type RowSet } from './plan-view.ts';
import { RowDrawer } from './row-drawer.tsx';
import { RowFilters } from './row-filters.tsx';
import { rowKey, type RowPlace } from './row-issues.ts';
import { SuggestionBar } from './suggestion-bar.tsx';
import { UnlikeLine } from './unlike-line.tsx';

interface Mended {
  readonly filter: RowFilter;
  readonly keys: ReadonlySet<string>;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Every row that is a person, by verdict; what is odd in it is mended where it stands. */
export function RowsPanel(props: PanelProps) {
  const { step, plan, filter, onFilter, onAnswer, rowsPlace, onDecide } = props;
  const [startsAt] = useState(rowsPlace.first);
  const [opened, setOpened] = useState<RowPlace | null>(null);
  const [mended, setMended] = useState<Mended>({ filter, keys: NOBODY });
  const table = useRef<DataTableHandle<PlanRow>>(null);
  const wide = useMediaQuery('(min-width: 1240px)', false, { getInitialValueInEffect: false });
  const columns = useMemo(() => planColumns(plan, wide), [plan, wide]);
  const fields = useMemo(() => fieldsAmong(columns), [columns]);
  const shown = useDeferredValue(filter);
  const kept = mended.filter === shown ? mended.keys : NOBODY;
  const rows = useMemo(() => rowsInView(plan.rows, shown, kept), [plan.rows, shown, kept]);
  const onMended = useCallback(
    (row: RowPlace) =>
      setMended((before) => ({
        filter: shown,
        keys: new Set([...(before.filter === shown ? before.keys : []), rowKey(row)]),
      })),
    [shown],
  );
  const editing = useCellEditor({ step, table, fields, onAnswer, onMended });
  const showOnly = (only: RowSet) => onFilter({ view: 'all', comparison: null, text: '', only });
  const edit = (row: PlanRow) => {
    const field = editing.fixed ? null : firstFault(plan, row, fields);
    if (field === null) setOpened(row);
    else editing.start(row, field);
  };
  return (
    <CellEditingProvider value={editing}>
      <Group gap={6}>
        <PlanSum plan={plan} view={filter.view} onView={(view) => onFilter({ ...filter, view })} />
        <RowFilters plan={plan} filter={filter} onFilter={onFilter} />
      </Group>
      {editing.fixed ? null : (
        <>
          <UnlikeLine plan={plan} onShow={showOnly} />
          <SuggestionBar preview={step.preview} onAnswer={onAnswer} onShow={showOnly} />
        </>
      )}
      <DataTable
        label={IMPORT.rowsLabel}
        columns={columns}
        rows={rows}
        handle={table}
        onOpen={setOpened}
        onEdit={edit}
        onView={rowsPlace.keep}
        firstRow={startsAt}
        resetKey={resetKeyOf(shown)}
        empty={<EmptyNote icon="search" title={IMPORT.searchEmpty} />}
      />
      <RowDrawer
        opened={opened}
        table={table}
        step={step}
        onAnswer={onAnswer}
        onMended={onMended}
        onOpen={setOpened}
        onDecide={onDecide}
      />
    </CellEditingProvider>
  );
}

function resetKeyOf({ view, comparison, only, text }: RowFilter): string {
  return `${view} ${comparison} ${only?.label} ${text}`;
}
