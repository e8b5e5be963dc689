import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import type { HistoryEntry } from '../../../shared/views.ts';
import { JOURNAL_FIELD_NAME } from '../../../shared/words.ts';
import { NOTHING, PERSON } from '../../words.ts';
import { journalWords } from './journal-words.ts';

/** A person who comes with a file has up to fifteen values, of which few are asked for. */
const CHANGES_SHOWN = 6;

/** From what to what, a line for each value. */
export function ValueChanges({ changes }: Pick<HistoryEntry, 'changes'>) {
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
