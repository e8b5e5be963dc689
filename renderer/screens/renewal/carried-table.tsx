import { Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RosterFilter } from '../../../shared/ipc.ts';
import type { RenewalLine, RenewalPlan } from '../../../shared/requests/renewal.ts';
import type { AgreementOverview, RosterLine } from '../../../shared/views.ts';
import { ask, showFailure } from '../../api.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable, type DataTicks } from '../../parts/data-table.tsx';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { usePagedRows, type PagedQuestion } from '../../parts/use-paged-rows.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { RENEWAL } from '../../words.ts';
import { NO_FILTER } from '../roster/roster-memory.ts';
import { becauseWords } from './left-groups.ts';

interface CarriedTableProps {
  readonly agreement: Pick<AgreementOverview, 'id' | 'pks' | 'departments'>;
  readonly plan: RenewalPlan;
  readonly carry: ReadonlySet<number>;
  readonly leave: ReadonlySet<number>;
  readonly onCarry: (carry: ReadonlySet<number>, leave: ReadonlySet<number>) => void;
}

/** Every active member of the old period; a box without a tick leaves somebody. */
export function CarriedTable({ agreement, plan, carry, leave, onCarry }: CarriedTableProps) {
  const [text, setText] = useState('');
  const { id: agreementId, pks, departments } = agreement;
  const question = useMemo(
    () => activeMembers({ ...NO_FILTER, pks, status: 'active', text, only: { agreementId } }),
    [pks, agreementId, text],
  );
  const list = usePagedRows(question);
  const spokenAgainst = useMemo(() => {
    const lines = [...plan.left, ...plan.carriedAnyway];
    return new Map(
      lines
        .filter(({ because }) => because.kind !== 'chosen')
        .map((one) => [one.membershipId, one]),
    );
  }, [plan]);
  const comes = (id: number) => (spokenAgainst.has(id) ? carry.has(id) : !leave.has(id));
  const change = async (first: number, last: number, ticked: boolean) => {
    const rows = await list.between(first, last);
    const next = { carry: new Set(carry), leave: new Set(leave) };
    for (const { membershipId: id } of rows)
      if (spokenAgainst.has(id)) put(next.carry, id, ticked);
      else put(next.leave, id, !ticked);
    onCarry(next.carry, next.leave);
  };
  const ticks: DataTicks<RosterLine> = {
    has: ({ membershipId }) => comes(membershipId),
    label: ({ name }) => RENEWAL.carryOne(name),
    all: plan.left.length === 0 ? 'all' : 'some',
    onRange: (first, last, ticked) => void change(first, last, ticked).catch(showFailure),
    onAll: (ticked) => {
      if (list.total) void change(0, list.total - 1, ticked).catch(showFailure);
    },
  };
  const columns = useMemo(
    () => columnsOf(departments > 0, spokenAgainst),
    [departments, spokenAgainst],
  );
  if (list.error) return <FailureNotice error={list.error} onRetry={list.retry} />;
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="xs" c="dimmed">
          {RENEWAL.carriedHint}
        </Text>
        <SearchField
          label={RENEWAL.search}
          text={text}
          onChange={setText}
          style={{ width: 220, flexShrink: 0 }}
        />
      </Group>
      {list.total === null ? (
        <Waiting />
      ) : (
        <DataTable<RosterLine>
          label={RENEWAL.carriedName}
          columns={columns}
          rows={list.rows}
          ticks={ticks}
          onOpen={(row, at) => ticks.onRange(at, at, !ticks.has(row))}
          onView={list.onView}
          resetKey={list.key}
          stale={list.stale}
          sorted={false}
          empty={
            <EmptyNote icon="search" title={text === '' ? RENEWAL.nobodyHere : RENEWAL.nobody} />
          }
        />
      )}
    </>
  );
}

const COLUMNS: readonly DataColumn<RosterLine>[] = [
  {
    id: 'name',
    title: RENEWAL.columns.name,
    track: 'minmax(160px, 1.4fr)',
    cell: ({ name }) => <Ellipsis strong>{name}</Ellipsis>,
  },
  {
    id: 'nik',
    title: RENEWAL.columns.nik,
    track: '140px',
    cell: ({ nikMasked }) => <span className="tabular">{nikMasked}</span>,
  },
  {
    id: 'department',
    title: RENEWAL.columns.department,
    track: 'minmax(110px, 1fr)',
    cell: ({ department }) => <Ellipsis>{department}</Ellipsis>,
  },
];

type SpokenAgainst = ReadonlyMap<number, RenewalLine>;

function columnsOf(
  withDepartments: boolean,
  spokenAgainst: SpokenAgainst,
): readonly DataColumn<RosterLine>[] {
  const columns = COLUMNS.filter(({ id }) => withDepartments || id !== 'department');
  return [...columns, whyColumn(spokenAgainst)];
}

function whyColumn(spokenAgainst: SpokenAgainst): DataColumn<RosterLine> {
  return {
    id: 'why',
    title: RENEWAL.columns.why,
    track: 'minmax(110px, 1fr)',
    cell: ({ membershipId }) => {
      const because = spokenAgainst.get(membershipId)?.because;
      return because ? <Ellipsis>{becauseWords(because)}</Ellipsis> : null;
    },
  };
}

function put(set: Set<number>, id: number, present: boolean): void {
  if (present) set.add(id);
  else set.delete(id);
}

function activeMembers(filter: RosterFilter): PagedQuestion<RosterLine> {
  const about = { filter, sort: { by: 'name', descending: false } } as const;
  return {
    name: 'roster.list',
    about,
    load: async (offset, limit) => {
      const { total, lines } = await ask('roster.list', { ...about, offset, limit });
      return { total, rows: lines };
    },
  };
}
