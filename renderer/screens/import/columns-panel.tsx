import { Select, Stack, Table, Text } from '@mantine/core';
import type { ColumnMeaning, ColumnSeen } from '../../../shared/domain/candidate.ts';
import { ROSTER_FIELDS } from '../../../shared/domain/person.ts';
import type { PlanSheet } from '../../../shared/domain/plan.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { IMPORT, NOTHING } from '../../words.ts';
import { withColumn } from './answer-changes.ts';
import classes from './columns-panel.module.css';
import type { PanelProps } from './import-preview.tsx';

/** How each column was understood, and the place to correct it. */
export function ColumnsPanel({ step, plan, onAnswer }: PanelProps) {
  const fixed = step.preview.status !== 'planned';
  return (
    <Stack gap="md" className={classes['panel']}>
      <Text size="sm" c="dimmed">
        {IMPORT.columnsHint}
      </Text>
      {plan.sheets.map((sheet) => (
        <SheetColumns
          key={sheet.name}
          sheet={sheet}
          named={plan.sheets.length > 1}
          fixed={fixed}
          onMeaning={(column, meaning) =>
            onAnswer(withColumn({ sheet: sheet.name, column, meaning }))
          }
        />
      ))}
    </Stack>
  );
}

interface SheetColumnsProps {
  readonly sheet: PlanSheet;
  readonly named: boolean;
  readonly fixed: boolean;
  readonly onMeaning: (column: string, meaning: ColumnMeaning | null) => void;
}

function SheetColumns({ sheet, named, fixed, onMeaning }: SheetColumnsProps) {
  return (
    <Table stickyHeader aria-label={IMPORT.columnsOf(sheet.name)} maw={1080}>
      {named ? <Table.Caption>{IMPORT.columnsOf(sheet.name)}</Table.Caption> : null}
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={70}>{IMPORT.columnLetter}</Table.Th>
          <Table.Th>{IMPORT.columnHeader}</Table.Th>
          <Table.Th>{IMPORT.columnSamples}</Table.Th>
          <Table.Th w={250}>{IMPORT.columnMeaning}</Table.Th>
          <Table.Th w={150}>{IMPORT.columnBy}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sheet.seen.map((seen) => (
          <ColumnRow key={seen.column} seen={seen} fixed={fixed} onMeaning={onMeaning} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface ColumnRowProps {
  readonly seen: ColumnSeen;
  readonly fixed: boolean;
  readonly onMeaning: (column: string, meaning: ColumnMeaning | null) => void;
}

function ColumnRow({ seen, fixed, onMeaning }: ColumnRowProps) {
  const { column, header, samples, meaning, by } = seen;
  return (
    <Table.Tr data-unused={meaning === null || undefined} className={classes['row']}>
      <Table.Td>{column}</Table.Td>
      <Table.Th fw={600}>{header || NOTHING}</Table.Th>
      <Table.Td c="dimmed">
        <Text size="sm" lineClamp={1} title={samples.join('\n')}>
          {samples.join(' · ') || NOTHING}
        </Text>
      </Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={IMPORT.meaningOf(column)}
          value={meaning ?? UNUSED}
          onChange={(value) =>
            onMeaning(column, value === null || value === UNUSED ? null : (value as ColumnMeaning))
          }
          data={MEANINGS}
          allowDeselect={false}
          readOnly={fixed}
          searchable
          maxDropdownHeight={300}
        />
      </Table.Td>
      <Table.Td c="dimmed">{by === null ? NOTHING : IMPORT.decidedBy[by]}</Table.Td>
    </Table.Tr>
  );
}

const UNUSED = 'unused';

const MEANINGS = [
  { value: UNUSED, label: IMPORT.columnUnused },
  ...(
    [
      ...ROSTER_FIELDS,
      'birthPlaceAndDate',
      'remark',
      'familyCard',
      'rowKey',
    ] as const satisfies readonly ColumnMeaning[]
  ).map((meaning) => ({ value: meaning, label: FIELD_NAME[meaning] })),
];
