import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { AuditFilter } from '../../../shared/trust-shapes.ts';
import type { AuditEntryView } from '../../../shared/trust-views.ts';
import { ask } from '../../api.ts';
import { DataTable, type DataTableHandle } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { usePagedRows, type PagedQuestion } from '../../parts/use-paged-rows.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { AUDIT } from '../../words.ts';
import { AUDIT_COLUMNS, NARROW_AUDIT_COLUMNS } from './audit-columns.tsx';
import { isNarrowed, WHOLE_LOG } from './audit-filter.ts';
import { AuditFilters } from './audit-filters.tsx';
import type { AuditView } from './audit-memory.ts';
import { EntryDrawer } from './entry-drawer.tsx';

const WIDE = '(min-width: 1240px)';

function auditQuestion(filter: AuditFilter): PagedQuestion<AuditEntryView> {
  return {
    name: 'audit.list',
    about: { filter },
    load: async (offset, limit) => {
      const { total, entries } = await ask('audit.list', { filter, offset, limit });
      return { total, rows: entries };
    },
  };
}

interface AuditListProps {
  readonly shown: AuditView;
  readonly onChange: (part: Partial<AuditView>) => void;
  /** The row at the top. */
  readonly onPlace: (firstRow: number) => void;
  readonly onCount: (words: string) => void;
}

/** Everything that was done, the newest first. */
export function AuditList({ shown, onChange, onPlace, onCount }: AuditListProps) {
  const { filter } = shown;
  const question = useMemo(() => auditQuestion(filter), [filter]);
  const list = usePagedRows(question, shown.firstRow);
  const wide = useMediaQuery(WIDE, false, { getInitialValueInEffect: false });
  const table = useRef<DataTableHandle<AuditEntryView>>(null);
  const [opened, setOpened] = useState<AuditEntryView | null>(null);
  const { total, stale, onView } = list;
  const narrowed = isNarrowed(filter);
  useEffect(() => {
    if (total !== null && !stale) onCount(narrowed ? AUDIT.found(total) : AUDIT.total(total));
  }, [total, stale, narrowed, onCount]);
  const view = useCallback(
    (first: number, last: number) => {
      onPlace(first);
      onView(first, last);
    },
    [onPlace, onView],
  );
  const setFilter = (next: AuditFilter) => onChange({ filter: next });
  return (
    <>
      <AuditFilters filter={filter} onChange={setFilter} />
      {list.error ? (
        <FailureNotice error={list.error} onRetry={list.retry} />
      ) : total === null ? (
        <Waiting />
      ) : (
        <DataTable
          label={AUDIT.label}
          columns={wide ? AUDIT_COLUMNS : NARROW_AUDIT_COLUMNS}
          rows={list.rows}
          sorted={false}
          handle={table}
          onOpen={setOpened}
          onView={view}
          firstRow={shown.firstRow}
          resetKey={list.key}
          stale={list.stale}
          empty={<NoEntries narrowed={narrowed} onClear={() => setFilter(WHOLE_LOG)} />}
        />
      )}
      <EntryDrawer
        entry={opened}
        table={table}
        onOpen={setOpened}
        onPerson={(personId) => {
          setOpened(null);
          setFilter({ ...WHOLE_LOG, personId });
        }}
      />
    </>
  );
}

interface NoEntriesProps {
  readonly narrowed: boolean;
  readonly onClear: () => void;
}

function NoEntries({ narrowed, onClear }: NoEntriesProps) {
  if (!narrowed) return <EmptyNote icon="history" title={AUDIT.emptyTitle} />;
  return (
    <EmptyNote icon="search" title={AUDIT.nothing}>
      <Button variant="default" onClick={onClear}>
        {AUDIT.clear}
      </Button>
    </EmptyNote>
  );
}
