import type { ReactNode } from 'react';
import { CLAIM_STEP_NAME } from '../../../shared/claim-words.ts';
import { CLAIM_STATUSES } from '../../../shared/domain/claims/claim.ts';
import { toShortDay, type Day } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ClaimLine } from '../../../shared/requests/claims.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import {
  CLAIM_KIND_SHORT,
  CLAIMS,
  CLAIM_FIELDS,
  DEADLINE_NAME,
  NOTHING,
  PKS_SHORT,
} from '../../words.ts';
import classes from './claims-screen.module.css';
import { DeadlineBadge } from './deadline-badge.tsx';
import { untilWords } from './deadline-words.ts';

const title = CLAIMS.columns;

export function claimColumns(today: Day): readonly DataColumn<ClaimLine>[] {
  return [
    {
      id: 'name',
      title: title.name,
      track: 'minmax(150px, 2fr)',
      sortValue: (line) => line.name,
      cell: (line) => (
        <Two strong above={line.name}>
          <span className="tabular">{line.nikMasked}</span>
        </Two>
      ),
    },
    {
      id: 'kind',
      title: title.kind,
      track: '84px',
      sortValue: (line) => line.kind + line.outcome,
      cell: (line) => (
        <Two above={CLAIM_KIND_SHORT[line.kind]}>{CLAIM_FIELDS.outcomes[line.outcome]}</Two>
      ),
    },
    {
      id: 'eventOn',
      title: title.eventOn,
      track: '94px',
      sortValue: (line) => line.eventOn,
      cell: (line) => <span className="tabular">{toShortDay(line.eventOn)}</span>,
    },
    {
      id: 'place',
      title: title.place,
      track: 'minmax(90px, 1.2fr)',
      sortValue: (line) => line.department,
      cell: (line) => (
        <Two above={line.pks === null ? NOTHING : PKS_SHORT[line.pks]}>{line.department}</Two>
      ),
    },
    {
      id: 'status',
      title: title.status,
      track: '132px',
      sortValue: (line) => CLAIM_STATUSES.indexOf(line.status),
      cell: (line) => (
        <Two strong above={CLAIM_STEP_NAME[line.status]}>
          {CLAIMS.since(toShortDay(line.statusOn))}
        </Two>
      ),
    },
    {
      id: 'deadline',
      title: title.deadline,
      track: 'minmax(180px, 1.1fr)',
      sortValue: (line) => line.deadline?.until ?? '9',
      cell: ({ deadline }) =>
        deadline === null ? (
          <span className={classes['below']}>{CLAIMS.noDeadline}</span>
        ) : (
          <span className={classes['clock']} title={deadline.sentence}>
            <DeadlineBadge deadline={deadline} today={today} />
            <Two above={DEADLINE_NAME[deadline.what]}>{untilWords(deadline.until)}</Two>
          </span>
        ),
    },
    {
      id: 'papers',
      title: title.papers,
      track: '74px',
      align: 'right',
      sortValue: (line) => line.papersMissing,
      cell: (line) => (line.papersMissing === 0 ? CLAIMS.complete : line.papersMissing),
    },
    {
      id: 'money',
      title: title.money,
      track: '142px',
      align: 'right',
      sortValue: (line) => line.expected,
      cell: (line) => (
        <Two above={line.expected === null ? NOTHING : senToRupiah(line.expected)}>
          {line.paid === 0 ? CLAIMS.notPaid : CLAIMS.paidSoFar(senToRupiah(line.paid))}
        </Two>
      ),
    },
  ];
}

interface TwoProps {
  readonly above: string;
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** Two short lines in one row of the table. */
function Two({ above, strong = false, children }: TwoProps) {
  return (
    <span className={classes['two']}>
      <span className={strong ? classes['strong'] : undefined} title={above}>
        {above}
      </span>
      <span className={classes['below']}>{children}</span>
    </span>
  );
}
