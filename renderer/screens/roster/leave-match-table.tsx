import { useMemo } from 'react';
import type { PlaceMatch } from '../../../shared/requests/places.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { setTicks } from '../../parts/set-ticks.ts';
import { MATCH } from '../../words.ts';

type Matched = PlaceMatch['people'][number];
type Unknown = PlaceMatch['unknown'][number];

const title = MATCH.columns;

const MATCHED: readonly DataColumn<Matched>[] = [
  {
    id: 'name',
    title: title.name,
    track: 'minmax(180px, 1fr)',
    cell: ({ name }) => <Ellipsis strong>{name}</Ellipsis>,
  },
  {
    id: 'nik',
    title: title.nik,
    track: '150px',
    cell: ({ nikMasked }) => <span className="tabular">{nikMasked}</span>,
  },
  {
    id: 'nameInFile',
    title: title.nameInFile,
    track: 'minmax(180px, 1fr)',
    cell: ({ nameInFile }) => <Ellipsis>{nameInFile ?? MATCH.sameName}</Ellipsis>,
  },
];

const UNKNOWN: readonly DataColumn<Unknown>[] = [
  {
    id: 'row',
    title: title.row,
    track: '70px',
    align: 'right',
    cell: ({ row }) => row,
    sortValue: ({ row }) => row,
  },
  {
    id: 'name',
    title: title.nameInFile,
    track: 'minmax(180px, 1fr)',
    cell: ({ name }) => <Ellipsis strong>{name}</Ellipsis>,
    sortValue: ({ name }) => name,
  },
  {
    id: 'nik',
    title: title.nik,
    track: '170px',
    cell: ({ nikMasked }) => <span className="tabular">{nikMasked}</span>,
  },
];

interface LeaveMatchTableProps {
  readonly rows: readonly Matched[];
  /** Some are out of sight because of a search. */
  readonly searched: boolean;
  readonly chosen: ReadonlySet<number>;
  readonly onChosen: (chosen: ReadonlySet<number>) => void;
}

/** Who of the file is a member, with a box for each. */
export function LeaveMatchTable({ rows, searched, chosen, onChosen }: LeaveMatchTableProps) {
  const ticks = useMemo(
    () =>
      setTicks({
        rows,
        id: ({ membershipId }: Matched) => membershipId,
        label: ({ name }) => name,
        ticked: chosen,
        onTicked: onChosen,
      }),
    [rows, chosen, onChosen],
  );
  return (
    <DataTable
      label={MATCH.title}
      columns={MATCHED}
      rows={rows}
      ticks={ticks}
      onOpen={(row, at) => ticks.onRange(at, at, !ticks.has(row))}
      sorted={false}
      empty={<EmptyNote icon="search" title={searched ? MATCH.nobody : MATCH.noneFound} />}
    />
  );
}

/** Rows of the file whose NIK no active member has. */
export function UnknownTable({ rows }: { readonly rows: readonly Unknown[] }) {
  return (
    <DataTable
      label={MATCH.tabs.unknown(rows.length)}
      columns={UNKNOWN}
      rows={rows}
      empty={<EmptyNote icon="check" title={MATCH.noneUnknown} />}
    />
  );
}
