import { toRupiah } from '../../../shared/domain/values/rupiah.ts';
import type { RosterSort } from '../../../shared/ipc.ts';
import type { RosterLine } from '../../../shared/views.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { StatusBadge } from '../../parts/status-badge.tsx';

import { NOTHING, PKS_SHORT, ROSTER } from '../../words.ts';

const title = ROSTER.columns;

/**
 * No birth date here: beside the masked NIK it would give away the digits that the mask hides.
 */
const COLUMNS: readonly DataColumn<RosterLine>[] = [
  {
    id: 'name',
    title: title.name,
    track: 'minmax(130px, 2.1fr)',
    cell: (line) => <Ellipsis strong>{line.name}</Ellipsis>,
  },
  {
    id: 'nik',
    title: title.nik,
    track: '140px',
    cell: (line) => <span className="tabular">{line.nikMasked}</span>,
  },
  { id: 'pks', title: title.pks, track: '58px', cell: (line) => PKS_SHORT[line.pks] },
  {
    id: 'department',
    title: title.department,
    track: 'minmax(100px, 1.35fr)',
    cell: (line) => <Ellipsis>{line.department}</Ellipsis>,
  },
  {
    id: 'job',
    title: title.job,
    track: 'minmax(112px, 1.3fr)',
    cell: (line) => <Ellipsis>{line.job}</Ellipsis>,
  },
  {
    id: 'kelurahan',
    title: title.kelurahan,
    track: 'minmax(110px, 1fr)',
    cell: (line) => <Ellipsis>{line.kelurahan}</Ellipsis>,
  },
  {
    id: 'wage',
    title: title.wage,
    track: '104px',
    align: 'right',
    cell: (line) => (line.wage === null ? NOTHING : toRupiah(line.wage)),
  },
  {
    id: 'kpj',
    title: title.kpj,
    track: '110px',
    cell: (line) => <span className="tabular">{line.kpj ?? NOTHING}</span>,
  },
  {
    id: 'status',
    title: title.status,
    track: '92px',
    cell: (line) => <StatusBadge status={line.status} />,
  },
];

export const ROSTER_SORTABLE: readonly RosterSort['by'][] = [
  'name',
  'nik',
  'department',
  'job',
  'kelurahan',
  'wage',
  'kpj',
  'status',
];

interface RosterLook {
  /** A small window shows what a clerk looks for first; the rest stands on the person's page. */
  readonly wide: boolean;
  /** One PKS was chosen, so that naming it in every row says nothing. */
  readonly onePks: boolean;
  /** Nobody in this list works for an OPD. */
  readonly withoutDepartments: boolean;
}

const WIDE_ONLY = new Set(['kelurahan', 'wage', 'kpj']);

export function rosterColumns(look: RosterLook): readonly DataColumn<RosterLine>[] {
  return COLUMNS.filter(({ id }) => {
    if (id === 'pks') return !look.onePks;
    if (id === 'department') return !look.withoutDepartments;
    return look.wide || !WIDE_ONLY.has(id);
  });
}
