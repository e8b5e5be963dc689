import { Button, Group, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { Clash, PlanRow } from '../../../shared/domain/plan.ts';
import { FIELD_NAME } from '../../../shared/words.ts';
import { useNavigation } from '../../navigation.tsx';
import { DifferingDigits } from '../../parts/differing-digits.tsx';
import { valueWords } from '../../parts/value-words.ts';
import { IMPORT, NOTHING, STATUS_NAME } from '../../words.ts';
import { compareFields, type ComparedField } from './held-items.ts';
import classes from './held-panel.module.css';

/** Both records side by side: who it is, what differs, and only on demand what is the same. */
export function HeldComparison({ row }: { readonly row: PlanRow }) {
  const [all, setAll] = useState(false);
  const { go } = useNavigation();
  const { clash } = row;
  const { first, same } = compareFields(row);
  return (
    <>
      <Table layout="fixed" aria-label={IMPORT.sideBySide} verticalSpacing={3}>
        <Table.Thead className={classes['sticky']}>
          <Table.Tr>
            <Table.Td w={130} />
            <Table.Th>{IMPORT.inFile(row.row)}</Table.Th>
            {clash ? <Table.Th>{IMPORT.inRoster}</Table.Th> : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {clash ? <StatusRow clash={clash} /> : null}
          {[...first, ...(all ? same : [])].map((compared) => (
            <FieldRow key={compared.field} compared={compared} withOther={clash !== null} />
          ))}
        </Table.Tbody>
      </Table>
      <Group gap="sm" wrap="nowrap" justify="space-between" pt={6}>
        {same.length > 0 ? (
          <Text size="xs" c="dimmed" lineClamp={1} style={{ minWidth: 0 }}>
            {IMPORT.sameFields(same.map(({ field }) => FIELD_NAME[field]))}
          </Text>
        ) : (
          <span />
        )}
        <Group gap="xs" wrap="nowrap" style={{ flexShrink: 0 }}>
          {same.length > 0 ? (
            <Button
              size="compact-xs"
              variant="subtle"
              aria-pressed={all}
              onClick={() => setAll(!all)}
            >
              {all ? IMPORT.hideSame : IMPORT.showSame}
            </Button>
          ) : null}
          {clash ? (
            <Button
              size="compact-xs"
              variant="subtle"
              onClick={() => go({ name: 'person', id: clash.personId })}
            >
              {IMPORT.openClash}
            </Button>
          ) : null}
        </Group>
      </Group>
    </>
  );
}

function StatusRow({ clash }: { readonly clash: Clash }) {
  const { diedOn, status, where } = clash;
  return (
    <Table.Tr>
      <Table.Th fw={400} c="dimmed" scope="row">
        {IMPORT.status}
      </Table.Th>
      <Table.Td>{NOTHING}</Table.Td>
      <Table.Td>
        {[
          diedOn ? IMPORT.diedOn(toLongDay(diedOn)) : '',
          status && !diedOn ? STATUS_NAME[status] : '',
          where,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Table.Td>
    </Table.Tr>
  );
}

interface FieldRowProps {
  readonly compared: ComparedField;
  readonly withOther: boolean;
}

function FieldRow({ compared, withOther }: FieldRowProps) {
  const { field, here, there, differs } = compared;
  return (
    <Table.Tr data-differs={differs || undefined} className={classes['field']}>
      <Table.Th fw={400} c="dimmed" scope="row">
        {FIELD_NAME[field]}
      </Table.Th>
      <Table.Td>
        <Value field={field} value={here} other={there} />
      </Table.Td>
      {withOther ? (
        <Table.Td>
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
