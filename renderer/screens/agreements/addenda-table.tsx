import { Table, Text } from '@mantine/core';
import type { Addendum } from '../../../shared/domain/agreement.ts';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import { Known } from '../../parts/known.tsx';
import { AGREEMENT } from '../../words.ts';

export function AddendaTable({ addenda }: { readonly addenda: readonly Addendum[] }) {
  if (addenda.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {AGREEMENT.addenda.none}
      </Text>
    );
  return (
    <Table aria-label={AGREEMENT.sections.addenda} verticalSpacing={4} horizontalSpacing="xs">
      <Table.Thead>
        <Table.Tr>
          <Table.Th w="22%">{AGREEMENT.addenda.numberGovernment}</Table.Th>
          <Table.Th w="22%">{AGREEMENT.addenda.numberBpjs}</Table.Th>
          <Table.Th w={150}>{AGREEMENT.addenda.signedOn}</Table.Th>
          <Table.Th>{AGREEMENT.addenda.about}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {addenda.map((addendum, index) => (
          // Addenda have no names of their own; the list is drawn whole when one changes.
          // oxlint-disable-next-line react/no-array-index-key
          <Table.Tr key={index} style={{ verticalAlign: 'top' }}>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              <Known>{addendum.numberGovernment}</Known>
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              <Known>{addendum.numberBpjs}</Known>
            </Table.Td>
            <Table.Td>
              <Known>{addendum.signedOn === null ? null : toLongDay(addendum.signedOn)}</Known>
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>{addendum.about}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
