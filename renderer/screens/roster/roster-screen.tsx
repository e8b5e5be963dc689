import { Button, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { RosterFilter, RosterSort, Selection } from '../../../shared/ipc.ts';
import type { RosterLine } from '../../../shared/views.ts';
import { ask, useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { DataTable } from '../../parts/data-table.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { ScreenFrame } from '../../parts/screen-frame.tsx';
import { useChosen, type RowIdentity } from '../../parts/use-chosen.ts';
import { usePagedRows, type PagedQuestion } from '../../parts/use-paged-rows.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { May, useMay } from '../../session.tsx';
import { ROSTER } from '../../words.ts';
import { PrintLetters } from '../letters/print-letters.tsx';
import { ChosenBar } from './chosen-bar.tsx';
import { AddMember, ExportRoster, SamePeopleLink } from './roster-actions.tsx';
import { ROSTER_SORTABLE, rosterColumns } from './roster-columns.tsx';
import { RosterFilters } from './roster-filters.tsx';
import { isFiltered, NO_FILTER, recallRoster, rememberRoster } from './roster-memory.ts';

const WIDE = '(min-width: 1240px)';

const MEMBER: RowIdentity<RosterLine> = {
  id: ({ membershipId }) => membershipId,
  name: ({ name }) => name,
};

interface Wanted {
  readonly filter: RosterFilter;
  readonly sort: RosterSort;
}

function rosterQuestion(about: Wanted): PagedQuestion<RosterLine> {
  return {
    name: 'roster.list',
    about,
    load: async (offset, limit) => {
      const { total, lines } = await ask('roster.list', { ...about, offset, limit });
      return { total, rows: lines };
    },
  };
}

export function RosterScreen({ filter: given }: { readonly filter?: Partial<RosterFilter> }) {
  const { visit, go } = useNavigation();
  const client = useQueryClient();
  const [start] = useState(() => recallRoster(client, visit, given));
  const [wanted, setWanted] = useState({ filter: start.filter, sort: start.sort });
  const [printing, setPrinting] = useState<Selection | null>(null);
  const question = useMemo(() => rosterQuestion(wanted), [wanted]);
  const list = usePagedRows(question, start.firstRow);
  const members = useChosen(start.chosen, list, MEMBER);
  const { filter, sort } = wanted;
  const columns = useColumns(filter);
  const mayPrint = useMay('letters.issue');
  const mayChoose = useMay('place.leave') || mayPrint;

  const setFilter = useCallback(
    (next: RosterFilter) => setWanted((old) => ({ ...old, filter: next })),
    [],
  );
  const setSort = useCallback(
    (next: RosterSort) => setWanted((old) => ({ ...old, sort: next })),
    [],
  );
  const { onView } = list;
  const view = useCallback(
    (first: number, last: number) => {
      rememberRoster(client, visit, { firstRow: first });
      onView(first, last);
    },
    [client, visit, onView],
  );
  useEffect(
    () => rememberRoster(client, visit, { filter, sort, chosen: members.chosen }),
    [client, visit, filter, sort, members.chosen],
  );
  const open = useCallback(
    (line: RosterLine, index: number) => {
      rememberRoster(client, visit, { opened: index });
      go({ name: 'person', id: line.personId });
    },
    [client, visit, go],
  );

  const { total } = list;
  return (
    <ScreenFrame
      layout="fill"
      title={ROSTER.title}
      subtitle={
        total === null ? null : (
          <>
            <output>{ROSTER.total(total)}</output>
            <SamePeopleLink />
          </>
        )
      }
      actions={
        <>
          <ExportRoster filter={filter} disabled={!total} />
          {mayPrint ? (
            <Button
              variant="default"
              leftSection={<Icon name="printer" size={16} />}
              disabled={!total}
              onClick={() => setPrinting({ filter })}
            >
              {ROSTER.print}
            </Button>
          ) : null}
          <AddMember />
        </>
      }
    >
      <RosterFilters filter={filter} onChange={setFilter} />
      {list.error ? (
        <FailureNotice error={list.error} onRetry={list.retry} />
      ) : total === null ? (
        <Waiting />
      ) : total === 0 && !isFiltered(filter) ? (
        <NoRoster />
      ) : (
        <>
          <DataTable<RosterLine, RosterSort['by']>
            label={ROSTER.label}
            columns={columns}
            rows={list.rows}
            sort={sort}
            sortable={ROSTER_SORTABLE}
            onSort={setSort}
            onOpen={open}
            {...(mayChoose ? { ticks: members.ticks } : {})}
            onView={view}
            firstRow={start.firstRow}
            startRow={start.opened}
            resetKey={list.key}
            stale={list.stale}
            empty={<NobodyFound onClear={() => setFilter(NO_FILTER)} />}
          />
          {mayChoose ? (
            <ChosenBar
              members={members}
              pks={filter.pks}
              onPrint={
                mayPrint ? () => setPrinting({ membershipIds: [...members.chosen.keys()] }) : null
              }
            />
          ) : null}
        </>
      )}
      {printing ? <PrintLetters selection={printing} onClose={() => setPrinting(null)} /> : null}
    </ScreenFrame>
  );
}

function useColumns(filter: RosterFilter) {
  const wide = useMediaQuery(WIDE, false, { getInitialValueInEffect: false });
  const facets = useRequest('roster.facets', { filter }, { placeholderData: keepPreviousData });
  const onePks = filter.pks !== null;
  const withoutDepartments = facets.data?.departments.length === 0;
  return useMemo(
    () => rosterColumns({ wide, onePks, withoutDepartments }),
    [wide, onePks, withoutDepartments],
  );
}

function NoRoster() {
  const { go } = useNavigation();
  return (
    <EmptyNote icon="people" title={ROSTER.emptyTitle}>
      <Text size="sm">{ROSTER.emptyText}</Text>
      <May ask="import.preview">
        <Button
          leftSection={<Icon name="import" size={16} />}
          onClick={() => go({ name: 'import' })}
        >
          {ROSTER.emptyImport}
        </Button>
      </May>
    </EmptyNote>
  );
}

function NobodyFound({ onClear }: { readonly onClear: () => void }) {
  return (
    <EmptyNote icon="search" title={ROSTER.nobodyTitle}>
      <Text size="sm">{ROSTER.nobodyText}</Text>
      <Button variant="default" onClick={onClear}>
        {ROSTER.clear}
      </Button>
    </EmptyNote>
  );
}
