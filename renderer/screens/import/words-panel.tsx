import { Button, Group, Stack, Table, Text, Title } from '@mantine/core';
import { useMemo } from 'react';
import { WORD_KINDS, type WordAnswer, type WordKind } from '../../../shared/domain/answers.ts';
import type { WordLists } from '../../../shared/views.ts';
import { useRequest } from '../../api.ts';
import { EmptyNote } from '../../parts/empty-note.tsx';
import { IMPORT } from '../../words.ts';
import { withoutWord, withWords } from './answer-changes.ts';
import type { PanelProps } from './panel.ts';
import { asksIn, type Asked } from './word-choices.ts';
import { WordRow } from './word-row.tsx';
import { rowsWithWord } from './word-rows.ts';
import classes from './words-panel.module.css';

/** Words that no list knows: asked once for all their rows, and remembered. */
export function WordsPanel({ step, plan, onAnswer, onRows }: PanelProps) {
  const { words } = step.answers;
  const asked = useMemo(() => asksIn(plan.questions, words), [plan.questions, words]);
  const lists = useRequest('word-list.get', undefined).data;
  if (asked.length === 0) return <EmptyNote icon="check" title={IMPORT.wordsEmpty} />;
  return (
    <Stack gap="lg" className={classes['panel']}>
      {step.preview.status === 'planned' ? (
        <Text size="sm" c="dimmed">
          {IMPORT.wordsHint}
        </Text>
      ) : null}
      {WORD_KINDS.map((kind) => (
        <WordsOfKind
          key={kind}
          kind={kind}
          asked={asked.filter((each) => each.kind === kind)}
          lists={lists}
          fixed={step.preview.status !== 'planned'}
          onWords={(given) => onAnswer(withWords(given))}
          onForget={(word) => onAnswer(withoutWord({ kind, word }))}
          onRows={(word) => onRows(rowsWithWord(kind, word))}
        />
      ))}
    </Stack>
  );
}

/** Lists that grow with every file; offices and kelurahan are added one by one, and seldom. */
const GROWING = new Set<WordKind>(['job', 'relation']);

interface WordsOfKindProps {
  readonly kind: WordKind;
  readonly asked: readonly Asked[];
  readonly lists: WordLists | undefined;
  readonly fixed: boolean;
  readonly onWords: (words: readonly WordAnswer[]) => void;
  readonly onForget: (word: string) => void;
  readonly onRows: (word: string) => void;
}

function WordsOfKind(props: WordsOfKindProps) {
  const { kind, asked, lists, fixed, onWords, onForget, onRows } = props;
  if (asked.length === 0) return null;
  const open = asked.filter(({ answer }) => answer === null);
  return (
    <section>
      <Group justify="space-between" mb={4} maw={920}>
        <Title order={3}>{IMPORT.wordKind[kind]}</Title>
        {open.length > 1 && !fixed && GROWING.has(kind) ? (
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => onWords(open.map(({ word }) => ({ kind, word, means: word })))}
          >
            {IMPORT.wordsAllNew(open.length)}
          </Button>
        ) : null}
      </Group>
      <Table maw={920} layout="fixed" aria-label={IMPORT.wordKind[kind]}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{IMPORT.wordWritten}</Table.Th>
            <Table.Th w={110} ta="right">
              {IMPORT.wordRows}
            </Table.Th>
            <Table.Th w="46%">{IMPORT.wordMeans}</Table.Th>
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
              onRows={() => onRows(each.word)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
