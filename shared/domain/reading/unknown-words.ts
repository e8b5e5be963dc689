import type { WordKind } from '../answers.ts';
import type { Question } from '../candidate.ts';
import type { KnownPlaces } from '../lists/known-places.ts';
import { findNear, type ListWords } from '../lists/near-words.ts';

/** Nobody answers more; the rarest are left out. */
const MOST_QUESTIONS = 200;

/** Counts the words of a file that no managed list knows. */
export class UnknownWords {
  readonly #rows = new Map<WordKind, Rows>();

  add(kind: WordKind, text: string): void {
    let rows = this.#rows.get(kind);
    if (rows === undefined) this.#rows.set(kind, (rows = new Map()));
    const known = rows.get(text);
    if (known === undefined) rows.set(text, { count: 1 });
    else known.count += 1;
  }

  /** Each word once, the one of most rows first, with what it may mean. An empty list knows nothing and asks nothing. */
  questions({ words }: KnownPlaces): Question[] {
    return [...this.#rows].flatMap(([kind, rows]) =>
      words[kind].entries().length === 0 ? [] : questionsOf(kind, rows, words[kind]),
    );
  }
}

function questionsOf(kind: WordKind, rows: Rows, list: ListWords): readonly Question[] {
  return inOneSpelling(rows, list)
    .slice(0, MOST_QUESTIONS)
    .map(({ word, rows: count }) => ({ kind, word, rows: count, near: findNear(word, list) }));
}

type Rows = Map<string, { count: number }>;

interface Counted {
  readonly word: string;
  readonly rows: number;
}

/** Spellings with the same key are one word, shown as most rows write it. */
function inOneSpelling(rows: Rows, { keyOf }: ListWords): Counted[] {
  const groups = new Map<string, { word: string; most: number; rows: number }>();
  for (const [word, { count }] of rows) {
    const key = keyOf(word);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { word, most: count, rows: count });
    else {
      group.rows += count;
      if (count > group.most) Object.assign(group, { word, most: count });
    }
  }
  return [...groups.values()].toSorted((one, other) => other.rows - one.rows);
}
