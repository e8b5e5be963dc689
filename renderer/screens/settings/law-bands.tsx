import { ActionIcon, Button, Group, Stack, Table, Text } from '@mantine/core';
import { LAW_TITLES } from '../../../shared/law-words.ts';
import { toRupiah } from '../../../shared/domain/values/rupiah.ts';
import { Icon } from '../../parts/icon.tsx';
import { LAW } from '../../words.ts';
import type { DraftRows, LawDraft } from './law-draft.ts';
import { LawNumber } from './law-number.tsx';

interface LawBandsProps {
  readonly draft: LawDraft;
  readonly onChange: (draft: LawDraft) => void;
}

const COLUMNS = ['upTo', 'base', 'jkk', 'jkm'] as const;
const MOST = 60;

/** The income bands of BPU, the lowest first. */
export function LawBands({ draft, onChange }: LawBandsProps) {
  const rows = (draft['bands'] ?? []) as DraftRows;
  const set = (bands: DraftRows) => onChange({ ...draft, bands });
  const change = (at: number, column: string, value: number | '') =>
    set(rows.map((row, each) => (each === at ? { ...row, [column]: value } : row)));
  const add = () =>
    set([...rows, { upTo: '', base: '', jkk: '', jkm: rows.at(-1)?.['jkm'] ?? '' }]);
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {LAW.bands.hint}
      </Text>
      <Table
        aria-label={LAW_TITLES['bpu.bands']}
        withRowBorders={false}
        horizontalSpacing={4}
        verticalSpacing={3}
      >
        <Table.Thead>
          <Table.Tr>
            {COLUMNS.map((column) => (
              <Table.Th key={column}>{LAW.bands[column]}</Table.Th>
            ))}
            <Table.Th ta="right">{LAW.bands.sum}</Table.Th>
            <Table.Th w={36} aria-label={LAW.actions} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- a row is known by its place alone
            <Table.Tr key={at}>
              {COLUMNS.map((column, place) => (
                <Table.Td key={column}>
                  <LawNumber
                    kind="rupiah"
                    isFirst={at === 0 && place === 0}
                    size="xs"
                    name={LAW.bands.of(LAW.bands[column], at + 1)}
                    value={row[column]}
                    onChange={(value) => change(at, column, value)}
                  />
                </Table.Td>
              ))}
              <Table.Td ta="right" className="tabular">
                {sumOf(row)}
              </Table.Td>
              <Table.Td>
                {rows.length > 1 ? (
                  <ActionIcon
                    variant="subtle"
                    color="red.8"
                    aria-label={LAW.bands.remove(at + 1)}
                    onClick={() => set(rows.filter((_, each) => each !== at))}
                  >
                    <Icon name="trash" size={16} />
                  </ActionIcon>
                ) : null}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Group>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<Icon name="plus" size={14} />}
          disabled={rows.length >= MOST}
          onClick={add}
        >
          {LAW.bands.add}
        </Button>
      </Group>
    </Stack>
  );
}

/** Empty while a part of it is. */
function sumOf({ jkk, jkm }: DraftRows[number]): string {
  return typeof jkk === 'number' && typeof jkm === 'number' ? toRupiah(jkk + jkm) : '';
}
