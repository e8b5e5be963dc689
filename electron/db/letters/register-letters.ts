import { compareSuffixes } from '../../../shared/domain/register.ts';
import type { Day } from '../../../shared/domain/values/day.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';
import { inBook, type BookYear } from './letter-counter.ts';

/** SQLite takes 32,766 parameters a statement. */
const CHUNK = 1000;

/** A letter of the register as far as its number is concerned. */
export interface RegisterEntry extends BookYear {
  readonly id: number;
  readonly seq: number;
  readonly suffix: string;
  readonly date: Day;
  readonly status: 'reserved' | 'issued' | 'void';
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

/** Who writes in the register, and when. */
export interface Entry {
  readonly actor: string;
  readonly now: Date;
}

/** Letters by id, in no order. Failure: letter-not-found. */
export async function getEntries(db: Db, ids: readonly number[]): Promise<RegisterEntry[]> {
  const wanted = [...new Set(ids)];
  const found: RegisterEntry[] = [];
  for (let at = 0; at < wanted.length; at += CHUNK) {
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
      .where('letter.id', 'in', wanted.slice(at, at + CHUNK))
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
  for (let at = 0; at < rows.length; at += CHUNK) {
    const insert = trx.insertInto('letter').values(rows.slice(at, at + CHUNK));
    for (const { id } of await unlessTaken(() => insert.returning('id').execute())) ids.push(id);
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
  for (let at = 0; at < letterIds.length; at += CHUNK)
    await trx
      .updateTable('letter')
      .set({
        status: 'void',
        void_reason: reason,
        void_at: now.toISOString(),
        void_by: actor,
      })
      .where('id', 'in', letterIds.slice(at, at + CHUNK))
      .where('status', '!=', 'void')
      .execute();
}

async function unlessTaken<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE')
      throw new Failure('letter-number-taken', undefined, { cause: error });
    throw error;
  }
}
