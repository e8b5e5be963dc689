import { Button, Group, Table, Text } from '@mantine/core';
import { toLongDay } from '../../../shared/domain/day.ts';
import type { PlanRow } from '../../../shared/domain/plan.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { useNavigation } from '../../navigation.tsx';
import { DifferingDigits } from '../../parts/differing-digits.tsx';
import { valueWords } from '../../parts/value-words.ts';
import { IMPORT, LIKENESS, NOTHING, STATUS_NAME } from '../../words.ts';
import { compareFields, type ComparedField } from './held-items.ts';

/** Both records side by side; what differs stands out. */
export function HeldComparison({ row }: { readonly row: PlanRow }) {
  const { go } = useNavigation();
  const { clash } = row;
  return (
    <>
      {clash && clash.why.length > 0 ? (
        <Text size="sm">{IMPORT.likeBecause(clash.why.map((reason) => LIKENESS[reason]))}</Text>
      ) : null}
      {row.remark === undefined ? null : (
        <Text size="sm">
          {FIELD_NAME.remark}: <b>{row.remark}</b>
        </Text>
      )}
      <Table layout="fixed" aria-label={IMPORT.sideBySide} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Td w={150} />
            <Table.Th>{IMPORT.inFile(row.row)}</Table.Th>
            {clash ? <Table.Th>{IMPORT.inRoster}</Table.Th> : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {clash ? (
            <Table.Tr>
              <Table.Th fw={400} c="dimmed" scope="row">
                {IMPORT.status}
              </Table.Th>
              <Table.Td>{NOTHING}</Table.Td>
              <Table.Td>
                {[
                  clash.diedOn ? IMPORT.diedOn(toLongDay(clash.diedOn)) : '',
                  clash.status && !clash.diedOn ? STATUS_NAME[clash.status] : '',
                  clash.where,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </Table.Td>
            </Table.Tr>
          ) : null}
          {compareFields(row).map((compared) => (
            <FieldRow key={compared.field} compared={compared} withOther={clash !== null} />
          ))}
        </Table.Tbody>
      </Table>
      {clash ? (
        <Group>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => go({ name: 'person', id: clash.personId })}
          >
            {IMPORT.openClash}
          </Button>
        </Group>
      ) : null}
    </>
  );
}

interface FieldRowProps {
  readonly compared: ComparedField;
  readonly withOther: boolean;
}

function FieldRow({ compared, withOther }: FieldRowProps) {
  const { field, here, there, differs } = compared;
  const weight = differs ? 600 : undefined;
  return (
    <Table.Tr>
      <Table.Th fw={400} c="dimmed" scope="row">
        {FIELD_NAME[field]}
      </Table.Th>
      <Table.Td fw={weight}>
        <Value field={field} value={here} other={there} />
      </Table.Td>
      {withOther ? (
        <Table.Td fw={weight}>
          <Value field={field} value={there} other={here} />
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
}

interface ValueProps {
  readonly field: ComparedField['field'];
  readonly value: string | number | null;
  readonly other: string | number | null;
}

function Value({ field, value, other }: ValueProps) {
  if (field === 'nik' && typeof value === 'string')
    return <DifferingDigits text={value} other={typeof other === 'string' ? other : null} />;
  return valueWords(field, value) ?? NOTHING;
}
