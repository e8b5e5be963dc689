import { Group, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { RenewalLine } from '../../../shared/requests/renewal.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { setTicks } from '../../parts/set-ticks.ts';
import { RENEWAL } from '../../words.ts';
import { becauseWords, type LeftGroup } from './left-groups.ts';

const title = RENEWAL.columns;

const COLUMNS: readonly DataColumn<RenewalLine>[] = [
  {
    id: 'name',
    title: title.name,
    track: 'minmax(160px, 1.4fr)',
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
    track: 'minmax(110px, 1fr)',
    cell: ({ department }) => <Ellipsis>{department}</Ellipsis>,
  },
  {
    id: 'why',
    title: title.why,
    track: 'minmax(130px, 1fr)',
    cell: ({ because }) => <Ellipsis>{becauseWords(because)}</Ellipsis>,
  },
];

const WITHOUT_DEPARTMENTS = COLUMNS.filter(({ id }) => id !== 'department');

interface LeftTableProps {
  readonly group: LeftGroup;
  readonly stale: boolean;
  /** Nobody of PKS 2 works for an OPD. */
  readonly withDepartments: boolean;
  readonly carried: ReadonlySet<number>;
  readonly onCarried: (carried: ReadonlySet<number>) => void;
}

/** Who is left for one reason; a box carries somebody anyway. */
export function LeftTable({ group, stale, withDepartments, carried, onCarried }: LeftTableProps) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const rows = useMemo(
    () => group.lines.filter(({ name }) => name.toLowerCase().includes(wanted)),
    [group.lines, wanted],
  );
  const ticks = setTicks({
    rows,
    id: ({ membershipId }: RenewalLine) => membershipId,
    label: ({ name }) => RENEWAL.carryOne(name),
    ticked: carried,
    onTicked: onCarried,
  });
  return (
    <>
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="xs" c="dimmed">
          {group.isFinal ? RENEWAL.deadHint : RENEWAL.leftHint}
        </Text>
        <SearchField
          label={RENEWAL.searchName}
          text={text}
          onChange={setText}
          style={{ width: 220, flexShrink: 0 }}
        />
      </Group>
      <DataTable
        label={group.name}
        columns={withDepartments ? COLUMNS : WITHOUT_DEPARTMENTS}
        rows={rows}
        {...(group.isFinal
          ? {}
          : {
              ticks,
              onOpen: (row: RenewalLine, at: number) => ticks.onRange(at, at, !ticks.has(row)),
            })}
        sorted={false}
        stale={stale}
        resetKey={wanted}
        empty={<EmptyNote icon="search" title={RENEWAL.nobody} />}
      />
    </>
  );
}
