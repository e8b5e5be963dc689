import type { LetterListItem, ProofAnswer } from '../../../shared/letter-views.ts';

/** An answer about one letter, about none that is known, or about so many. */
export function answer(
  valid: boolean,
  why: string,
  letter: LetterListItem | null = null,
  letters = letter === null ? 0 : 1,
): ProofAnswer {
  return {
    valid,
    why,
    number: letter?.number ?? null,
    date: letter?.date ?? null,
    letter,
    letters,
  };
}
