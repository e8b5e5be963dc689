import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { CLAIM_STEP_NAME } from '../../../shared/claim-words.ts';
import { CLAIM_STATUSES, type Deadline } from '../../../shared/domain/claims/claim.ts';
import { toShortDay, type Day } from '../../../shared/domain/values/day.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { ClaimLine } from '../../../shared/requests/claims.ts';
import type { DataColumn } from '../../parts/data-column.ts';
import { claimKindWords, CLAIMS, DEADLINE_SHORT, NOTHING, PKS_SHORT } from '../../words.ts';
import classes from './claims-screen.module.css';
import { DEADLINE_COLOR } from './deadline-badge.tsx';
import { leftWords, shortUntilWords } from './deadline-words.ts';

const title = CLAIMS.columns;

const NAME: DataColumn<ClaimLine> = {
  id: 'name',
  title: title.name,
  track: 'minmax(150px, 1.8fr)',
  sortValue: (line) => line.name,
  cell: (line) => (
    <Two strong above={line.name}>
      <span className="tabular">{line.nikMasked}</span>
    </Two>
  ),
};

const NARROW_NAME: DataColumn<ClaimLine> = {
  ...NAME,
  track: 'minmax(176px, 1.8fr)',
  cell: (line) => (
    <Two strong above={line.name}>
      {line.pks === null ? '' : `${PKS_SHORT[line.pks]} · `}
      <span className="tabular">{line.nikMasked}</span>
    </Two>
  ),
};

const PLACE: DataColumn<ClaimLine> = {
  id: 'place',
  title: title.place,
  track: 'minmax(110px, 1.2fr)',
  sortValue: (line) => line.department,
  cell: (line) => (
    <Two above={line.pks === null ? NOTHING : PKS_SHORT[line.pks]}>{line.department}</Two>
  ),
};

/** A small window has the agreement below the name, and leaves the department to the claim. */
export function claimColumns(today: Day, wide: boolean): readonly DataColumn<ClaimLine>[] {
  return [
    wide ? NAME : NARROW_NAME,
    {
      id: 'event',
      title: title.event,
      track: 'minmax(114px, 0.9fr)',
      sortValue: (line) => line.eventOn,
      cell: (line) => (
        <Two above={claimKindWords(line.kind, line.outcome)}>
          <span className="tabular">{toShortDay(line.eventOn)}</span>
        </Two>
      ),
    },
    ...(wide ? [PLACE] : []),
    {
      id: 'status',
      title: title.status,
      track: 'minmax(120px, 1.1fr)',
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
      track: 'minmax(164px, 1.4fr)',
      // What has no clock comes last.
      sortValue: (line) => line.deadline?.until ?? '9',
      cell: ({ deadline }) => (deadline ? <Clock deadline={deadline} today={today} /> : NOTHING),
    },
    {
      id: 'papers',
      title: title.papers,
      track: '88px',
      cell: (line) =>
        line.papersMissing === 0 ? CLAIMS.complete : CLAIMS.missing(line.papersMissing),
    },
    {
      id: 'money',
      title: title.money,
      track: 'minmax(120px, 1.15fr)',
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

/** How long is left stands first; colour only repeats it. */
function Clock({ deadline, today }: { readonly deadline: Deadline; readonly today: Day }) {
  return (
    <span className={classes['two']} title={deadline.sentence}>
      <Text span inherit fw={600} c={`${DEADLINE_COLOR[deadline.state]}.9`}>
        {leftWords(deadline, today)}
      </Text>
      <span className={classes['below']}>
        {DEADLINE_SHORT[deadline.what]}, {shortUntilWords(deadline.until)}
      </span>
    </span>
  );
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
      <span
        className={classes['below']}
        title={typeof children === 'string' ? children : undefined}
      >
        {children}
      </span>
    </span>
  );
}
