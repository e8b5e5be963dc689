import { Anchor, ScrollArea, Table } from '@mantine/core';
import type { KeptPerson } from '../../../shared/domain/undo.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import { useNavigation } from '../../navigation.tsx';
import { IMPORT, journalFieldName } from '../../words.ts';

/** Whom undoing leaves as they are, each with the reason. */
export function KeptPeople({ kept }: { readonly kept: readonly KeptPerson[] }) {
  const { go } = useNavigation();
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
          {kept.map(({ personId, name, nik, why, fields }) => (
            <Table.Tr key={personId}>
              <Table.Td>
                <Anchor
                  component="button"
                  size="sm"
                  onClick={() => go({ name: 'person', id: personId })}
                >
                  {name}
                </Anchor>
              </Table.Td>
              <Table.Td className="tabular">{maskNik(nik)}</Table.Td>
              <Table.Td>
                {IMPORT.keptBecause[why]}
                {fields.length > 0 ? `: ${fields.map(journalFieldName).join(', ')}` : ''}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollArea.Autosize>
  );
}
