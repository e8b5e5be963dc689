import type { WordKind } from '../../../shared/domain/answers.ts';
import type { RosterField } from '../../../shared/domain/person.ts';
import { foldToKey } from '../../../shared/domain/values/written.ts';
import type { RowSet } from './plan-view.ts';

const FIELD_OF = {
  department: 'department',
  kelurahan: 'kelurahan',
  job: 'job',
  relation: 'heirRelation',
} as const satisfies Record<WordKind, RosterField>;

/** The rows that have a word, in whatever spelling. */
export function rowsWithWord(kind: WordKind, word: string): RowSet {
  const key = foldToKey(word);
  return {
    label: word,
    has: ({ person }) => {
      const value = person[FIELD_OF[kind]];
      return typeof value === 'string' && foldToKey(value) === key;
    },
  };
}
