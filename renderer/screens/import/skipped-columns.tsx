import type { PlanSheet } from '../../../shared/domain/plan.ts';
import { SKIP_REASON } from '../../../shared/words.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { IMPORT } from '../../words.ts';
import { sheetColumn } from './plan-columns.tsx';
import type { SkippedRun } from './skipped-runs.ts';

export function skippedColumns(sheets: readonly PlanSheet[]): readonly DataColumn<SkippedRun>[] {
  return [...sheetColumn<SkippedRun>(sheets), ...SKIPPED_COLUMNS];
}

const SKIPPED_COLUMNS: readonly DataColumn<SkippedRun>[] = [
  {
    id: 'row',
    title: IMPORT.row,
    track: '120px',
    align: 'right',
    cell: ({ row, last }) => IMPORT.rowRange(row, last),
    sortValue: ({ row }) => row,
  },
  {
    id: 'why',
    title: IMPORT.why,
    track: 'minmax(200px, 1fr)',
    cell: ({ why }) => SKIP_REASON[why],
    sortValue: ({ why }) => SKIP_REASON[why],
  },
];
