import { Anchor, Badge, Paper, Table, Text } from '@mantine/core';
import type { ContributionMonth } from '../../../shared/domain/contributions/account.ts';
import { knownSum } from '../../../shared/domain/contributions/dues.ts';
import type { MonthState } from '../../../shared/domain/contributions/paid-months.ts';
import { toLongMonth, type Month } from '../../../shared/domain/values/month.ts';
import { senToRupiah, type Sen } from '../../../shared/domain/values/sen.ts';
import type { ContributionView } from '../../../shared/requests/contributions.ts';
import { CONTRIBUTION, MONTH_STATE_NAME, NOTHING, toNumber } from '../../words.ts';
import { MonthPeople } from './month-people.tsx';

const { columns } = CONTRIBUTION;

interface MonthsPanelProps {
  readonly view: ContributionView;
  /** Whose people are shown. */
  readonly opened: Month | null;
  readonly onOpen: (month: Month | null) => void;
}

/** Month by month what is due, billed and paid; a month opens its people. */
export function MonthsPanel({ view, opened, onOpen }: MonthsPanelProps) {
  const withGaps = view.months.some(({ withoutWage }) => withoutWage > 0);
  return (
    <>
      <Paper withBorder>
        <Table.ScrollContainer minWidth={760}>
          <Table aria-label={CONTRIBUTION.months} highlightOnHover verticalSpacing={5}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{columns.month}</Table.Th>
                <Table.Th ta="right">{columns.people}</Table.Th>
                {withGaps ? <Table.Th ta="right">{columns.withoutWage}</Table.Th> : null}
                <Table.Th ta="right">{columns.due}</Table.Th>
                <Table.Th ta="right">{columns.billed}</Table.Th>
                <Table.Th ta="right">{columns.paid}</Table.Th>
                <Table.Th>{columns.state}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody className="tabular">
              {view.months.map((month) => (
                <MonthRow key={month.month} month={month} withGaps={withGaps} onOpen={onOpen} />
              ))}
            </Table.Tbody>
            <Table.Tfoot className="tabular">
              <Table.Tr>
                <Table.Th>{CONTRIBUTION.sum}</Table.Th>
                <Table.Td colSpan={withGaps ? 2 : 1} />
                <Table.Th ta="right">{senToRupiah(view.due)}</Table.Th>
                <Table.Th ta="right">{amountWords(view.billed)}</Table.Th>
                <Table.Th ta="right">{amountWords(view.paid)}</Table.Th>
                <Table.Td />
              </Table.Tr>
            </Table.Tfoot>
          </Table>
        </Table.ScrollContainer>
      </Paper>
      <MonthPeople
        month={view.months.find(({ month }) => month === opened) ?? null}
        view={view}
        onClose={() => onOpen(null)}
      />
    </>
  );
}

interface MonthRowProps {
  readonly month: ContributionMonth;
  readonly withGaps: boolean;
  readonly onOpen: (month: Month) => void;
}

function MonthRow({ month, withGaps, onOpen }: MonthRowProps) {
  const name = toLongMonth(month.month);
  return (
    <Table.Tr>
      <Table.Td style={{ whiteSpace: 'nowrap' }}>
        {month.people > 0 ? (
          <Anchor
            component="button"
            size="sm"
            aria-label={CONTRIBUTION.showPeople(name)}
            onClick={() => onOpen(month.month)}
          >
            {name}
          </Anchor>
        ) : (
          name
        )}
        {month.isExtra ? (
          <Text span size="xs" c="dimmed" ml={6}>
            {CONTRIBUTION.extra}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td ta="right">{toNumber(month.people)}</Table.Td>
      {withGaps ? (
        <Table.Td ta="right" c={month.withoutWage > 0 ? 'orange.9' : 'dimmed'}>
          {month.withoutWage > 0 ? toNumber(month.withoutWage) : NOTHING}
        </Table.Td>
      ) : null}
      <Table.Td ta="right">{knownWords(knownSum(month.due, month))}</Table.Td>
      <Table.Td ta="right">{amountWords(month.billed)}</Table.Td>
      <Table.Td ta="right">{amountWords(month.paid)}</Table.Td>
      <Table.Td>
        <StateBadge state={month.state} />
      </Table.Td>
    </Table.Tr>
  );
}

function knownWords(amount: Sen | null): string {
  return amount === null ? NOTHING : senToRupiah(amount);
}

function amountWords(amount: Sen): string {
  return amount === 0 ? NOTHING : senToRupiah(amount);
}

const COLOR: Readonly<Record<MonthState, string>> = {
  unbilled: 'gray',
  billed: 'orange',
  'part-paid': 'orange',
  paid: 'teal',
};

function StateBadge({ state }: { readonly state: MonthState }) {
  return (
    <Badge color={COLOR[state]} c={`${COLOR[state]}.9`} variant="light" size="sm">
      {MONTH_STATE_NAME[state]}
    </Badge>
  );
}
