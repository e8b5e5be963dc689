import { Select, Table, Text } from '@mantine/core';
import type { ColumnMeaning, ColumnSeen } from '../../../shared/domain/candidate.ts';
import { ROSTER_FIELDS } from '../../../shared/domain/person.ts';
import type { ImportPlan, PlanSheet } from '../../../shared/domain/plan.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { IMPORT, NOTHING } from '../../words.ts';
import { effectOf, isUnknown, type ColumnEffect } from './column-facts.ts';
import classes from './columns-panel.module.css';

interface SheetColumnsProps {
  readonly plan: ImportPlan;
  readonly sheet: PlanSheet;
  readonly index: number;
  readonly fixed: boolean;
  readonly onMeaning: (column: string, meaning: ColumnMeaning | null) => void;
}

/** The columns of a sheet as they stand there, each with what it is read as and what that gives. */
export function SheetColumns({ plan, sheet, index, fixed, onMeaning }: SheetColumnsProps) {
  return (
    <Table stickyHeader layout="fixed" aria-label={IMPORT.columnsOf(sheet.name)} maw={1120}>
      {plan.sheets.length > 1 ? (
        <Table.Caption className={classes['caption']}>{IMPORT.columnsOf(sheet.name)}</Table.Caption>
      ) : null}
      <Table.Thead>
        <Table.Tr>
          <Table.Th w={76}>{IMPORT.columnLetter}</Table.Th>
          <Table.Th w="20%">{IMPORT.columnHeader}</Table.Th>
          <Table.Th>{IMPORT.columnSamples}</Table.Th>
          <Table.Th w={220}>{IMPORT.columnMeaning}</Table.Th>
          <Table.Th w={130}>{IMPORT.columnEffect}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sheet.seen.map((seen) => (
          <ColumnRow
            key={seen.column}
            seen={seen}
            effect={effectOf(plan, index, seen)}
            fixed={fixed}
            onMeaning={onMeaning}
          />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface ColumnRowProps {
  readonly seen: ColumnSeen;
  readonly effect: ColumnEffect | null;
  readonly fixed: boolean;
  readonly onMeaning: (column: string, meaning: ColumnMeaning | null) => void;
}

function ColumnRow({ seen, effect, fixed, onMeaning }: ColumnRowProps) {
  const { column, header, samples, meaning } = seen;
  return (
    <Table.Tr
      data-unused={meaning === null || undefined}
      data-unknown={isUnknown(seen) || undefined}
      className={classes['row']}
    >
      <Table.Td>{column}</Table.Td>
      <Table.Th fw={600} scope="row">
        <Text size="sm" fw={600} lineClamp={2} title={header}>
          {header || NOTHING}
        </Text>
      </Table.Th>
      <Table.Td c="dimmed">
        <Text size="sm" lineClamp={1} title={samples.join('\n')}>
          {samples.join(' · ') || NOTHING}
        </Text>
      </Table.Td>
      <Table.Td>
        {fixed ? (
          meaningName(meaning)
        ) : (
          <Select
            size="xs"
            aria-label={IMPORT.meaningOf(column)}
            value={meaning ?? UNUSED}
            onChange={(value) =>
              onMeaning(
                column,
                value === null || value === UNUSED ? null : (value as ColumnMeaning),
              )
            }
            data={MEANINGS}
            allowDeselect={false}
            searchable
            maxDropdownHeight={300}
          />
        )}
        <Reason seen={seen} />
      </Table.Td>
      <Table.Td>{effect === null ? null : <Effect effect={effect} />}</Table.Td>
    </Table.Tr>
  );
}

/** What decided it, where that was not simply the words above the column. */
function Reason({ seen }: { readonly seen: ColumnSeen }) {
  const { by } = seen;
  if (isUnknown(seen))
    return (
      <Text size="xs" c="orange.9">
        {IMPORT.columnUnknown}
      </Text>
    );
  if (by === null || by === 'words') return null;
  return (
    <Text size="xs" c="dimmed">
      {IMPORT.columnDecidedBy(IMPORT.decidedBy[by])}
    </Text>
  );
}

function Effect({ effect: { read, faulty } }: { readonly effect: ColumnEffect }) {
  return (
    <>
      <Text size="sm">{IMPORT.columnRead(read)}</Text>
      {faulty > 0 ? (
        <Text size="sm" c="orange.9">
          {IMPORT.columnFaulty(faulty)}
        </Text>
      ) : null}
    </>
  );
}

const UNUSED = 'unused';

function meaningName(meaning: ColumnMeaning | null): string {
  return meaning === null ? IMPORT.columnUnused : FIELD_NAME[meaning];
}

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
