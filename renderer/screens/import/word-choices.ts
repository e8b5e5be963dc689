import type { WordAnswer, WordKind } from '../../../shared/domain/answers.ts';
import type { Question } from '../../../shared/domain/candidate.ts';
import type { WordLists } from '../../../shared/views.ts';

/** A word and what was said of it; answered words are no questions any more and stay in sight. */
export interface Asked {
  readonly kind: WordKind;
  readonly word: string;
  /** Null once it is answered: the plan no longer counts it. */
  readonly rows: number | null;
  readonly near: readonly string[];
  readonly answer: WordAnswer | null;
}

/** Open questions first, the commonest on top; below them what was answered. */
export function asksIn(questions: readonly Question[], words: readonly WordAnswer[]): Asked[] {
  const answerOf = (kind: WordKind, word: string) =>
    words.find((each) => each.kind === kind && each.word === word) ?? null;
  const open = questions.map((question) => ({
    ...question,
    answer: answerOf(question.kind, question.word),
  }));
  const answered = words
    .filter(({ kind, word }) => !open.some((each) => each.kind === kind && each.word === word))
    .map((answer) => ({ kind: answer.kind, word: answer.word, rows: null, near: [], answer }));
  return [...open.toSorted((a, b) => b.rows - a.rows), ...answered];
}

const LIST_OF = {
  department: 'departments',
  kelurahan: 'kelurahan',
  job: 'jobs',
  relation: 'relations',
} as const satisfies Record<WordKind, keyof WordLists>;

/** Entries that the word may mean, the likely ones apart; one that was chosen is always among them. */
export function wordChoices(
  { kind, word, near, answer }: Asked,
  lists: WordLists | undefined,
): { readonly near: readonly string[]; readonly others: readonly string[] } {
  const all = lists?.[LIST_OF[kind]] ?? [];
  const chosen = answer?.means;
  const extra =
    typeof chosen === 'string' && chosen !== word && !all.includes(chosen) && !near.includes(chosen)
      ? [chosen]
      : [];
  return { near, others: [...extra, ...all.filter((entry) => !near.includes(entry))] };
}
