import { compareSuffixes, type RegisterStatus } from '../../../shared/domain/register.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Entry } from '../entry.ts';
import { inChunks } from '../in-chunks.ts';
import type { Db } from '../open.sqlite.ts';
import { inBook, type BookYear } from './letter-counter.ts';
import { toNumberTaken } from './number-taken.ts';

/** A letter of the register as far as its number is concerned. */
export interface RegisterEntry extends BookYear {
  readonly id: number;
  readonly seq: number;
  readonly suffix: string;
  readonly date: Day;
  readonly status: RegisterStatus;
  /** Its print has been cut off or is under way. */
  readonly isBeingPrinted: boolean;
}

/** A number that goes to a letter written by hand. */
export interface HandLetter extends BookYear {
  readonly seq: number;
  readonly suffix: string;
  readonly number: string;
  readonly date: Day;
  readonly name: string;
  readonly about: string | null;
  readonly status: 'reserved' | 'issued';
}

/** Of a letter written by hand, those that are written. */
const COLUMNS = 11;

/** Letters by id, in no order. Failure: letter-not-found. */
export async function getEntries(db: Db, ids: readonly number[]): Promise<RegisterEntry[]> {
  const wanted = [...new Set(ids)];
  const found: RegisterEntry[] = [];
  for (const some of inChunks(wanted)) {
    const rows = await db
      .selectFrom('letter')
      .leftJoin('print', 'print.id', 'letter.print_id')
      .select([
        'letter.id',
        'letter.book',
        'letter.year',
        'letter.seq',
        'letter.suffix',
        'letter.date',
        'letter.status',
        'print.status as printed',
      ])
      .where('letter.id', 'in', some)
      .execute();
    for (const { printed, ...row } of rows)
      found.push({ ...row, isBeingPrinted: printed === 'drawing' });
  }
  if (found.length < wanted.length) throw new Failure('letter-not-found');
  return found;
}

export async function getEntry(db: Db, id: number): Promise<RegisterEntry> {
  return (await getEntries(db, [id]))[0] as RegisterEntry;
}

/** Letters given behind a number, with the dates of the letters before and after the next one. */
export async function getSurroundings(
  db: Db,
  { book, year, seq }: RegisterEntry,
): Promise<{ readonly suffixes: string[]; readonly before: Day; readonly after: Day | null }> {
  const same = await inBook(db.selectFrom('letter').select(['suffix', 'date']), { book, year })
    .where('seq', '=', seq)
    .execute();
  const next = await inBook(db.selectFrom('letter').select('date'), { book, year })
    .where('seq', '>', seq)
    .orderBy('seq')
    .limit(1)
    .executeTakeFirst();
  const last = same.toSorted((a, b) => compareSuffixes(a.suffix, b.suffix)).at(-1);
  if (!last) throw new Failure('letter-not-found');
  const suffixes = same.map(({ suffix }) => suffix);
  return { suffixes, before: last.date, after: next?.date ?? null };
}

/** Enters letters written by hand, and gives their ids back. Failure: letter-number-taken. */
export async function insertHandLetters(
  trx: Db,
  letters: readonly HandLetter[],
  { actor, now }: Entry,
): Promise<number[]> {
  const rows = letters.map((letter) => ({
    ...letter,
    kind: 'hand' as const,
    actor,
    created_at: now.toISOString(),
  }));
  const ids: number[] = [];
  for (const some of inChunks(rows, COLUMNS)) {
    const insert = trx.insertInto('letter').values([...some]);
    for (const { id } of await insert.returning('id').execute().catch(refuseTaken)) ids.push(id);
  }
  return ids;
}

/** A reserved number is the number of this letter from now on. */
export async function fillReserved(
  trx: Db,
  id: number,
  letter: { readonly date: Day; readonly name: string; readonly about: string },
  { actor, now }: Entry,
): Promise<void> {
  await trx
    .updateTable('letter')
    .set({ ...letter, status: 'issued', actor, created_at: now.toISOString() })
    .where('id', '=', id)
    .where('status', '=', 'reserved')
    .execute();
}

/** Letters that are void already keep their reason. */
export async function makeVoid(
  trx: Db,
  letterIds: readonly number[],
  reason: string,
  { actor, now }: Entry,
): Promise<void> {
  for (const some of inChunks(letterIds))
    await trx
      .updateTable('letter')
      .set({
        status: 'void',
        void_reason: reason,
        void_at: now.toISOString(),
        void_by: actor,
      })
      .where('id', 'in', some)
      .where('status', '!=', 'void')
      .execute();
}

function refuseTaken(error: unknown): never {
  throw toNumberTaken(error);
}
