import { Paper, Table } from '@mantine/core';
import { useState } from 'react';
import type { LawFigure } from '../../../shared/domain/law.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { LAW, SETTINGS } from '../../words.ts';
import { LawDialog } from './law-dialog.tsx';
import { historyOf, LAW_GROUPS, type LawGroup, type LawHistory } from './law-figures.ts';
import { LawRow } from './law-row.tsx';
import classes from './law-table.module.css';

interface LawTableProps {
  readonly figures: readonly LawFigure[];
  readonly today: Day;
}

const COLUMNS = 4;

/** What holds today, in groups; what held before and what is to come unfolds below it. */
export function LawTable({ figures, today }: LawTableProps) {
  const [adding, setAdding] = useState<LawHistory | null>(null);
  const groups = Object.keys(LAW_GROUPS) as LawGroup[];
  return (
    <Paper withBorder>
      <Table aria-label={SETTINGS.tabs.law} layout="fixed" className={classes['table']}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="19%">{LAW.columns.title}</Table.Th>
            <Table.Th>{LAW.columns.value}</Table.Th>
            <Table.Th w="30%">{LAW.columns.from}</Table.Th>
            <Table.Th w={116} aria-label={LAW.actions} />
          </Table.Tr>
        </Table.Thead>
        {groups.map((group) => (
          <Table.Tbody key={group}>
            <Table.Tr>
              <Table.Th colSpan={COLUMNS} scope="rowgroup" className={classes['group']}>
                {LAW.groups[group]}
              </Table.Th>
            </Table.Tr>
            {LAW_GROUPS[group].map((key) => (
              <LawRow
                key={key}
                history={historyOf(figures, key, today)}
                today={today}
                onAdd={setAdding}
              />
            ))}
          </Table.Tbody>
        ))}
      </Table>
      {adding ? <LawDialog history={adding} today={today} onClose={() => setAdding(null)} /> : null}
    </Paper>
  );
}
