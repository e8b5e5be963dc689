import type { ListEntry, SaidWord } from './managed-list.ts';
import { remembering } from '../values/remembering.ts';
import { foldToKey } from '../values/written.ts';

/** What a word of a roster means. */
export interface MeantWord {
  /** As it is stored; null = it names nothing. */
  readonly value: string | null;
  /** Whether a list or a person knows it. */
  readonly isKnown: boolean;
}

export interface WordMatcher {
  readonly match: (text: string) => MeantWord;
}

/**
 * Finds words in a list of jobs or relations. An entry that is only spelled with other letters'
 * case or punctuation stays as the file has it; an alias gives the name of its entry. Nothing is
 * matched by likeness.
 */
export function createWordMatcher(
  list: readonly ListEntry[],
  said: readonly SaidWord[] = [],
): WordMatcher {
  const known = new Map<string, string | null>();
  for (const { name, aliases } of list)
    for (const alias of aliases) known.set(foldToKey(alias), name);
  for (const { name } of list) known.set(foldToKey(name), name);
  for (const { word, means } of said) known.set(foldToKey(word), means);
  return {
    match: remembering((text): MeantWord => {
      const key = foldToKey(text);
      const means = known.get(key);
      if (means === undefined) return { value: text, isKnown: false };
      const isItself = means !== null && foldToKey(means) === key;
      return { value: isItself ? text : means, isKnown: true };
    }),
  };
}
