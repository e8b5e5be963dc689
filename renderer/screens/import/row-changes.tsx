import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import type { FieldChange, PlanRow } from '../../../shared/domain/plan.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { useNavigation } from '../../navigation.tsx';
import { valueWords } from '../../parts/value-words.ts';
import { IMPORT, NOTHING } from '../../words.ts';

/** Who a held row is judged against. */
export function ClashNote({ clash }: { readonly clash: NonNullable<PlanRow['clash']> }) {
  const { go } = useNavigation();
  return (
    <Stack gap={4} p="sm" style={{ border: '1px solid var(--mantine-color-orange-4)' }}>
      <Text size="sm" c="dimmed">
        {IMPORT.clash}
      </Text>
      <Text fw={600}>{clash.name}</Text>
      <Text size="sm" className="tabular">
        {clash.nik}
      </Text>
      <Text size="sm">{clash.where}</Text>
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => go({ name: 'person', id: clash.personId })}
        >
          {IMPORT.openClash}
        </Button>
      </Group>
    </Stack>
  );
}

/** What saving would change of the stored person. */
export function Changes({ changes }: { readonly changes: readonly FieldChange[] }) {
  return (
    <section>
      <Title order={4} mb={4}>
        {IMPORT.changes}
      </Title>
      <Table layout="fixed" aria-label={IMPORT.changes}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td w={130} />
            <Table.Th>{IMPORT.before}</Table.Th>
            <Table.Th>{IMPORT.after}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {changes.map(({ field, from, to }) => (
            <Table.Tr key={field}>
              <Table.Th fw={400} c="dimmed" scope="row">
                {FIELD_NAME[field]}
              </Table.Th>
              <Table.Td c="dimmed">{valueWords(field, from) ?? NOTHING}</Table.Td>
              <Table.Td fw={600}>{valueWords(field, to) ?? NOTHING}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
