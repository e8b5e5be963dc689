import type { Db } from '../open.sqlite.ts';

/** A book of one year; each has a counter of its own. */
export interface BookYear {
  readonly book: string;
  readonly year: number;
}

/** The number that the next letter of a book and year takes. */
export async function nextNumber(db: Db, of: BookYear): Promise<number> {
  return (await findCounter(db, of))?.next_seq ?? 1;
}

/**
 * Takes numbers that follow each other and gives the first of them back, inside the caller's
 * transaction: with it they are taken, or nothing is.
 */
export async function takeNumbers(
  trx: Db,
  { count, ...of }: BookYear & { readonly count: number },
): Promise<number> {
  const first = await nextNumber(trx, of);
  await setNextNumber(trx, of, first + count);
  return first;
}

export async function setNextNumber(trx: Db, of: BookYear, next: number): Promise<void> {
  await trx
    .insertInto('letter_counter')
    .values({ ...of, next_seq: next })
    .onConflict((conflict) => conflict.columns(['book', 'year']).doUpdateSet({ next_seq: next }))
    .execute();
}

/**
 * Takes letters out of the register and moves the counter back, inside the caller's transaction,
 * as far as they are the last of the book and year; gives the ids of those back that are not, and
 * are still there. Those become void: a number behind which another was given is never free again.
 */
export async function giveNumbersBack(
  trx: Db,
  { letterIds, ...of }: BookYear & { readonly letterIds: readonly number[] },
): Promise<number[]> {
  const next = await nextNumber(trx, of);
  const free = await freeFrom(trx, of, next, new Set(letterIds));
  if (free === next) return [...letterIds];
  const gone = await inBook(trx.deleteFrom('letter'), of)
    .where('seq', '>=', free)
    .returning('id')
    .execute();
  await setNextNumber(trx, of, free);
  const given = new Set(gone.map(({ id }) => id));
  return letterIds.filter((id) => !given.has(id));
}

/**
 * The least number from which on every letter, numbers inserted behind it too, is one of these and
 * holds: a void number stays in the register.
 */
async function freeFrom(
  trx: Db,
  of: BookYear,
  next: number,
  ids: ReadonlySet<number>,
): Promise<number> {
  const rows = await inBook(trx.selectFrom('letter').select(['id', 'seq', 'status']), of)
    .where('seq', '>=', next - ids.size)
    .orderBy('seq', 'desc')
    .execute();
  const kept = rows.find(({ id, status }) => !ids.has(id) || status === 'void')?.seq ?? 0;
  let free = next;
  for (const { seq } of rows) {
    if (seq <= kept || seq < free - 1) break;
    free = seq;
  }
  return free;
}

export function findCounter(db: Db, of: BookYear) {
  return inBook(
    db.selectFrom('letter_counter').select(['first_seq', 'next_seq']),
    of,
  ).executeTakeFirst();
}

/** The rows of a book and year. */
export function inBook<
  Query extends { where(column: 'book' | 'year', is: '=', value: string | number): Query },
>(query: Query, { book, year }: BookYear): Query {
  return query.where('book', '=', book).where('year', '=', year);
}
