import { Paper, Table, Text, Title } from '@mantine/core';
import { toLongDay } from '../../../shared/domain/values/day.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { instantWords } from '../../parts/instant-words.ts';
import { May } from '../../session.tsx';
import { LETTERS, NOTHING, PERSON, PKS_SHORT, REGISTER } from '../../words.ts';
import { LetterNumber, LetterStatus, whatItIs } from '../letters/register-columns.tsx';
import { ReprintButton } from '../letters/reprint-button.tsx';

export function PersonLetters({ letters }: { readonly letters: readonly LetterListItem[] }) {
  return (
    <Paper withBorder p="md" component="section">
      <Title order={2} size="h4" mb="xs">
        {PERSON.groups.letters}
      </Title>
      {letters.length === 0 ? (
        <Text size="sm" c="dimmed">
          {PERSON.noLetters}
        </Text>
      ) : (
        <Table aria-label={PERSON.groups.letters}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{LETTERS.columns.number}</Table.Th>
              <Table.Th>{LETTERS.columns.date}</Table.Th>
              <Table.Th>{REGISTER.columns.about}</Table.Th>
              <Table.Th>{LETTERS.columns.pks}</Table.Th>
              <Table.Th>{LETTERS.columns.createdAt}</Table.Th>
              <Table.Th />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {letters.map((letter) => (
              <Table.Tr key={letter.id}>
                <Table.Td className="tabular">
                  <LetterNumber letter={letter} />
                </Table.Td>
                <Table.Td>{toLongDay(letter.date)}</Table.Td>
                <Table.Td>{whatItIs(letter)}</Table.Td>
                <Table.Td>{letter.pks === null ? NOTHING : PKS_SHORT[letter.pks]}</Table.Td>
                <Table.Td>{instantWords(letter.createdAt)}</Table.Td>
                <Table.Td ta="right">
                  {letter.status === 'void' ? (
                    <LetterStatus letter={letter} />
                  ) : (
                    <May ask="letters.reprint">
                      <ReprintButton letterIds={[letter.id]} size="compact-xs" />
                    </May>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}
