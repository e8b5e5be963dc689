import { ActionIcon, Button, Group, Paper, Select, Stack, Table, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useState } from 'react';
import { toLongDay, weekday, type Day } from '../../../shared/domain/values/day.ts';
import type { Holiday } from '../../../shared/requests/law.ts';
import { useRequest, useWish } from '../../api.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { useMay } from '../../session.tsx';
import { COMMON, HOLIDAYS, LAW } from '../../words.ts';
import { HolidayDialog } from './law-holiday-dialog.tsx';

/** The days on which no office works, year by year. */
export function LawHolidays({ today }: { readonly today: Day }) {
  const holidays = useRequest('holiday.list', undefined);
  const may = useMay('holiday.save');
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [adding, setAdding] = useState(false);
  if (holidays.error) return <FailureNotice error={holidays.error} />;
  if (!holidays.data) return <Waiting />;
  const shown = holidays.data.filter(({ day }) => Number(day.slice(0, 4)) === year);
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Select
          aria-label={HOLIDAYS.year}
          w={110}
          allowDeselect={false}
          value={String(year)}
          onChange={(next) => setYear(Number(next))}
          data={yearsOf(holidays.data, today)}
        />
        {may ? (
          <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setAdding(true)}>
            {HOLIDAYS.add}
          </Button>
        ) : null}
      </Group>
      <Paper withBorder>
        {shown.length === 0 ? (
          <EmptyNote icon="history" title={HOLIDAYS.emptyTitle(year)}>
            <Text size="sm">{HOLIDAYS.emptyText}</Text>
          </EmptyNote>
        ) : (
          <HolidayTable holidays={shown} />
        )}
      </Paper>
      {adding ? (
        <HolidayDialog
          year={year}
          today={today}
          onSaved={setYear}
          onClose={() => setAdding(false)}
        />
      ) : null}
    </Stack>
  );
}

/** Those that are filled in, this year and the next, the newest first. */
function yearsOf(holidays: readonly Holiday[], today: Day): string[] {
  const now = Number(today.slice(0, 4));
  const years = new Set([...holidays.map(({ day }) => Number(day.slice(0, 4))), now, now + 1]);
  return [...years].toSorted((a, b) => b - a).map(String);
}

function HolidayTable({ holidays }: { readonly holidays: readonly Holiday[] }) {
  const may = useMay('holiday.remove');
  const remove = useWish('holiday.remove');
  const askToRemove = ({ day, name }: Holiday) =>
    modals.openConfirmModal({
      title: HOLIDAYS.removeTitle,
      children: <Text size="sm">{HOLIDAYS.removeText(name, toLongDay(day))}</Text>,
      labels: { confirm: COMMON.remove, cancel: COMMON.cancel },
      confirmProps: { color: 'red.8' },
      onConfirm: () => remove.mutate({ day }),
    });
  return (
    <Table aria-label={LAW.views.holidays}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={170}>{HOLIDAYS.columns.day}</Table.Th>
          <Table.Th w={90}>{HOLIDAYS.columns.weekday}</Table.Th>
          <Table.Th>{HOLIDAYS.columns.name}</Table.Th>
          <Table.Th>{HOLIDAYS.columns.source}</Table.Th>
          <Table.Th w={56} aria-label={LAW.actions} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {holidays.map((holiday) => (
          <Table.Tr key={holiday.day}>
            <Table.Td>{toLongDay(holiday.day)}</Table.Td>
            <Table.Td>{weekday(holiday.day)}</Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{holiday.name}</Table.Td>
            <Table.Td>
              <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
                {holiday.source}
              </Text>
            </Table.Td>
            <Table.Td>
              {may ? (
                <ActionIcon
                  variant="subtle"
                  color="red.8"
                  aria-label={HOLIDAYS.removeOf(holiday.name)}
                  onClick={() => askToRemove(holiday)}
                >
                  <Icon name="trash" size={16} />
                </ActionIcon>
              ) : null}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
