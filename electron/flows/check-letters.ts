import { dayParts } from '../../shared/domain/values/day.ts';
import {
  formatLetterNumber,
  letterNumberProblem,
} from '../../shared/domain/letters/letter-number.ts';
import type { LettersCheck } from '../../shared/letter-views.ts';
import { nextSequence } from '../db/office/letters.ts';
import type { Context } from './context.ts';
import { gatherLetters, toRefusal, type LettersRequest } from './gather-letters.ts';

/** What would happen if these letters were issued now: who gets one, who not, what is missing. */
export async function checkLetters(
  context: Context,
  request: LettersRequest,
): Promise<LettersCheck> {
  const gathered = await gatherLetters(context, request);
  const { date, office } = gathered;
  const number = await nextSequence(context.data.db, dayParts(date).year);
  const pattern = office.letterNumberPattern;
  return {
    ready: gathered.ready.length,
    refused: gathered.refused.map(toRefusal),
    missing: gathered.missing,
    nextNumber:
      letterNumberProblem(pattern) === null ? formatLetterNumber(pattern, { number, date }) : null,
  };
}
