import {
  bookOf,
  numberInBook,
  numberingProblem,
  registerYear,
  type NumberRange,
} from '../../../shared/domain/register.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { RegisterFilter } from '../../../shared/letter-shapes.ts';
import type { LetterListItem, RegisterState } from '../../../shared/letter-views.ts';
import { nextNumber } from '../../db/letters/letter-counter.ts';
import { listExplained, listGaps } from '../../db/letters/letter-gaps.ts';
import { getOffice } from '../../db/office/office.ts';
import { countReserved, listRegister, listRegisterYears } from '../../db/letters/register.ts';
import type { Context } from '../context.ts';

/** More gaps than a person reads: the register is damaged then, and the check of the data says so. */
const MOST_GAPS = 100;

/** What the register is like in the year of a date, and the number that a letter of this date takes. */
export async function readRegisterState(context: Context, date: Day): Promise<RegisterState> {
  const { db } = context.data;
  const office = await getOffice(db);
  const place = { book: bookOf(office, 'hand'), year: registerYear(date) };
  const seq = await nextNumber(db, place);
  const isNumbered = numberingProblem(office, place.book) === null;
  return {
    years: await listRegisterYears(db),
    nextNumber: isNumbered ? numberInBook(office, { ...place, seq, date }) : null,
    nextSequence: seq,
    reserved: await countReserved(db, place.year),
    gaps: numbersOf(await listGaps(db, place)),
    explained: await listExplained(db, place),
  };
}

/** A page of the register that a filter shows, the newest number first. */
export function listLetters(
  context: Context,
  {
    filter,
    ...page
  }: { readonly filter: RegisterFilter; readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly letters: readonly LetterListItem[] }> {
  return listRegister(context.data.db, filter, page);
}

function numbersOf(ranges: readonly NumberRange[]): number[] {
  const numbers: number[] = [];
  for (const { from, to } of ranges)
    for (let seq = from; seq <= to && numbers.length < MOST_GAPS; seq += 1) numbers.push(seq);
  return numbers;
}
