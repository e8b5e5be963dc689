import { Button, Group, Paper, Stack, Table, Text, ThemeIcon } from '@mantine/core';
import type { ImportApplied, ImportPreview } from '../../../shared/views.ts';
import { VERDICT_NAME } from '../../../shared/words.ts';
import { useNavigation } from '../../navigation.tsx';
import { Icon } from '../../parts/icon.tsx';
import { IMPORT, toNumber } from '../../words.ts';
import { ImportActions } from './import-actions.tsx';
import { LateStarters } from './late-starters.tsx';
import { VERDICTS } from './plan-view.ts';

interface ImportSavedProps {
  readonly preview: ImportPreview;
  readonly applied: ImportApplied;
  readonly onOther: () => void;
}

export function ImportSaved({ preview, applied, onOther }: ImportSavedProps) {
  const { go } = useNavigation();
  const { counts } = applied;
  const leaving = preview.plan.left.filter(({ answer }) => answer?.choice === 'leave').length;
  const notSaved = IMPORT.willNotSave(counts.held, counts.refused);
  return (
    <Paper withBorder p="xl" maw={560} mx="auto" mt="md">
      <Stack gap="md">
        <Group gap="sm" wrap="nowrap">
          <ThemeIcon color="teal" radius="xl" size="lg" aria-hidden>
            <Icon name="check" />
          </ThemeIcon>
          <Stack gap={0} style={{ minWidth: 0 }}>
            <Text component="output" fw={600} size="lg">
              {IMPORT.savedTitle}
            </Text>
            <Text size="sm" c="dimmed" truncate title={preview.fileName}>
              {preview.fileName}
            </Text>
          </Stack>
        </Group>
        <Table aria-label={IMPORT.sumLabel}>
          <Table.Tbody>
            {VERDICTS.map((verdict) => (
              <Table.Tr key={verdict}>
                <Table.Th fw={400} scope="row">
                  {VERDICT_NAME[verdict]}
                </Table.Th>
                <Table.Td ta="right">{toNumber(counts[verdict])}</Table.Td>
              </Table.Tr>
            ))}
            <Table.Tr>
              <Table.Th scope="row">{IMPORT.rowsLabel}</Table.Th>
              <Table.Td ta="right" fw={600}>
                {toNumber(counts.rowsRead)}
              </Table.Td>
            </Table.Tr>
          </Table.Tbody>
        </Table>
        {leaving > 0 ? <Text size="sm">{IMPORT.savedLeft(leaving)}</Text> : null}
        {notSaved ? (
          <Text size="sm" c="orange.9">
            {IMPORT.savedNot(notSaved)}
          </Text>
        ) : null}
        <LateStarters importId={applied.importId} />
        <Group gap="xs">
          <Button onClick={() => go({ name: 'roster', filter: { pks: preview.pks } })}>
            {IMPORT.showRoster}
          </Button>
          <Button variant="default" onClick={onOther}>
            {IMPORT.anotherFile}
          </Button>
          <ImportActions preview={{ ...preview, status: 'applied' }} />
        </Group>
      </Stack>
    </Paper>
  );
}
