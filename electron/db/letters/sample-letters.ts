import type { NumberRange } from '../../../shared/domain/register.ts';
import { groupBy } from '../../../shared/domain/values/group-by.ts';
import type { Entry } from '../entry.ts';
import type { Db } from '../open.sqlite.ts';
import { inBook, type BookYear } from './letter-counter.ts';
import { stateGap } from './letter-gaps.ts';
import { dropUnusedForms } from './letter-forms.ts';

interface Removed extends BookYear {
  readonly seq: number;
  readonly suffix: string;
}

/**
 * Takes the sample letters and those about sample people out of the register, inside the caller's
 * transaction, with their prints and forms, and says how many there were. A book of a year in which
 * nothing else was numbered begins anew; in any other it is kept why these numbers have no letter.
 */
export async function removeSampleLetters(trx: Db, entry: Entry): Promise<number> {
  const isSamplePerson = trx.selectFrom('person').select('id').where('is_sample', '=', 1);
  const removed = await trx
    .deleteFrom('letter')
    .where((where) =>
      where.or([where('is_sample', '=', 1), where('person_id', 'in', isSamplePerson)]),
    )
    .returning(['book', 'year', 'seq', 'suffix', 'print_id', 'form_id'])
    .execute();
  await removeEmptyPrints(trx, different(removed.map(({ print_id: id }) => id)));
  await dropUnusedForms(trx, different(removed.map(({ form_id: id }) => id)));
  for (const letters of groupBy(removed, ({ book, year }) => `${book} ${year}`).values())
    await mendBook(trx, letters, entry);
  return removed.length;
}

async function mendBook(trx: Db, removed: readonly Removed[], entry: Entry): Promise<void> {
  const { book, year } = removed[0] as Removed;
  const of = { book, year };
  const rest = await inBook(trx.selectFrom('letter').select('id'), of).limit(1).executeTakeFirst();
  if (rest === undefined) return beginAnew(trx, of);
  const numbers = removed.filter(({ suffix }) => suffix === '').map(({ seq }) => seq);
  for (const range of toRanges(numbers.toSorted((a, b) => a - b)))
    await stateGap(trx, { ...of, ...range, why: 'sample' }, entry);
}

/** Behind the last number of the office's paper book, where it has said which that was. */
async function beginAnew(trx: Db, of: BookYear): Promise<void> {
  const counter = await inBook(
    trx.selectFrom('letter_counter').select('first_seq'),
    of,
  ).executeTakeFirst();
  const paper = await inBook(
    trx.selectFrom('letter_gap').select((gap) => gap.fn.max('to_seq').as('last')),
    of,
  )
    .where('why', '=', 'paper')
    .executeTakeFirst();
  const first = Math.max(counter?.first_seq ?? 1, (paper?.last ?? 0) + 1);
  await inBook(trx.deleteFrom('letter_gap'), of).execute();
  if (first === 1) await inBook(trx.deleteFrom('letter_counter'), of).execute();
  else
    await inBook(
      trx.updateTable('letter_counter').set({ first_seq: first, next_seq: first }),
      of,
    ).execute();
}

/** The record of a signature's use outlives the print that it was used in. */
async function removeEmptyPrints(trx: Db, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const left = await trx
      .selectFrom('letter')
      .select('id')
      .where('print_id', '=', id)
      .limit(1)
      .executeTakeFirst();
    if (left) continue;
    await trx
      .updateTable('signature_use')
      .set({ print_id: null })
      .where('print_id', '=', id)
      .execute();
    await trx.deleteFrom('print').where('id', '=', id).execute();
  }
}

/** 1 2 3 7 8 → 1–3, 7–8 */
function toRanges(numbers: readonly number[]): NumberRange[] {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges;
}

function different<T>(values: readonly (T | null)[]): T[] {
  return [...new Set(values)].filter((value) => value !== null);
}
