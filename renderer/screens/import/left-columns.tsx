import { toShortDay } from '../../../shared/domain/values/day.ts';
import type { LeftPerson } from '../../../shared/domain/plan.ts';
import { FIELD_NAME, LEAVE_REASON } from '../../../shared/words.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { Ellipsis } from '../../parts/ellipsis.tsx';
import { IMPORT } from '../../words.ts';

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
