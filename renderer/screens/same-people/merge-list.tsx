import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMemo } from 'react';
import type { MergeItem } from '../../../shared/views.ts';
import { useWish } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { May } from '../../session.tsx';
import { SAME_PEOPLE } from '../../words.ts';

/** Records that were made one, each of which can be taken apart again. */
export function MergeList({ merges }: { readonly merges: readonly MergeItem[] }) {
  const { go } = useNavigation();
  const unmerge = useWish('same-person.unmerge');
  const { mutate } = unmerge;
  const columns = useMemo(
    () =>
      columnsWith(({ id, keptName }) =>
        mutate(
          { id },
          {
            onSuccess: () =>
              notifications.show({ color: 'teal', message: SAME_PEOPLE.unmergeDone(keptName) }),
          },
        ),
      ),
    [mutate],
  );
  return (
    <DataTable
      label={SAME_PEOPLE.merges}
      columns={columns}
      rows={merges}
      sorted={false}
      stale={unmerge.isPending}
      onOpen={({ keptId }) => go({ name: 'person', id: keptId })}
      empty={<EmptyNote icon="people" title={SAME_PEOPLE.mergesEmpty} />}
    />
  );
}

function columnsWith(onUnmerge: (merge: MergeItem) => void): readonly DataColumn<MergeItem>[] {
  return [
    {
      id: 'when',
      title: SAME_PEOPLE.when,
      track: '140px',
      cell: ({ at, actor }) => <span title={actor}>{shortInstantWords(at)}</span>,
    },
    {
      id: 'kept',
      title: SAME_PEOPLE.kept,
      track: 'minmax(120px, 1fr)',
      cell: ({ keptName }) => <Ellipsis strong>{keptName}</Ellipsis>,
    },
    {
      id: 'gone',
      title: SAME_PEOPLE.gone,
      track: 'minmax(220px, 1.8fr)',
      cell: ({ goneName, goneNikMasked }) => (
        <Ellipsis>{`${goneName} · ${goneNikMasked}`}</Ellipsis>
      ),
    },
    {
      id: 'note',
      title: SAME_PEOPLE.noteShort,
      track: 'minmax(70px, 0.8fr)',
      cell: ({ note }) => <Ellipsis>{note}</Ellipsis>,
    },
    {
      id: 'undo',
      title: '',
      track: '124px',
      cell: (merge) =>
        merge.undoneAt === null ? (
          <May ask="same-person.unmerge">
            <Button
              size="compact-xs"
              variant="default"
              onClick={(event) => {
                event.stopPropagation();
                onUnmerge(merge);
              }}
            >
              {SAME_PEOPLE.unmerge}
            </Button>
          </May>
        ) : (
          SAME_PEOPLE.unmerged
        ),
    },
  ];
}
