import { Box, Drawer, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { ContributionMonth } from '../../../shared/domain/contributions/account.ts';
import { toLongMonth, type Month } from '../../../shared/domain/values/month.ts';
import { senToRupiah, type Sen } from '../../../shared/domain/values/sen.ts';
import type { ContributionLine, ContributionView } from '../../../shared/requests/contributions.ts';
import { ask } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import type { DataColumn } from '../../parts/data-column.ts';
import { DataTable } from '../../parts/data-table.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { usePagedRows, type PagedQuestion } from '../../parts/use-paged-rows.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { CONTRIBUTION, NOTHING } from '../../words.ts';
import { ExportMonth } from './export-month.tsx';

const { person: names } = CONTRIBUTION;

interface MonthPeopleProps {
  /** Null = closed. */
  readonly month: ContributionMonth | null;
  readonly view: ContributionView;
  readonly onClose: () => void;
}

/** Everybody who is due for a month, and their list as a file. */
export function MonthPeople({ month, view, onClose }: MonthPeopleProps) {
  return (
    <Drawer
      opened={month !== null}
      onClose={onClose}
      position="right"
      size={900}
      title={
        month ? <Text fw={600}>{CONTRIBUTION.peopleTitle(toLongMonth(month.month))}</Text> : null
      }
      styles={{
        content: { display: 'flex', flexDirection: 'column' },
        body: { flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
      }}
    >
      {month ? (
        <>
          <Group justify="space-between" mb="xs" wrap="nowrap">
            <Text size="sm">{CONTRIBUTION.peopleOf(month.people, senToRupiah(month.due))}</Text>
            <ExportMonth view={view} month={month.month} />
          </Group>
          <People
            key={month.month}
            about={{ agreementId: view.agreementId, month: month.month }}
            columns={view.pks === 'rentan' ? WITHOUT_DEPARTMENT : COLUMNS}
          />
        </>
      ) : null}
    </Drawer>
  );
}

interface About {
  readonly agreementId: number;
  readonly month: Month;
}

interface PeopleProps {
  readonly about: About;
  readonly columns: readonly DataColumn<ContributionLine>[];
}

function People({ about: { agreementId, month }, columns }: PeopleProps) {
  const { go } = useNavigation();
  const question = useMemo(() => questionOf({ agreementId, month }), [agreementId, month]);
  const list = usePagedRows(question);
  if (list.error) return <FailureNotice error={list.error} onRetry={list.retry} />;
  if (list.total === null) return <Waiting />;
  return (
    <Box style={{ flex: 1, minHeight: 0, display: 'flex', flexDirection: 'column' }}>
      <DataTable<ContributionLine>
        label={CONTRIBUTION.peopleTitle(toLongMonth(month))}
        columns={columns}
        rows={list.rows}
        sorted={false}
        onOpen={({ personId }) => go({ name: 'person', id: personId })}
        onView={list.onView}
        resetKey={list.key}
        stale={list.stale}
        empty={<Text size="sm">{CONTRIBUTION.nobody}</Text>}
      />
    </Box>
  );
}

function questionOf(about: About): PagedQuestion<ContributionLine> {
  return {
    name: 'contribution.members',
    about,
    load: async (offset, limit) => {
      const { total, lines } = await ask('contribution.members', { ...about, offset, limit });
      return { total, rows: lines };
    },
  };
}

const COLUMNS: readonly DataColumn<ContributionLine>[] = [
  { id: 'name', title: names.name, track: 'minmax(160px, 3fr)', cell: ({ name }) => name },
  { id: 'nik', title: names.nik, track: '144px', cell: ({ nikMasked }) => nikMasked },
  {
    id: 'department',
    title: names.department,
    track: 'minmax(100px, 2fr)',
    cell: ({ department }) => department ?? NOTHING,
  },
  amount('base', names.base, '122px', ({ base }) => base),
  amount('jkk', names.jkk, '94px', ({ jkk }) => jkk),
  amount('jkm', names.jkm, '94px', ({ jkm }) => jkm),
  amount('due', CONTRIBUTION.personDue, '104px', ({ due }) => due),
];

/** Vulnerable workers are of no department. */
const WITHOUT_DEPARTMENT = COLUMNS.filter(({ id }) => id !== 'department');

function amount(
  id: string,
  title: string,
  track: string,
  of: (line: ContributionLine) => Sen | null,
): DataColumn<ContributionLine> {
  const cell = (line: ContributionLine) => {
    const value = of(line);
    return value === null ? NOTHING : senToRupiah(value);
  };
  return { id, title, track, align: 'right', cell };
}
