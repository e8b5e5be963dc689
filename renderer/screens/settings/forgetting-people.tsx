import { toShortDay } from '../../../shared/domain/values/day.ts';
import type { ForgetCandidate } from '../../../shared/trust-views.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { FORGETTING, PKS_SHORT } from '../../words.ts';

const { columns: words } = FORGETTING;

const COLUMNS: readonly DataColumn<ForgetCandidate>[] = [
  {
    id: 'name',
    title: words.name,
    track: 'minmax(180px, 2fr)',
    cell: ({ name }) => <Ellipsis>{name}</Ellipsis>,
    sortValue: ({ name }) => name,
  },
  { id: 'nik', title: words.nik, track: '170px', cell: ({ nikMasked }) => nikMasked },
  {
    id: 'pks',
    title: words.pks,
    track: 'minmax(110px, 1fr)',
    cell: ({ pks }) => pks.map((one) => PKS_SHORT[one]).join(', '),
  },
  {
    id: 'endedOn',
    title: words.endedOn,
    track: '120px',
    cell: ({ endedOn }) => toShortDay(endedOn),
    sortValue: ({ endedOn }) => endedOn,
  },
];

const ROW = 36;
const HEAD = 41;
const MOST = 8;

/** A few of them are seen whole; thousands scroll in their own box. */
export function DuePeople({ people }: { readonly people: readonly ForgetCandidate[] }) {
  return (
    <div style={{ display: 'flex', height: HEAD + ROW * Math.min(people.length, MOST) }}>
      <DataTable label={FORGETTING.people} columns={COLUMNS} rows={people} />
    </div>
  );
}
