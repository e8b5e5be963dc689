import { CloseButton, Group, TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useDeferredValue, useMemo, useState } from 'react';
import type { PlanRow } from '../../../shared/domain/plan.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { Icon } from '../../parts/icon.tsx';
import { COMMON, IMPORT } from '../../words.ts';
import type { PanelProps } from './import-preview.tsx';
import { planColumns } from './plan-columns.tsx';
import { PlanSum } from './plan-sum.tsx';
import { rowsInView, type PlanView } from './plan-view.ts';
import { RowDrawer } from './row-drawer.tsx';
import { SuggestionBar } from './suggestion-bar.tsx';

/** Every row that is a person, by verdict. */
export function RowsPanel({ step, plan, onAnswer }: PanelProps) {
  const [view, setView] = useState<PlanView>('all');
  const [text, setText] = useState('');
  const [opened, setOpened] = useState<Pick<PlanRow, 'sheet' | 'row'> | null>(null);
  const wide = useMediaQuery('(min-width: 1240px)', false, { getInitialValueInEffect: false });
  const columns = useMemo(() => planColumns(plan, wide), [plan, wide]);
  const searched = useDeferredValue(text);
  const rows = useMemo(() => rowsInView(plan.rows, view, searched), [plan.rows, view, searched]);
  const row =
    opened && plan.rows.find((each) => each.sheet === opened.sheet && each.row === opened.row);
  return (
    <>
      <Group gap={6}>
        <PlanSum plan={plan} view={view} onView={setView} />
        <RowSearch text={text} onChange={setText} />
      </Group>
      {step.preview.status === 'planned' ? <SuggestionBar plan={plan} onAnswer={onAnswer} /> : null}
      <DataTable
        label={IMPORT.rowsLabel}
        columns={columns}
        rows={rows}
        onOpen={setOpened}
        resetKey={`${view} ${searched}`}
        empty={<EmptyNote icon="search" title={IMPORT.searchEmpty} />}
      />
      <RowDrawer
        row={row ?? null}
        step={step}
        onAnswer={onAnswer}
        onClose={() => setOpened(null)}
      />
    </>
  );
}

interface RowSearchProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

function RowSearch({ text, onChange }: RowSearchProps) {
  return (
    <TextInput
      size="xs"
      ml="auto"
      style={{ flex: '1 1 200px', maxWidth: 280 }}
      aria-label={IMPORT.search}
      placeholder={IMPORT.search}
      leftSection={<Icon name="search" size={16} />}
      rightSection={
        text ? (
          <CloseButton size="sm" aria-label={COMMON.remove} onClick={() => onChange('')} />
        ) : null
      }
      value={text}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
