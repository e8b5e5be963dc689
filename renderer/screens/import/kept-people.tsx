import { Anchor, Button, ScrollArea, Table } from '@mantine/core';
import { useState } from 'react';
import type { KeptPerson } from '../../../shared/domain/undo.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { JOURNAL_FIELD_NAME, KEPT_REASON } from '../../../shared/words.ts';
import { useNavigation } from '../../navigation.tsx';
import { IMPORT } from '../../words.ts';

/** Thousands of rows would take longer to draw than anybody reads. */
const SHOWN = 100;

/** Whom undoing leaves as they are, each with the reason. */
export function KeptPeople({ kept }: { readonly kept: readonly KeptPerson[] }) {
  const { go } = useNavigation();
  const [shown, setShown] = useState(SHOWN);
  return (
    <ScrollArea.Autosize mah={280}>
      <Table stickyHeader aria-label={IMPORT.keptLabel}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{IMPORT.keptName}</Table.Th>
            <Table.Th w={150}>NIK</Table.Th>
            <Table.Th>{IMPORT.keptWhy}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {kept.slice(0, shown).map(({ personId, name, nik, why, fields }) => (
            <Table.Tr key={personId}>
              <Table.Td>
                <Anchor
                  component="button"
                  size="sm"
                  ta="left"
                  onClick={() => go({ name: 'person', id: personId })}
                >
                  {name}
                </Anchor>
              </Table.Td>
              <Table.Td className="tabular">{maskNik(nik)}</Table.Td>
              <Table.Td>
                {KEPT_REASON[why]}
                {fields.length > 0
                  ? `: ${fields.map((field) => JOURNAL_FIELD_NAME[field]).join(', ')}`
                  : ''}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {kept.length > shown ? (
        <Button size="compact-sm" variant="subtle" onClick={() => setShown(shown + 10 * SHOWN)}>
          {IMPORT.keptMore(Math.min(kept.length - shown, 10 * SHOWN))}
        </Button>
      ) : null}
    </ScrollArea.Autosize>
  );
}
