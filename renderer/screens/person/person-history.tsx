import { Button, Paper, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { HistoryEntry } from '../../../shared/views.ts';
import { instantWords } from '../../parts/instant-words.ts';
import { PERSON, PKS_SHORT } from '../../words.ts';
import { originWords } from './origin-mark.tsx';
import { ValueChanges } from './value-changes.tsx';

/** The last few moments are what somebody asks for; the rest is one press away. */
const SHOWN = 5;

/** Every value this person had: when it came, through what, and what stood there before. */
export function PersonHistory({ history }: { readonly history: readonly HistoryEntry[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? history : history.slice(0, SHOWN);
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4" mb="xs">
        {PERSON.groups.history}
      </Title>
      {shown.length === 0 ? (
        <Text size="sm" c="dimmed">
          {PERSON.noHistory}
        </Text>
      ) : (
        <Table aria-label={PERSON.groups.history} verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={200}>{PERSON.historyWhen}</Table.Th>
              <Table.Th w={240}>{PERSON.historyThrough}</Table.Th>
              <Table.Th>{PERSON.historyWhat}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {shown.map((entry, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- two entries may share moment and origin; the list only grows at its head
              <EntryRow key={`${entry.at} ${index}`} entry={entry} />
            ))}
          </Table.Tbody>
        </Table>
      )}
      {history.length > SHOWN ? (
        <Button mt="xs" size="compact-sm" variant="subtle" onClick={() => setAll(!all)}>
          {all ? PERSON.historyLess : PERSON.historyMore(history.length - SHOWN)}
        </Button>
      ) : null}
    </Paper>
  );
}

function EntryRow({ entry }: { readonly entry: HistoryEntry }) {
  const { at, actor, pks, made, source } = entry;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>
        {instantWords(at)}
        <Text size="xs" c="dimmed">
          {actor}
        </Text>
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {originWords(entry)}
        {pks === null ? null : (
          <Text size="xs" c="dimmed">
            {PKS_SHORT[pks]}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {made === null ? null : <Text size="sm">{PERSON.historyMade[made]}</Text>}
        {made === null && entry.changes.length === 0 ? (
          <Text size="sm">{PERSON.historyNothing[source] ?? PERSON.historySame}</Text>
        ) : null}
        <ValueChanges changes={entry.changes} />
      </Table.Td>
    </Table.Tr>
  );
}
