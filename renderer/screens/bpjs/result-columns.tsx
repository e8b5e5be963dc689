import { Text } from '@mantine/core';
import { valueWords } from '../../../shared/domain/bpjs/difference-sheets.ts';
import { DIFFERENT_FIELD_NAME, standingWords } from '../../../shared/domain/bpjs/words.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type {
  DifferentLine,
  KpjLine,
  OnlyTheirLine,
  OurLine,
  SippDoubt,
  TheirLine,
  UnmatchedLine,
} from '../../../shared/requests/bpjs.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { BPJS, NOTHING } from '../../words.ts';

type Named = Pick<OurLine, 'name' | 'department'> & { readonly nikMasked: string | null };

function nikColumn<Row extends Pick<Named, 'nikMasked'>>(): DataColumn<Row> {
  return {
    id: 'nik',
    title: FIELD_NAME.nik,
    track: '170px',
    cell: ({ nikMasked }) =>
      nikMasked === null ? (
        <Text span size="sm" c="dimmed">
          {BPJS.noNik}
        </Text>
      ) : (
        <span className="tabular">{nikMasked}</span>
      ),
    sortValue: ({ nikMasked }) => nikMasked,
  };
}

function nameColumn<Row extends Pick<Named, 'name'>>(): DataColumn<Row> {
  return {
    id: 'name',
    title: FIELD_NAME.name,
    track: 'minmax(170px, 1fr)',
    cell: ({ name }) => <Ellipsis strong>{name === '' ? BPJS.noName : name}</Ellipsis>,
    sortValue: ({ name }) => name,
  };
}

function departmentColumn<Row extends Pick<Named, 'department'>>(): DataColumn<Row> {
  return {
    id: 'department',
    title: FIELD_NAME.department,
    track: 'minmax(140px, 0.8fr)',
    cell: ({ department }) => <Ellipsis>{department ?? NOTHING}</Ellipsis>,
    sortValue: ({ department }) => department,
  };
}

function dueColumn<Row extends Pick<OurLine, 'due'>>(): DataColumn<Row> {
  return {
    id: 'due',
    title: BPJS.due,
    track: '120px',
    align: 'right',
    cell: ({ due }) => <span className="tabular">{due === null ? NOTHING : senToRupiah(due)}</span>,
    sortValue: ({ due }) => due,
  };
}

function rowColumn<Row extends { readonly row: number }>(): DataColumn<Row> {
  return {
    id: 'row',
    title: BPJS.row,
    track: '76px',
    align: 'right',
    cell: ({ row }) => <span className="tabular">{row}</span>,
    sortValue: ({ row }) => row,
  };
}

export const ONLY_OURS_COLUMNS: readonly DataColumn<OurLine>[] = [
  nikColumn(),
  nameColumn(),
  departmentColumn(),
  dueColumn(),
];

const THEIR_COLUMNS: readonly DataColumn<TheirLine>[] = [
  rowColumn(),
  nikColumn(),
  nameColumn(),
  {
    id: 'kpj',
    title: BPJS.kpj,
    track: '130px',
    cell: ({ kpj }) => <span className="tabular">{kpj ?? NOTHING}</span>,
    sortValue: ({ kpj }) => kpj,
  },
  dueColumn(),
];

export const ONLY_THEIRS_COLUMNS: readonly DataColumn<OnlyTheirLine>[] = [
  ...(THEIR_COLUMNS as readonly DataColumn<OnlyTheirLine>[]),
  {
    id: 'standing',
    title: BPJS.standing,
    track: 'minmax(180px, 0.8fr)',
    cell: (line) => <Ellipsis>{standingOf(line)}</Ellipsis>,
    sortValue: standingOf,
  },
];

function standingOf({ nikMasked, standing }: OnlyTheirLine): string {
  return standingWords(standing, nikMasked !== null);
}

export const UNMATCHED_COLUMNS: readonly DataColumn<UnmatchedLine>[] = [
  ...(THEIR_COLUMNS as readonly DataColumn<UnmatchedLine>[]),
  {
    id: 'why',
    title: BPJS.why,
    track: 'minmax(180px, 1fr)',
    cell: ({ why }) => <Ellipsis>{BPJS.whyWords[why]}</Ellipsis>,
    sortValue: ({ why }) => BPJS.whyWords[why],
  },
];

export const DIFFERENT_COLUMNS: readonly DataColumn<DifferentLine>[] = [
  rowColumn(),
  nikColumn(),
  nameColumn(),
  {
    id: 'fields',
    title: BPJS.differs,
    track: 'minmax(340px, 2fr)',
    cell: ({ fields }) => <Ellipsis>{fields.map(fieldWords).join('; ')}</Ellipsis>,
    sortValue: ({ fields }) => fields.map(({ field }) => DIFFERENT_FIELD_NAME[field]).join(),
  },
];

/** `Upah: Rp1.500.000 → Rp1.000.000` */
function fieldWords({ field, ours, theirs }: DifferentLine['fields'][number]): string {
  return `${DIFFERENT_FIELD_NAME[field]}: ${valueWords(field, ours)} → ${valueWords(field, theirs)}`;
}

export const KPJ_COLUMNS: readonly DataColumn<KpjLine>[] = [
  nikColumn(),
  nameColumn(),
  {
    id: 'ours',
    title: BPJS.kpjOurs,
    track: '120px',
    cell: ({ ours }) =>
      ours === null ? (
        <Text span size="sm" c="dimmed">
          {BPJS.kpjEmpty}
        </Text>
      ) : (
        <span className="tabular">{ours}</span>
      ),
    sortValue: ({ ours }) => ours,
  },
  {
    id: 'theirs',
    title: BPJS.kpjTheirs,
    track: '160px',
    cell: ({ theirs }) => <span className="tabular">{theirs}</span>,
    sortValue: ({ theirs }) => theirs,
  },
  {
    id: 'note',
    title: BPJS.kpjNote,
    track: 'minmax(160px, 1fr)',
    cell: (line) => (
      <Text size="sm" truncate title={noteOf(line)} {...(line.refused ? { c: 'red.9' } : {})}>
        {noteOf(line)}
      </Text>
    ),
    sortValue: noteOf,
  },
];

function noteOf({ refused, holder, ours }: KpjLine): string {
  if (refused === 'twice') return BPJS.kpjTwice;
  if (refused === 'held') return BPJS.kpjHeld(holder?.name ?? '');
  return ours === null ? '' : BPJS.kpjReplaces;
}

export const DOUBT_COLUMNS: readonly DataColumn<SippDoubt>[] = [
  nikColumn(),
  nameColumn(),
  departmentColumn(),
  {
    id: 'gaps',
    title: BPJS.doubtfulMissing,
    track: 'minmax(180px, 1fr)',
    cell: ({ gaps }) => <Ellipsis>{gapWords(gaps)}</Ellipsis>,
    sortValue: ({ gaps }) => gapWords(gaps),
  },
];

function gapWords(gaps: SippDoubt['gaps']): string {
  return gaps.map((gap) => BPJS.gaps[gap]).join(', ');
}
