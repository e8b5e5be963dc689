import { Paper, Table, Text, Title } from '@mantine/core';
import { toLongMonth } from '../../../shared/domain/values/month.ts';
import { senToRupiah } from '../../../shared/domain/values/sen.ts';
import type { PastComparison } from '../../../shared/requests/bpjs.ts';
import { useRequest } from '../../api.ts';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { instantWords } from '../../parts/instant-words.ts';
import { BPJS, NOTHING, toNumber } from '../../words.ts';

const COUNTS = ['theirs', 'same', 'different', 'onlyTheirs', 'onlyOurs'] as const;

/** How the two lists stood against each other, month by month. */
export function ComparisonHistory({ agreementId }: { readonly agreementId: number }) {
  const history = useRequest('bpjs.history', { agreementId });
  const past = history.data ?? [];
  const columns = BPJS.historyColumns;
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4" mb="xs">
        {BPJS.historyTitle}
      </Title>
      {history.error ? (
        <FailureNotice error={history.error} onRetry={() => void history.refetch()} />
      ) : null}
      {history.isSuccess && past.length === 0 ? (
        <Text size="sm" c="dimmed">
          {BPJS.historyNone}
        </Text>
      ) : null}
      {past.length === 0 ? null : (
        <Table aria-label={BPJS.historyTitle} verticalSpacing={4} className="tabular">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{columns.month}</Table.Th>
              {COUNTS.map((count) => (
                <Table.Th key={count} ta="right">
                  {columns[count]}
                </Table.Th>
              ))}
              <Table.Th ta="right">{columns.gap}</Table.Th>
              <Table.Th>{columns.when}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {past.map((each) => (
              <HistoryRow key={each.id} past={each} />
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}

function HistoryRow({ past: { month, fileName, counts, actor, at } }: { past: PastComparison }) {
  const { ourDue, theirDue } = counts;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>{toLongMonth(month)}</Table.Td>
      {COUNTS.map((count) => (
        <Table.Td key={count} ta="right">
          {toNumber(counts[count])}
        </Table.Td>
      ))}
      <Table.Td ta="right">{theirDue === null ? NOTHING : senToRupiah(ourDue - theirDue)}</Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {instantWords(at)}
        <Text size="xs" c="dimmed">
          {`${fileName} · ${actor}`}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}
