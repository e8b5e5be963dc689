import { Stack, Table } from '@mantine/core';
import type { SchoolLevel } from '../../../shared/domain/law.ts';
import { LAW_TITLES } from '../../../shared/law-words.ts';
import { LAW } from '../../words.ts';
import type { DraftRows, LawDraft } from './law-draft.ts';
import { LawNumber } from './law-number.tsx';

interface LawLevelsProps {
  readonly draft: LawDraft;
  readonly onChange: (draft: LawDraft) => void;
}

/** The scholarship by level of school, and the age at which it ends. */
export function LawLevels({ draft, onChange }: LawLevelsProps) {
  const rows = (draft['levels'] ?? []) as DraftRows;
  const change = (at: number, column: string, value: number | '') => {
    const levels = rows.map((row, each) => (each === at ? { ...row, [column]: value } : row));
    onChange({ ...draft, levels });
  };
  return (
    <Stack gap="xs">
      <Table
        aria-label={LAW_TITLES['scholarship.levels']}
        withRowBorders={false}
        horizontalSpacing={4}
        verticalSpacing={3}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{LAW.levels.level}</Table.Th>
            <Table.Th>{LAW.levels.yearly}</Table.Th>
            <Table.Th>{LAW.levels.years}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, at) => {
            const level = LAW.levels.names[row['level'] as SchoolLevel];
            return (
              <Table.Tr key={level}>
                <Table.Td>{level}</Table.Td>
                <Table.Td>
                  <LawNumber
                    kind="rupiah"
                    isFirst={at === 0}
                    size="xs"
                    name={LAW.levels.of(LAW.levels.yearly, level)}
                    value={row['yearly']}
                    onChange={(value) => change(at, 'yearly', value)}
                  />
                </Table.Td>
                <Table.Td>
                  <LawNumber
                    kind="count"
                    unit="tahun"
                    size="xs"
                    name={LAW.levels.of(LAW.levels.years, level)}
                    value={row['years']}
                    onChange={(value) => change(at, 'years', value)}
                  />
                </Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
      <LawNumber
        kind="count"
        label={LAW.levels.untilAge}
        unit="tahun"
        w={190}
        value={draft['untilAge']}
        onChange={(value) => onChange({ ...draft, untilAge: value })}
      />
    </Stack>
  );
}
