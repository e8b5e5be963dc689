import { Button, Group, Select, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { WORD_KINDS, type WordAnswer, type WordKind } from '../../../shared/domain/answers.ts';
import type { Question } from '../../../shared/domain/candidate.ts';
import type { WordLists } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { IMPORT, toNumber } from '../../words.ts';
import { withoutWord, withWords } from './answer-changes.ts';
import type { PanelProps } from './import-preview.tsx';
import classes from './words-panel.module.css';
import { asksIn, wordChoices, type Asked } from './word-choices.ts';

/** Words that no list knows: asked once for all their rows, and remembered. */
export function WordsPanel({ step, plan, onAnswer }: PanelProps) {
  const { words } = step.answers;
  const asked = useMemo(() => asksIn(plan.questions, words), [plan.questions, words]);
  const lists = useRequest('word-list.get', undefined).data;
  if (asked.length === 0) return <EmptyNote icon="check" title={IMPORT.wordsEmpty} />;
  return (
    <Stack gap="lg" className={classes['panel']}>
      <Text size="sm" c="dimmed">
        {IMPORT.wordsHint}
      </Text>
      {WORD_KINDS.map((kind) => (
        <WordsOfKind
          key={kind}
          kind={kind}
          asked={asked.filter((each) => each.kind === kind)}
          lists={lists}
          fixed={step.preview.status !== 'planned'}
          onWords={(given) => onAnswer(withWords(given))}
          onForget={(word) => onAnswer(withoutWord({ kind, word }))}
        />
      ))}
    </Stack>
  );
}

interface WordsOfKindProps {
  readonly kind: WordKind;
  readonly asked: readonly Asked[];
  readonly lists: WordLists | undefined;
  readonly fixed: boolean;
  readonly onWords: (words: readonly WordAnswer[]) => void;
  readonly onForget: (word: string) => void;
}

function WordsOfKind({ kind, asked, lists, fixed, onWords, onForget }: WordsOfKindProps) {
  if (asked.length === 0) return null;
  const open = asked.filter(({ answer }) => answer === null);
  return (
    <section>
      <Group justify="space-between" mb={4} maw={920}>
        <Title order={3}>{IMPORT.wordKind[kind]}</Title>
        {open.length > 1 && !fixed ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onWords(open.map(({ word }) => ({ kind, word, means: word })))}
          >
            {IMPORT.wordsAllNew(open.length)}
          </Button>
        ) : null}
      </Group>
      <Table maw={920} aria-label={IMPORT.wordKind[kind]}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{IMPORT.wordWritten}</Table.Th>
            <Table.Th w={90} ta="right">
              {IMPORT.wordRows}
            </Table.Th>
            <Table.Th w={380}>{IMPORT.wordMeans}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {asked.map((each) => (
            <WordRow
              key={each.word}
              asked={each}
              lists={lists}
              fixed={fixed}
              onMeans={(means) => onWords([{ kind, word: each.word, means }])}
              onForget={() => onForget(each.word)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

interface WordRowProps {
  readonly asked: Asked;
  readonly lists: WordLists | undefined;
  readonly fixed: boolean;
  readonly onMeans: (means: string | null) => void;
  readonly onForget: () => void;
}

const NEW = '\u0001new';
const NOTHING_AT_ALL = '\u0001nothing';

function WordRow({ asked, lists, fixed, onMeans, onForget }: WordRowProps) {
  const { kind, word, rows, answer } = asked;
  const { near, others } = useMemo(() => wordChoices(asked, lists), [asked, lists]);
  return (
    <Table.Tr data-answered={answer !== null || undefined} className={classes['row']}>
      <Table.Th fw={600}>{word}</Table.Th>
      <Table.Td ta="right">{rows === null ? '' : toNumber(rows)}</Table.Td>
      <Table.Td>
        <Select
          size="xs"
          aria-label={IMPORT.meansOf(word)}
          placeholder={IMPORT.wordAsWritten}
          value={answer === null ? null : valueOf(answer)}
          onChange={(value) => (value === null ? onForget() : onMeans(meansOf(value, word)))}
          data={[
            ...(near.length > 0 ? [{ group: IMPORT.wordNear, items: [...near] }] : []),
            {
              group: IMPORT.wordOther,
              items: [
                { value: NEW, label: IMPORT.wordNew },
                { value: NOTHING_AT_ALL, label: IMPORT.wordNothing[kind] },
              ],
            },
            { group: IMPORT.wordList, items: [...others] },
          ]}
          searchable
          clearable
          readOnly={fixed}
          nothingFoundMessage={IMPORT.wordNotFound}
          maxDropdownHeight={320}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function valueOf({ word, means }: WordAnswer): string {
  if (means === null) return NOTHING_AT_ALL;
  return means === word ? NEW : means;
}

function meansOf(value: string, word: Question['word']): string | null {
  if (value === NOTHING_AT_ALL) return null;
  return value === NEW ? word : value;
}
