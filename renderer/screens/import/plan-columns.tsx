import { toShortDay } from '../../../shared/domain/day.ts';
import type { ImportPlan, LeftPerson, PlanRow, PlanSheet } from '../../../shared/domain/plan.ts';
import type { SkippedRow } from '../../../shared/domain/candidate.ts';
import { toRupiah } from '../../../shared/domain/rupiah.ts';
import { FIELD_NAME, ISSUE_WORDS, LEAVE_REASON, SKIP_REASON } from '../../../shared/words.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { contentTrack } from '../../parts/content-share.ts';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { VerdictBadge } from '../../parts/verdict-badge.tsx';
import { IMPORT, NOTHING, toNumber } from '../../words.ts';
import { VERDICTS } from './plan-view.ts';

/** NIK in full here: the clerk compares it with the paper that came with the file. */
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
    track: '92px',
    cell: ({ verdict }) => <VerdictBadge verdict={verdict} />,
    sortValue: ({ verdict }) => VERDICTS.indexOf(verdict),
  },
  {
    id: 'nik',
    title: FIELD_NAME.nik,
    track: '152px',
    cell: ({ person }) => <span className="tabular">{person.nik ?? NOTHING}</span>,
    sortValue: ({ person }) => person.nik,
  },
  {
    id: 'name',
    title: FIELD_NAME.name,
    track: 'minmax(130px, 1.6fr)',
    cell: ({ person }) => <Ellipsis strong>{person.name}</Ellipsis>,
    sortValue: ({ person }) => person.name,
  },
  {
    id: 'birthDate',
    title: IMPORT.birthDate,
    track: '96px',
    cell: ({ person }) => (person.birthDate === null ? NOTHING : toShortDay(person.birthDate)),
    sortValue: ({ person }) => person.birthDate,
  },
  {
    id: 'department',
    title: FIELD_NAME.department,
    track: 'minmax(110px, 1.2fr)',
    cell: ({ person }) => <Ellipsis>{person.department}</Ellipsis>,
    sortValue: ({ person }) => person.department,
  },
  {
    id: 'job',
    title: IMPORT.job,
    track: 'minmax(90px, 1fr)',
    cell: ({ person }) => <Ellipsis>{person.job}</Ellipsis>,
    sortValue: ({ person }) => person.job,
  },
  {
    id: 'wage',
    title: FIELD_NAME.wage,
    track: '100px',
    align: 'right',
    cell: ({ person }) => (person.wage === null ? NOTHING : toRupiah(person.wage)),
    sortValue: ({ person }) => person.wage,
  },
  {
    id: 'notes',
    title: IMPORT.notes,
    track: 'minmax(120px, 1.9fr)',
    cell: (row) => <span title={noteOf(row)}>{noteOf(row)}</span>,
    sortValue: noteOf,
  },
];

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
const WIDE_ONLY = new Set(['birthDate', 'department', 'job']);

/** Columns as wide as what this file has for them, and none for what it has nothing for. */
export function planColumns(
  { rows, sheets }: ImportPlan,
  wide: boolean,
): readonly DataColumn<PlanRow>[] {
  return [...sheetColumn<PlanRow>(sheets), ...COLUMNS]
    .filter(({ id }) => wide || !WIDE_ONLY.has(id))
    .flatMap((column) => {
      const { least, text } = BY_CONTENT[column.id] ?? {};
      if (!least || !text) return [column];
      const track = contentTrack(least, rows.map(text));
      return track === null && column.id !== 'notes'
        ? []
        : [{ ...column, track: track ?? '120px' }];
    });
}

/** Of several sheets each row says from which it is. */
function sheetColumn<Row extends { readonly sheet: number }>(
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

export function skippedColumns(sheets: readonly PlanSheet[]): readonly DataColumn<SkippedRow>[] {
  return [...sheetColumn<SkippedRow>(sheets), ...SKIPPED_COLUMNS];
}

/** Issues first; a changed row without any says what changes. */
function noteOf({ issues, changes }: PlanRow): string {
  if (issues.length > 0) return issues.map((code) => ISSUE_WORDS[code].short).join('; ');
  return changes.map(({ field }) => FIELD_NAME[field]).join(', ');
}

const SKIPPED_COLUMNS: readonly DataColumn<SkippedRow>[] = [
  {
    id: 'row',
    title: IMPORT.row,
    track: '90px',
    align: 'right',
    cell: ({ row }) => toNumber(row),
    sortValue: ({ row }) => row,
  },
  {
    id: 'why',
    title: IMPORT.why,
    track: 'minmax(200px, 1fr)',
    cell: ({ why }) => SKIP_REASON[why],
    sortValue: ({ why }) => SKIP_REASON[why],
  },
];

export const LEFT_COLUMNS: readonly DataColumn<LeftPerson>[] = [
  {
    id: 'nik',
    title: FIELD_NAME.nik,
    track: '170px',
    cell: ({ nik }) => <span className="tabular">{nik}</span>,
    sortValue: ({ nik }) => nik,
  },
  {
    id: 'name',
    title: FIELD_NAME.name,
    track: 'minmax(200px, 1fr)',
    cell: ({ name }) => <Ellipsis strong>{name}</Ellipsis>,
    sortValue: ({ name }) => name,
  },
  {
    id: 'department',
    title: FIELD_NAME.department,
    track: 'minmax(140px, 0.8fr)',
    cell: ({ department }) => <Ellipsis>{department}</Ellipsis>,
    sortValue: ({ department }) => department,
  },
  {
    id: 'answer',
    title: IMPORT.leftAnswer,
    track: 'minmax(160px, 0.8fr)',
    cell: ({ answer }) => answerWords(answer),
    sortValue: ({ answer }) => answerWords(answer),
  },
];

function answerWords(answer: LeftPerson['answer']): string {
  if (answer === null) return '';
  const { choice, reason, on } = answer;
  return [
    IMPORT.leftAnswerName[choice],
    reason === null ? '' : LEAVE_REASON[reason],
    on === null ? '' : toShortDay(on),
  ]
    .filter(Boolean)
    .join(' · ');
}
