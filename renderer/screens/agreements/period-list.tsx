import { Badge, Radio, Table, Text } from '@mantine/core';
import {
  agreementStanding,
  type AgreementStanding,
} from '../../../shared/domain/agreement-standing.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { AgreementOverview } from '../../../shared/views.ts';
import { coverageWords } from '../../parts/coverage-words.ts';
import { Known } from '../../parts/known.tsx';
import { STANDING, toNumber } from '../../words.ts';
import classes from './agreements-screen.module.css';
import { standingName } from './standing-words.ts';

interface PeriodListProps {
  /** The newest first. */
  readonly periods: readonly AgreementOverview[];
  readonly shownId: number;
  readonly today: Day;
  readonly onShow: (id: number) => void;
}

const COLOR: Readonly<Record<AgreementStanding['kind'], string>> = {
  'not-begun': 'blue',
  running: 'teal',
  ended: 'gray',
};

/** The chain of one series: every period stays readable, the newest on top. */
export function PeriodList({ periods, shownId, today, onShow }: PeriodListProps) {
  return (
    <div className={classes['periods']}>
      <Table aria-label={STANDING.periods} verticalSpacing={3} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{STANDING.period}</Table.Th>
            <Table.Th w={130}>{STANDING.state}</Table.Th>
            <Table.Th w={130} ta="right">
              {STANDING.people}
            </Table.Th>
            <Table.Th>{STANDING.number}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {periods.map((one) => {
            const standing = agreementStanding(one, today);
            const color = COLOR[standing.kind];
            return (
              <Table.Tr key={one.id} bg={one.id === shownId ? 'sea.0' : undefined}>
                <Table.Td>
                  <Radio
                    size="xs"
                    name={STANDING.periods}
                    checked={one.id === shownId}
                    onChange={() => onShow(one.id)}
                    label={periodWords(one)}
                    styles={{ label: { fontSize: 13 } }}
                  />
                </Table.Td>
                <Table.Td>
                  <Badge color={color} c={`${color}.9`} variant="light">
                    {standingName(standing)}
                  </Badge>
                </Table.Td>
                <Table.Td ta="right" className="tabular">
                  {toNumber(one.active)}
                </Table.Td>
                <Table.Td style={{ overflowWrap: 'anywhere' }}>
                  <Text size="sm" lineClamp={1} title={one.government.number ?? undefined}>
                    <Known>{one.government.number}</Known>
                  </Text>
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function periodWords(agreement: AgreementOverview): string {
  const period = coverageWords(agreement);
  return agreement.isAddendum ? `${period} (${STANDING.asAddendum})` : period;
}
