import { ROSTER_FIELDS, type RosterField } from '../../../shared/domain/person.ts';
import type { ImportPlan, PlanRow, PlanSheet } from '../../../shared/domain/plan.ts';
import { FIELD_NAME, ISSUE_WORDS } from '../../../shared/words.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { contentTrack } from '../../parts/content-share.ts';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { VerdictBadge } from '../../parts/verdict-badge.tsx';
import { IMPORT, NOTHING, toNumber } from '../../words.ts';
import { effectWords } from './effect-words.ts';
import { PlanCell } from './plan-cell.tsx';
import { VERDICTS } from './plan-view.ts';
import { isFault } from './row-issues.ts';

interface FieldColumn {
  readonly title?: string;
  readonly track: string;
  readonly align?: 'right';
}

/** NIK in full here: the clerk compares it with the paper that came with the file. */
const FIELD_COLUMNS: Readonly<Partial<Record<RosterField, FieldColumn>>> = {
  nik: { track: '158px' },
  name: { track: 'minmax(130px, 1.6fr)' },
  birthDate: { title: IMPORT.birthDate, track: '102px' },
  sex: { title: IMPORT.sex, track: '56px' },
  department: { track: 'minmax(110px, 1.2fr)' },
  job: { title: IMPORT.job, track: 'minmax(90px, 1fr)' },
  wage: { track: '108px', align: 'right' },
  kpj: { title: IMPORT.kpj, track: '116px' },
  phone: { track: '126px' },
};

function fieldColumn(field: RosterField, column: FieldColumn): DataColumn<PlanRow> {
  return {
    id: field,
    title: column.title ?? FIELD_NAME[field],
    track: column.track,
    ...(column.align ? { align: column.align } : {}),
    cell: (row) => <PlanCell row={row} field={field} />,
    sortValue: ({ person }) => person[field],
  };
}

const COLUMNS: readonly DataColumn<PlanRow>[] = [
  {
    id: 'row',
    title: IMPORT.row,
    track: '66px',
    align: 'right',
    cell: ({ row }) => toNumber(row),
    sortValue: ({ row }) => row,
  },
  {
    id: 'verdict',
    title: IMPORT.verdict,
    track: '88px',
    cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
    sortValue: ({ verdict }) => VERDICTS.indexOf(verdict),
  },
  ...ROSTER_FIELDS.toSorted((a, b) => placeOf(a) - placeOf(b)).flatMap((field) => {
    const column = FIELD_COLUMNS[field];
    return column ? [fieldColumn(field, column)] : [];
  }),
  {
    id: 'notes',
    title: IMPORT.notes,
    track: 'minmax(120px, 1.9fr)',
    cell: (row) => <span title={noteOf(row)}>{noteOf(row)}</span>,
    sortValue: noteOf,
  },
];

function placeOf(field: RosterField): number {
  return Object.keys(FIELD_COLUMNS).indexOf(field);
}

interface ByContent {
  readonly least: number;
  readonly text: (row: PlanRow) => string | null;
}

/** The columns that share what the others leave. */
const BY_CONTENT: Readonly<Record<string, ByContent>> = {
  name: { least: 130, text: ({ person }) => person.name ?? NOTHING },
  department: { least: 90, text: ({ person }) => person.department },
  job: { least: 112, text: ({ person }) => person.job },
  notes: { least: 120, text: noteOf },
};

/** Left out of a small window, so that the notes can be read; a press on the row shows all. */
const WIDE_ONLY = new Set(['birthDate', 'department', 'job', 'wage']);
/** Only where something in them is to be mended. */
const FAULTY_ONLY = new Set(['sex', 'kpj', 'phone']);

/** Columns as wide as what this file has for them, and none for what it has nothing for. */
export function planColumns(
  { rows, sheets, issues }: ImportPlan,
  wide: boolean,
): readonly DataColumn<PlanRow>[] {
  const faulty = new Set<string>(
    ROSTER_FIELDS.filter((field) => issues.some((issue) => isFault(issue, field))),
  );
  const isShown = (id: string) =>
    faulty.has(id) || !(FAULTY_ONLY.has(id) || (!wide && WIDE_ONLY.has(id)));
  return [...sheetColumn<PlanRow>(sheets), ...COLUMNS]
    .filter(({ id }) => isShown(id))
    .flatMap((column) => {
      const { least, text } = BY_CONTENT[column.id] ?? {};
      if (!least || !text) return [column];
      const track = contentTrack(least, rows.map(text));
      return track === null && column.id !== 'notes' && !faulty.has(column.id)
        ? []
        : [{ ...column, track: track ?? '120px' }];
    });
}

/** The values among the columns, from left to right. */
export function fieldsAmong(columns: readonly DataColumn<PlanRow>[]): readonly RosterField[] {
  const ids = columns.map(({ id }) => id);
  return ROSTER_FIELDS.filter((field) => ids.includes(field)).toSorted(
    (a, b) => ids.indexOf(a) - ids.indexOf(b),
  );
}

/** Of several sheets each row says from which it is. */
export function sheetColumn<Row extends { readonly sheet: number }>(
  sheets: readonly PlanSheet[],
): readonly DataColumn<Row>[] {
  if (sheets.length < 2) return [];
  const nameOf = ({ sheet }: Row) => sheets[sheet]?.name ?? '';
  return [
    {
      id: 'sheet',
      title: IMPORT.sheet,
      track: 'minmax(80px, 0.8fr)',
      cell: (row) => <Ellipsis>{nameOf(row)}</Ellipsis>,
      sortValue: nameOf,
    },
  ];
}

/** What happens to the person, then issues; a changed row without any says what changes. */
function noteOf({ issues, changes, comparison, effects = [] }: PlanRow): string {
  if (effects.length > 0) return effects.map(effectWords).join('; ');
  if (issues.length > 0) return issues.map((code) => ISSUE_WORDS[code].short).join('; ');
  const came = comparison === 'back' || comparison === 'moved' ? [IMPORT.came[comparison]] : [];
  return [...came, ...changes.map(({ field }) => FIELD_NAME[field])].join(', ');
}
