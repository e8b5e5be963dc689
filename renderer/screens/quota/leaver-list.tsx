import { Button, Group, SegmentedControl, Text, Title } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Leaver, QuotaView } from '../../../shared/requests/places.ts';
import { toShortDay } from '../../../shared/domain/values/day.ts';
import { LEAVE_REASON } from '../../../shared/words.ts';
import { useNavigation, type Screen } from '../../navigation.tsx';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { SearchField } from '../../parts/search-field.tsx';
import { useMay } from '../../session.tsx';
import { NOTHING, QUOTA } from '../../words.ts';

interface LeaverListProps {
  readonly view: QuotaView;
  /** Somebody can still get a place in this period. */
  readonly canFill: boolean;
}

/** Who left, the last first, and who has their place. */
export function LeaverList({ view, canFill }: LeaverListProps) {
  const { go } = useNavigation();
  const mayFill = useMay('person.save') && canFill;
  const [text, setText] = useState('');
  const [which, setWhich] = useState<'all' | 'open'>('all');
  const wanted = text.trim().toLowerCase();
  const rows = useMemo(
    () =>
      view.leavers.filter(
        (one) =>
          one.name.toLowerCase().includes(wanted) && (which === 'all' || one.replacedBy === null),
      ),
    [view.leavers, wanted, which],
  );
  const columns = useMemo(() => leaverColumns(view, mayFill, go), [view, mayFill, go]);
  return (
    <>
      <Group justify="space-between" mb="xs" gap="sm">
        <Title order={2} size="h4">
          {QUOTA.leavers}
        </Title>
        {view.leavers.length === 0 ? null : (
          <Group gap="sm">
            <SegmentedControl
              size="xs"
              aria-label={QUOTA.which}
              value={which}
              onChange={setWhich}
              data={[
                { value: 'all', label: QUOTA.all },
                { value: 'open', label: QUOTA.onlyOpen },
              ]}
            />
            <SearchField
              label={QUOTA.search}
              text={text}
              onChange={setText}
              style={{ width: 220 }}
            />
          </Group>
        )}
      </Group>
      {view.leavers.length === 0 ? (
        <Text size="sm" c="dimmed">
          {QUOTA.noLeavers}
        </Text>
      ) : (
        <DataTable
          label={QUOTA.leavers}
          columns={columns}
          rows={rows}
          onOpen={({ personId }) => go({ name: 'person', id: personId })}
          empty={<EmptyNote icon="search" title={QUOTA.nobody} />}
        />
      )}
    </>
  );
}

function leaverColumns(
  { pks }: QuotaView,
  mayFill: boolean,
  go: (screen: Screen) => void,
): readonly DataColumn<Leaver>[] {
  const title = QUOTA.columns;
  const fill = ({ membershipId, name }: Leaver) => (
    <Button
      size="compact-xs"
      variant="light"
      aria-label={QUOTA.fillOf(name)}
      onClick={(event) => {
        // The row itself opens the person.
        event.stopPropagation();
        go({ name: 'person-new', pks, replacesId: membershipId });
      }}
    >
      {QUOTA.fill}
    </Button>
  );
  return [
    {
      id: 'name',
      title: title.name,
      track: 'minmax(170px, 1.4fr)',
      cell: ({ name }) => <Ellipsis strong>{name}</Ellipsis>,
      sortValue: ({ name }) => name,
    },
    {
      id: 'nik',
      title: title.nik,
      track: '140px',
      cell: ({ nikMasked }) => <span className="tabular">{nikMasked}</span>,
    },
    {
      id: 'reason',
      title: title.reason,
      track: 'minmax(150px, 0.9fr)',
      cell: ({ reason }) => <Ellipsis>{reason === null ? NOTHING : LEAVE_REASON[reason]}</Ellipsis>,
      sortValue: ({ reason }) => (reason === null ? null : LEAVE_REASON[reason]),
    },
    {
      id: 'leftOn',
      title: title.leftOn,
      track: '96px',
      cell: ({ leftOn }) => (leftOn === null ? NOTHING : toShortDay(leftOn)),
      sortValue: ({ leftOn }) => leftOn,
    },
    {
      id: 'replacedBy',
      title: title.replacedBy,
      track: 'minmax(180px, 1.8fr)',
      cell: (leaver) => {
        const { replacedBy } = leaver;
        if (replacedBy === null) return mayFill ? fill(leaver) : NOTHING;
        const { name, start } = replacedBy;
        return <Ellipsis>{`${name}, ${QUOTA.startsOn(toShortDay(start))}`}</Ellipsis>;
      },
      sortValue: ({ replacedBy }) => replacedBy?.name ?? null,
    },
  ];
}
