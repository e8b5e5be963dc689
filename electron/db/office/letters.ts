import type { Selectable } from 'kysely';
import type { Day } from '../../../shared/domain/values/day.ts';
import type { LetterContent } from '../../../shared/domain/letter.ts';
import { maskNik } from '../../../shared/domain/person.ts';
import type { RequestInput } from '../../../shared/ipc.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { Failure } from '../../../shared/failure.ts';
import type { MemberForLetter } from './letter-members.ts';
import type { Db, OpenDatabase } from '../open.sqlite.ts';
import type { LetterTable } from '../schema-letters.ts';
import { isLike, toSearchPattern } from '../people/search-text.ts';

/** The register of membership letters (buku agenda surat keterangan). */
export const LETTER_BOOK = 'keterangan';

/** A letter about to enter the register. */
export interface NewLetter {
  readonly seq: number;
  readonly number: string;
  readonly date: Day;
  readonly member: MemberForLetter;
  readonly content: LetterContent;
}

/** SQLite takes 32,766 parameters a statement; a selection may be longer than that one day. */
const CHUNK = 10_000;

/** The number that the next letter of a year takes. */
export async function nextSequence(db: Db, year: number): Promise<number> {
  const row = await db
    .selectFrom('letter_counter')
    .select('next_seq')
    .where('book', '=', LETTER_BOOK)
    .where('year', '=', year)
    .executeTakeFirst();
  return row?.next_seq ?? 1;
}

/**
 * Enters letters into the register, inside the caller's transaction. Their sequence runs without
 * a gap from the counter, which then stands behind the last. Failure: letter-number-taken.
 */
export async function insertLetters(
  trx: Db,
  data: OpenDatabase,
  letters: readonly NewLetter[],
  entry: { readonly year: number; readonly actor: string; readonly now: Date },
): Promise<number[]> {
  const insert = data.raw.prepare(
    `INSERT INTO letter (kind, book, year, seq, number, date, agreement_id, person_id, name, nik,
       content, status, is_sample, actor, created_at)
     VALUES ('membership', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'issued', ?, ?, ?)`,
  );
  const at = entry.now.toISOString();
  const ids = letters.map(({ seq, number, date, member, content }) => {
    const values = [
      LETTER_BOOK,
      entry.year,
      seq,
      number,
      date,
      member.agreementId,
      member.personId,
    ];
    const rest = [member.name, member.nik, JSON.stringify(content), member.isSample ? 1 : 0];
    return Number(
      unlessTaken(() => insert.run(...values, ...rest, entry.actor, at)).lastInsertRowid,
    );
  });
  await setNextSequence(trx, entry.year, (letters.at(-1)?.seq ?? 0) + 1);
  return ids;
}

/**
 * Takes the letters that were entered last out again and puts the counter back to their first
 * number, inside the caller's transaction.
 */
export async function withdrawLastLetters(trx: Db, ids: readonly number[]): Promise<void> {
  const withdrawn: { year: number; seq: number }[] = [];
  for (let at = 0; at < ids.length; at += CHUNK)
    withdrawn.push(
      ...(await trx
        .deleteFrom('letter')
        .where('id', 'in', ids.slice(at, at + CHUNK))
        .returning(['year', 'seq'])
        .execute()),
    );
  const [first] = withdrawn.toSorted((a, b) => a.seq - b.seq);
  const next = (first?.seq ?? 0) + withdrawn.length;
  if (first && (await nextSequence(trx, first.year)) === next)
    await setNextSequence(trx, first.year, first.seq);
}

/** One page of the register, the newest first, narrowed by any part of name, NIK or number. */
export async function listLetters(
  db: Db,
  input: RequestInput<'letters.list'>,
): Promise<{ total: number; letters: LetterListItem[] }> {
  const query = selectLetters(db, input.text);
  const { total } = await query
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const rows = await query
    .select(LIST_COLUMNS)
    .orderBy('letter.id', 'desc')
    .offset(input.offset)
    .limit(input.limit)
    .execute();
  return { total, letters: rows.map(toListItem) };
}

/** The letters written about a person, the newest first. */
export async function listLettersOfPerson(db: Db, personId: number): Promise<LetterListItem[]> {
  const rows = await selectLetters(db, '')
    .select(LIST_COLUMNS)
    .where('person_id', '=', personId)
    .orderBy('letter.id', 'desc')
    .execute();
  return rows.map(toListItem);
}

/** Letters by id, in the order of the ids. Failure: letter-not-found. */
export async function listLettersById(db: Db, ids: readonly number[]): Promise<LetterListItem[]> {
  const byId = new Map<number, LetterListItem>();
  for (let at = 0; at < ids.length; at += CHUNK) {
    const some = ids.slice(at, at + CHUNK);
    const rows = await selectLetters(db, '')
      .select(LIST_COLUMNS)
      .where('letter.id', 'in', some)
      .execute();
    for (const row of rows) byId.set(row.id, toListItem(row));
  }
  return ids.map((id) => byId.get(id) ?? notFound());
}

/** What was printed, word for word, in the order of the ids. Failure: letter-not-found. */
export function readLetterContents(data: OpenDatabase, ids: readonly number[]): LetterContent[] {
  const read = data.raw.prepare<[number], { content: string }>(
    'SELECT content FROM letter WHERE id = ?',
  );
  return ids.map((id) => JSON.parse((read.get(id) ?? notFound()).content) as LetterContent);
}

async function setNextSequence(trx: Db, year: number, next: number): Promise<void> {
  await trx
    .insertInto('letter_counter')
    .values({ book: LETTER_BOOK, year, next_seq: next })
    .onConflict((conflict) => conflict.columns(['book', 'year']).doUpdateSet({ next_seq: next }))
    .execute();
}

const LIST_COLUMNS = [
  'letter.id',
  'letter.number',
  'letter.date',
  'letter.person_id',
  'letter.name',
  'letter.nik',
  'letter.created_at',
  'agreement.pks',
] as const;

function selectLetters(db: Db, text: string) {
  const query = db
    .selectFrom('letter')
    .innerJoin('agreement', 'agreement.id', 'letter.agreement_id')
    .where('letter.status', '=', 'issued');
  const pattern = toSearchPattern(text);
  if (pattern === null) return query;
  return query.where((where) =>
    where.or([
      isLike(where.ref('letter.name'), pattern.anywhere),
      isLike(where.ref('letter.number'), pattern.anywhere),
      ...(pattern.digits === null ? [] : [isLike(where.ref('letter.nik'), `%${pattern.digits}%`)]),
    ]),
  );
}

function toListItem(
  row: Pick<
    Selectable<LetterTable>,
    'id' | 'number' | 'date' | 'person_id' | 'name' | 'nik' | 'created_at'
  > & { readonly pks: LetterListItem['pks'] },
): LetterListItem {
  return {
    id: row.id,
    number: row.number,
    date: row.date,
    personId: row.person_id,
    name: row.name,
    nikMasked: maskNik(row.nik),
    pks: row.pks,
    createdAt: row.created_at,
  };
}

function unlessTaken<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'SQLITE_CONSTRAINT_UNIQUE')
      throw new Failure('letter-number-taken', undefined, { cause: error });
    throw error;
  }
}

function notFound(): never {
  throw new Failure('letter-not-found');
}
