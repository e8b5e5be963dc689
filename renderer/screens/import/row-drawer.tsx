import { Button, Drawer, Group, Stack, Table, Text, Title } from '@mantine/core';
import type { FieldChange, PlanRow } from '../../../shared/domain/plan.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { useNavigation } from '../../navigation.tsx';
import { IssueList } from '../../parts/issue-list.tsx';
import { isRosterField } from '../person/typed-values.ts';
import { valueWords } from '../../parts/value-words.ts';
import { VerdictBadge } from '../../parts/verdict-badge.tsx';
import { IMPORT, NOTHING } from '../../words.ts';
import type { AnswerChange } from './answer-changes.ts';
import { RowFields, type RowFieldsProps } from './row-fields.tsx';
import type { PreviewStep } from './use-import.ts';

interface RowDrawerProps {
  /** Null = closed. */
  readonly row: PlanRow | null;
  readonly step: PreviewStep;
  readonly onAnswer: (change: AnswerChange) => void;
  readonly onClose: () => void;
}

/** One row of the file: why it got its verdict, what would change, and all that was read. */
export function RowDrawer({ row, step, onAnswer, onClose }: RowDrawerProps) {
  return (
    <Drawer
      opened={row !== null}
      onClose={onClose}
      position="right"
      size={480}
      title={
        row ? (
          <Group gap="sm" wrap="nowrap">
            <Text fw={600}>{IMPORT.rowTitle(row.row)}</Text>
            <VerdictBadge verdict={row.verdict} />
          </Group>
        ) : null
      }
    >
      {row ? <RowDetails row={row} step={step} onAnswer={onAnswer} /> : null}
    </Drawer>
  );
}

function RowDetails({ row, step, onAnswer }: RowFieldsProps) {
  const issues = step.preview.plan.issues.filter(
    (issue) => issue.sheet === row.sheet && issue.row === row.row,
  );
  // What is wrong with a value stands at the value.
  const elsewhere = issues.filter(
    ({ field, severity }) => severity === 'held' || severity === 'info' || !isRosterField(field),
  );
  return (
    <Stack gap="md">
      <Title order={3}>{row.person.name ?? IMPORT.noName}</Title>
      {elsewhere.length > 0 ? <IssueList issues={elsewhere} /> : null}
      {row.clash ? <ClashNote clash={row.clash} /> : null}
      {row.changes.length > 0 ? <Changes changes={row.changes} /> : null}
      <section>
        <Title order={4} mb={4}>
          {IMPORT.values}
        </Title>
        <RowFields row={row} step={step} onAnswer={onAnswer} />
      </section>
    </Stack>
  );
}

function ClashNote({ clash }: { readonly clash: NonNullable<PlanRow['clash']> }) {
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

function Changes({ changes }: { readonly changes: readonly FieldChange[] }) {
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
