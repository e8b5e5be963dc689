import type { SkippedRow } from '../../../shared/domain/candidate.ts';
import type { PlanSheet } from '../../../shared/domain/plan.ts';
import { SKIP_REASON } from '../../../shared/words.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { IMPORT, toNumber } from '../../words.ts';
import { sheetColumn } from './plan-columns.tsx';

export function skippedColumns(sheets: readonly PlanSheet[]): readonly DataColumn<SkippedRow>[] {
  return [...sheetColumn<SkippedRow>(sheets), ...SKIPPED_COLUMNS];
}

const SKIPPED_COLUMNS: readonly DataColumn<SkippedRow>[] = [
  {
    id: 'row',
    title: IMPORT.row,
    track: '90px',
    align: 'right',
    cell: ({ row }) => toNumber(row),
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
