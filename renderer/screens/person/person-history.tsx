import { Button, Paper, Table, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { HistoryEntry } from '../../../shared/views.ts';
import { JOURNAL_FIELD_NAME } from '../../../shared/words.ts';
import { instantWords } from '../../parts/instant-words.ts';
import { NOTHING, PERSON, PKS_SHORT } from '../../words.ts';
import { journalWords } from './journal-words.ts';

/** A person who comes with a file has up to fifteen values, of which few are asked for. */
const CHANGES_SHOWN = 6;

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
        {originOf(entry)}
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
        <Changes changes={entry.changes} />
      </Table.Td>
    </Table.Tr>
  );
}

function Changes({ changes }: Pick<HistoryEntry, 'changes'>) {
  const [all, setAll] = useState(changes.length <= CHANGES_SHOWN + 1);
  const shown = all ? changes : changes.slice(0, CHANGES_SHOWN);
  return (
    <>
      {shown.map(({ field, from, to }) => (
        <Text key={field} size="sm" style={{ overflowWrap: 'anywhere' }}>
          <Text span c="dimmed">
            {JOURNAL_FIELD_NAME[field]}:{' '}
          </Text>
          {from === null ? null : <>{journalWords(field, from)} → </>}
          <Text span fw={600}>
            {to === null ? NOTHING : journalWords(field, to)}
          </Text>
        </Text>
      ))}
      {all ? null : (
        <Button size="compact-xs" variant="subtle" px={0} onClick={() => setAll(true)}>
          {PERSON.historyMoreValues(changes.length - CHANGES_SHOWN)}
        </Button>
      )}
    </>
  );
}

function originOf({ fileName, sheet, row, source }: HistoryEntry): string {
  return fileName !== null && sheet !== null && row !== null
    ? PERSON.originFile(fileName, sheet, row)
    : PERSON.origin[source];
}
