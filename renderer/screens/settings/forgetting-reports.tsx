import { Button, Paper, Table, Title } from '@mantine/core';
import type { ForgetState } from '../../../shared/trust-views.ts';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { FORGETTING, toNumber } from '../../words.ts';
import { storedReport, type ReportWish } from './forgetting-report.ts';

interface ReportsProps {
  readonly reports: ForgetState['reports'];
  readonly onReport: (wish: ReportWish) => void;
}

const { reportColumns: words } = FORGETTING;

/** The reports of times that were, to look at and print again. */
export function Reports({ reports, onReport }: ReportsProps) {
  if (reports.length === 0) return null;
  return (
    <section aria-label={FORGETTING.reports}>
      <Title order={3} mb={6}>
        {FORGETTING.reports}
      </Title>
      <Paper withBorder>
        <Table aria-label={FORGETTING.reports}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{words.at}</Table.Th>
              <Table.Th>{words.actor}</Table.Th>
              <Table.Th ta="right">{words.people}</Table.Th>
              <Table.Th w={190} aria-label={FORGETTING.report} />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {reports.map(({ id, at, actor, people }) => (
              <Table.Tr key={id}>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>{shortInstantWords(at)}</Table.Td>
                <Table.Td>{actor}</Table.Td>
                <Table.Td ta="right">{toNumber(people)}</Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={FORGETTING.reportOf(shortInstantWords(at))}
                    onClick={() => onReport(storedReport(id))}
                  >
                    {FORGETTING.report}
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Paper>
    </section>
  );
}
