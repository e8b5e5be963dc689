import { List, Stack, Table, Text } from '@mantine/core';
import { ESTIMATE_ONLY } from '../../../shared/law-words.ts';
import type { Estimate } from '../../../shared/domain/claims/estimate.ts';
import { senToRupiah, type Sen } from '../../../shared/domain/values/sen.ts';
import { CLAIM } from '../../words.ts';

/** What a family may expect, part by part, with the rule that says so. */
export function EstimateTable({ estimate, label }: { estimate: Estimate; label: string }) {
  // Rights that are told in words alone: a table of what is not known would say less.
  const hasNoSum =
    estimate.parts.length > 0 && estimate.parts.every(({ amount }) => amount === null);
  return (
    <Stack gap={4}>
      {hasNoSum ? (
        <List size="sm" aria-label={label}>
          {estimate.parts.map(({ name }) => (
            <List.Item key={name}>{name}</List.Item>
          ))}
        </List>
      ) : null}
      {estimate.parts.length > 0 && !hasNoSum ? (
        <Table aria-label={label} withRowBorders={false} verticalSpacing={2} horizontalSpacing={0}>
          <Table.Tbody>
            {estimate.parts.map((part) => (
              <Table.Tr key={part.name}>
                <Table.Td>{part.name}</Table.Td>
                <Table.Td ta="right" className="tabular">
                  {amountWords(part.amount)}
                </Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr fw={600}>
              <Table.Td>{CLAIM.total}</Table.Td>
              <Table.Td ta="right" className="tabular">
                {amountWords(estimate.total)}
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
      ) : null}
      <Text size="xs">{estimate.rule}</Text>
      {estimate.scholarship ? (
        <Text size="xs">
          <b>{CLAIM.scholarshipMost(senToRupiah(estimate.scholarship.atMost))}.</b>{' '}
          {estimate.scholarship.rule}
        </Text>
      ) : null}
      <Text size="xs" fw={600}>
        {ESTIMATE_ONLY}
      </Text>
    </Stack>
  );
}

function amountWords(amount: Sen | null): string {
  return amount === null ? CLAIM.totalUnknown : senToRupiah(amount);
}
