import { findGaps, type GapReason, type NumberRange } from '../../../shared/domain/register.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Entry } from '../entry.ts';
import type { Db } from '../open.sqlite.ts';
import { findCounter, inBook, setNextNumber, type BookYear } from './letter-counter.ts';

/**
 * Says where the office's paper book ended: the next letter takes `next`. The numbers between are
 * kept as explained. Inside the caller's transaction. Failure: register-begun, where `next` or a
 * greater number has been given already.
 */
export async function beginAt(
  trx: Db,
  { next, ...of }: BookYear & { readonly next: number },
  entry: Entry,
): Promise<void> {
  const last = await lastNumber(trx, of);
  if (next <= (last ?? 0)) throw new Failure('register-begun');
  await inBook(trx.deleteFrom('letter_gap'), of)
    .where('from_seq', '>', last ?? 0)
    .execute();
  await setNextNumber(trx, of, next);
  if (last === null) {
    await inBook(trx.updateTable('letter_counter').set({ first_seq: next }), of).execute();
    return;
  }
  if (next > last + 1)
    await stateGap(trx, { ...of, from: last + 1, to: next - 1, why: 'paper' }, entry);
}

/** Keeps why numbers have no letter. */
export async function stateGap(
  trx: Db,
  gap: BookYear & NumberRange & { readonly why: GapReason },
  entry: Entry,
): Promise<void> {
  const { book, year, from, to, why } = gap;
  await trx
    .insertInto('letter_gap')
    .values({
      book,
      year,
      from_seq: from,
      to_seq: to,
      why,
      actor: entry.actor,
      at: entry.now.toISOString(),
    })
    .execute();
}

/** Numbers of a book and year that no letter has and nothing explains; none in a sound register. */
export async function listGaps(db: Db, of: BookYear): Promise<NumberRange[]> {
  const counter = await findCounter(db, of);
  if (!counter) return [];
  const used = await inBook(db.selectFrom('letter').select('seq'), of)
    .where('suffix', '=', '')
    .orderBy('seq')
    .execute();
  return findGaps({
    first: counter.first_seq,
    next: counter.next_seq,
    used: used.map(({ seq }) => seq),
    explained: await listExplained(db, of),
  });
}

/** Numbers without a letter of which it is kept why, in order. */
export function listExplained(
  db: Db,
  of: BookYear,
): Promise<(NumberRange & { readonly why: GapReason })[]> {
  return inBook(db.selectFrom('letter_gap').select(['from_seq as from', 'to_seq as to', 'why']), of)
    .orderBy('from_seq')
    .execute();
}

/** The greatest number that a letter of the book and year has. */
async function lastNumber(db: Db, of: BookYear): Promise<number | null> {
  const row = await inBook(
    db.selectFrom('letter').select((letter) => letter.fn.max('seq').as('last')),
    of,
  ).executeTakeFirst();
  return row?.last ?? null;
}
