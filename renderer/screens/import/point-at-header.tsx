import { Paper, ScrollArea, SegmentedControl, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SheetGlimpse } from '../../../shared/domain/reading/glimpse.ts';
import { ask } from '../../api.ts';
import { IMPORT, toNumber } from '../../words.ts';

interface PointAtHeaderProps {
  readonly grant: string;
  readonly onPoint: (sheet: string, row: number) => void;
}

/** The file as it stands, where no table was found in it: a press on the header's row reads on. */
export function PointAtHeader({ grant, onPoint }: PointAtHeaderProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const sheets = useQuery({
    queryKey: ['import.look', grant],
    queryFn: () => ask('import.look', { job: crypto.randomUUID(), grant }),
    gcTime: 0,
  }).data?.filter(({ rows }) => rows.length > 0);
  const sheet = sheets?.find(({ name }) => name === chosen) ?? sheets?.[0];
  if (!sheets || !sheet) return null;
  return (
    <Paper withBorder p="md" component="section">
      <Text size="sm" mb="xs">
        {IMPORT.pointHint}
      </Text>
      {sheets.length > 1 ? (
        <SegmentedControl
          size="xs"
          mb="xs"
          value={sheet.name}
          onChange={setChosen}
          data={sheets.map(({ name }) => name)}
        />
      ) : null}
      <SheetTop sheet={sheet} onPoint={(row) => onPoint(sheet.name, row)} />
    </Paper>
  );
}

interface SheetTopProps {
  readonly sheet: SheetGlimpse;
  readonly onPoint: (row: number) => void;
}

function SheetTop({ sheet, onPoint }: SheetTopProps) {
  return (
    <ScrollArea.Autosize mah={420} type="auto">
      <Table
        highlightOnHover
        stickyHeader
        withColumnBorders
        verticalSpacing={3}
        aria-label={IMPORT.pointSheet(sheet.name)}
      >
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={60} />
            {sheet.columns.map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sheet.rows.map(({ row, cells }) => (
            <Table.Tr key={row} style={{ cursor: 'pointer' }} onClick={() => onPoint(row)}>
              <Table.Th scope="row">
                <button
                  type="button"
                  aria-label={IMPORT.pointRow(row)}
                  style={{ all: 'unset', cursor: 'pointer', width: '100%' }}
                >
                  {toNumber(row)}
                </button>
              </Table.Th>
              {cells.map((cell, column) => (
                <Table.Td key={sheet.columns[column]} style={{ whiteSpace: 'nowrap' }}>
                  {cell}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
