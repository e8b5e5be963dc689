import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { IMPORT } from '../../words.ts';
import type { PanelProps } from './panel.ts';
import { skippedColumns } from './skipped-columns.tsx';
import { skippedRuns } from './skipped-runs.ts';

/** The rows that were read and are no people, each with its reason. */
export function SkippedPanel({ plan }: PanelProps) {
  const rows = useMemo(() => skippedRuns(plan.skipped), [plan.skipped]);
  const columns = useMemo(() => skippedColumns(plan.sheets), [plan.sheets]);
  return (
    <>
      <Text size="sm" c="dimmed">
        {IMPORT.skippedHint}
      </Text>
      <DataTable
        label={IMPORT.skippedLabel}
        columns={columns}
        rows={rows}
        empty={<EmptyNote icon="check" title={IMPORT.skippedEmpty} />}
      />
    </>
  );
}
