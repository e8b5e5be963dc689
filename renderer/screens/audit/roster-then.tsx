import { Group, SegmentedControl, Text } from '@mantine/core';
import { useEffect, useMemo } from 'react';
import { PKS } from '../../../shared/domain/agreement.ts';
import { toLongDay, type Day } from '../../../shared/domain/values/day.ts';
import type { RosterThenRow } from '../../../shared/trust-views.ts';
import { ask } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { KnownDayInput } from '../../parts/day-input.tsx';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { StatusBadge } from '../../parts/status-badge.tsx';
import { usePagedRows, type PagedQuestion } from '../../parts/use-paged-rows.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { AUDIT, NOTHING, PKS_SHORT, ROSTER } from '../../words.ts';
import type { AuditView } from './audit-memory.ts';

type Wanted = Pick<AuditView, 'pks' | 'text'> & { readonly day: Day };

function rosterQuestion(about: Wanted): PagedQuestion<RosterThenRow> {
  return {
    name: 'audit.roster',
    about,
    load: (offset, limit) => ask('audit.roster', { ...about, offset, limit }),
  };
}

interface RosterThenProps {
  readonly shown: AuditView;
  readonly today: Day;
  readonly onChange: (part: Partial<AuditView>) => void;
  readonly onCount: (words: string) => void;
}

/** The roster as it was recorded at the end of a day, whatever was corrected since. */
export function RosterThen({ shown, today, onChange, onCount }: RosterThenProps) {
  const { pks, text } = shown;
  const day = shown.day ?? today;
  const { go } = useNavigation();
  const question = useMemo(() => rosterQuestion({ day, pks, text }), [day, pks, text]);
  const list = usePagedRows(question);
  const { total, stale } = list;
  useEffect(() => {
    if (total !== null && !stale) onCount(AUDIT.rosterTotal(total, toLongDay(day)));
  }, [total, stale, day, onCount]);
  return (
    <>
      <RosterThenFilters wanted={{ day, pks, text }} today={today} onChange={onChange} />
      {list.error ? (
        <FailureNotice error={list.error} onRetry={list.retry} />
      ) : total === null ? (
        <Waiting />
      ) : (
        <DataTable
          label={AUDIT.rosterLabel}
          columns={COLUMNS}
          rows={list.rows}
          sorted={false}
          onOpen={({ personId }) => go({ name: 'person', id: personId })}
          onView={list.onView}
          resetKey={list.key}
          stale={list.stale}
          empty={
            <EmptyNote
              icon="people"
              title={text === '' ? AUDIT.rosterEmpty : AUDIT.rosterNothing}
            />
          }
        />
      )}
    </>
  );
}

interface RosterThenFiltersProps {
  readonly wanted: Wanted;
  readonly today: Day;
  readonly onChange: (part: Partial<AuditView>) => void;
}

function RosterThenFilters({ wanted, today, onChange }: RosterThenFiltersProps) {
  return (
    <Group gap="sm" mb="sm" align="flex-end">
      <SegmentedControl
        size="xs"
        aria-label={ROSTER.columns.pks}
        data={PKS.map((value) => ({ value, label: PKS_SHORT[value] }))}
        value={wanted.pks}
        onChange={(pks) => onChange({ pks })}
      />
      <KnownDayInput
        size="xs"
        label={AUDIT.day}
        value={wanted.day}
        maxDate={today}
        onChange={(day) => onChange({ day })}
      />
      <SearchField
        style={{ flex: '1 1 200px', maxWidth: 320 }}
        label={AUDIT.rosterSearch}
        text={wanted.text}
        onChange={(text) => onChange({ text })}
      />
      <Text size="sm" c="dimmed" w="100%">
        {AUDIT.rosterText}
      </Text>
    </Group>
  );
}

const title = ROSTER.columns;

const COLUMNS: readonly DataColumn<RosterThenRow>[] = [
  {
    id: 'name',
    title: title.name,
    track: 'minmax(150px, 2fr)',
    cell: ({ name }) => <Ellipsis strong>{name}</Ellipsis>,
  },
  {
    id: 'nik',
    title: title.nik,
    track: '140px',
    cell: ({ nikMasked }) => <span className="tabular">{nikMasked}</span>,
  },
  {
    id: 'department',
    title: title.department,
    track: 'minmax(110px, 1.4fr)',
    cell: ({ department }) => <Ellipsis>{department}</Ellipsis>,
  },
  {
    id: 'job',
    title: title.job,
    track: 'minmax(110px, 1.2fr)',
    cell: ({ job }) => <Ellipsis>{job}</Ellipsis>,
  },
  {
    id: 'kpj',
    title: title.kpj,
    track: '110px',
    cell: ({ kpj }) => <span className="tabular">{kpj ?? NOTHING}</span>,
  },
  {
    id: 'status',
    title: title.status,
    track: '92px',
    cell: ({ status }) => <StatusBadge status={status} />,
  },
];
