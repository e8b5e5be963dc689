import { Button, Group, Select, Table } from '@mantine/core';
import { useMemo } from 'react';
import type { WordAnswer, WordKind } from '../../../shared/domain/answers.ts';
import type { Question } from '../../../shared/domain/candidate.ts';
import type { WordLists } from '../../../shared/views.ts';
import { IMPORT } from '../../words.ts';
import { wordChoices, type Asked } from './word-choices.ts';
import classes from './words-panel.module.css';

interface WordRowProps {
  readonly asked: Asked;
  readonly lists: WordLists | undefined;
  readonly fixed: boolean;
  readonly onMeans: (means: string | null) => void;
  readonly onForget: () => void;
  readonly onRows: () => void;
}

const NEW = '\u0001new';
const NOTHING_AT_ALL = '\u0001nothing';

/** A word that nobody knows, and what it may mean. */
export function WordRow({ asked, lists, fixed, onMeans, onForget, onRows }: WordRowProps) {
  const { kind, word, rows, near, answer } = asked;
  return (
    <Table.Tr data-answered={answer !== null || undefined} className={classes['row']}>
      <Table.Th fw={600} scope="row">
        {word}
      </Table.Th>
      <Table.Td ta="right">
        {rows === null ? null : (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={IMPORT.rowsOfWord(rows, word)}
            onClick={onRows}
          >
            {IMPORT.rowCount(rows)}
          </Button>
        )}
      </Table.Td>
      <Table.Td>
        {fixed ? (
          meaningWords(kind, answer)
        ) : (
          <MeaningSelect asked={asked} lists={lists} onMeans={onMeans} onForget={onForget} />
        )}
        {answer === null && !fixed ? <NearWords near={near} word={word} onMeans={onMeans} /> : null}
      </Table.Td>
    </Table.Tr>
  );
}

type MeaningSelectProps = Pick<WordRowProps, 'asked' | 'lists' | 'onMeans' | 'onForget'>;

function MeaningSelect({ asked, lists, onMeans, onForget }: MeaningSelectProps) {
  const { kind, word, answer } = asked;
  const { near, others } = useMemo(() => wordChoices(asked, lists), [asked, lists]);
  return (
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
      nothingFoundMessage={IMPORT.wordNotFound}
      maxDropdownHeight={320}
    />
  );
}

const MOST_NEAR = 2;

interface NearWordsProps {
  readonly near: readonly string[];
  readonly word: string;
  readonly onMeans: (means: string) => void;
}

/** The likeliest entries at one press. */
function NearWords({ near, word, onMeans }: NearWordsProps) {
  if (near.length === 0) return null;
  return (
    <Group gap={4} mt={4}>
      {near.slice(0, MOST_NEAR).map((entry) => (
        <Button
          key={entry}
          size="compact-xs"
          variant="light"
          aria-label={IMPORT.wordIs(word, entry)}
          onClick={() => onMeans(entry)}
        >
          {entry}
        </Button>
      ))}
    </Group>
  );
}

function meaningWords(kind: WordKind, answer: WordAnswer | null): string {
  if (answer === null) return IMPORT.wordAsWritten;
  if (answer.means === null) return IMPORT.wordNothing[kind];
  return answer.means === answer.word ? IMPORT.wordNew : answer.means;
}

function valueOf({ word, means }: WordAnswer): string {
  if (means === null) return NOTHING_AT_ALL;
  return means === word ? NEW : means;
}

function meansOf(value: string, word: Question['word']): string | null {
  if (value === NOTHING_AT_ALL) return null;
  return value === NEW ? word : value;
}
