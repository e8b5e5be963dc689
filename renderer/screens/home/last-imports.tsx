import { Anchor, Button, Group, Paper, Table, Text, Title } from '@mantine/core';
import type { ImportListItem } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { useNavigation } from '../../navigation.tsx';
import { FailureNotice } from '../../parts/failure-notice.tsx';
import { shortInstantWords } from '../../parts/instant-words.ts';
import { useMay } from '../../session.tsx';
import { HOME, IMPORT, NOTHING, PKS_SHORT, resultWords } from '../../words.ts';

const SHOWN = 5;

export function LastImports() {
  const { go } = useNavigation();
  const imports = useRequest('import.list', undefined);
  // What was only looked at is in the history; here it would push out what was saved.
  const saved = imports.data?.filter(({ status }) => status === 'applied') ?? [];
  const last = saved.slice(0, SHOWN);
  return (
    <Paper withBorder p="md" component="section" aria-label={HOME.importsTitle}>
      <Group justify="space-between" mb="xs">
        <Title order={3}>{HOME.importsTitle}</Title>
        {last.length > 0 ? (
          <Button size="compact-sm" variant="subtle" onClick={() => go({ name: 'imports' })}>
            {HOME.importsAll}
          </Button>
        ) : null}
      </Group>
      {imports.error ? <FailureNotice error={imports.error} /> : null}
      {imports.data && last.length === 0 ? (
        <Text size="sm" c="dimmed">
          {HOME.importsNone}
        </Text>
      ) : null}
      {last.length > 0 ? <ImportTable imports={last} /> : null}
    </Paper>
  );
}

function ImportTable({ imports }: { readonly imports: readonly ImportListItem[] }) {
  const { go } = useNavigation();
  const mayOpen = useMay('import.open');
  const { when, file, pks, result, department } = IMPORT;
  return (
    <Table layout="fixed" aria-label={HOME.importsTitle}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={150}>{when}</Table.Th>
          <Table.Th>{file}</Table.Th>
          <Table.Th w={70}>{pks}</Table.Th>
          <Table.Th w={130}>{department}</Table.Th>
          <Table.Th w={220}>{result}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {imports.map((one) => (
          <Table.Tr key={one.id}>
            <Table.Td style={{ whiteSpace: 'nowrap' }}>
              {shortInstantWords(one.appliedAt ?? one.createdAt)}
            </Table.Td>
            <Table.Td>
              {mayOpen ? (
                <Anchor
                  component="button"
                  size="sm"
                  ta="left"
                  lineClamp={1}
                  title={one.fileName}
                  onClick={() => go({ name: 'import', importId: one.id })}
                >
                  {one.fileName}
                </Anchor>
              ) : (
                <Text size="sm" lineClamp={1} title={one.fileName}>
                  {one.fileName}
                </Text>
              )}
            </Table.Td>
            <Table.Td>{PKS_SHORT[one.pks]}</Table.Td>
            <Table.Td>
              <Text size="sm" lineClamp={1} title={one.departments.join('\n')}>
                {IMPORT.departmentsOf(one.departments) ?? NOTHING}
              </Text>
            </Table.Td>
            <Table.Td>{resultWords(one.counts)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
