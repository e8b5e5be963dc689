import {
  sql,
  type Expression,
  type ExpressionBuilder,
  type Selectable,
  type SqlBool,
} from 'kysely';
import { maskNik } from '../../../shared/domain/person.ts';
import { Failure } from '../../../shared/failure.ts';
import type { RegisterFilter } from '../../../shared/letter-shapes.ts';
import type { LetterListItem } from '../../../shared/letter-views.ts';
import { isLike, toSearchPattern, type SearchPattern } from '../people/search-text.ts';
import { inChunks } from '../in-chunks.ts';
import type { Db } from '../open.sqlite.ts';
import type { Tables } from '../schema.ts';
import type { LetterTable, PrintTable } from '../schema-letters.ts';

/** Everything in the register. */
export const WHOLE_REGISTER: RegisterFilter = { text: '', year: null, status: null, kind: null };

/** A page of the register that a filter shows, the newest number first; all of it without a page. */
export async function listRegister(
  db: Db,
  filter: RegisterFilter,
  page?: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; letters: LetterListItem[] }> {
  const { total } = await db
    .selectFrom('letter')
    .where(isShown(filter))
    .select((select) => select.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const all = selectLetters(db).where(isShown(filter));
  const rows = await (page ? all.offset(page.offset).limit(page.limit) : all).execute();
  return { total, letters: rows.map(toListItem) };
}

/** The letters about a person, the newest number first. */
export async function listLettersOfPerson(db: Db, personId: number): Promise<LetterListItem[]> {
  const rows = await selectLetters(db).where('letter.person_id', '=', personId).execute();
  return rows.map(toListItem);
}

/** Letters by id, in the order of the ids. Failure: letter-not-found. */
export async function listLettersById(db: Db, ids: readonly number[]): Promise<LetterListItem[]> {
  const byId = new Map<number, LetterListItem>();
  for (const some of inChunks(ids)) {
    const rows = await selectLetters(db).where('letter.id', 'in', some).execute();
    for (const row of rows) byId.set(row.id, toListItem(row));
  }
  return ids.map((id) => byId.get(id) ?? notFound());
}

/** The years that have letters, the newest first. */
export async function listRegisterYears(db: Db): Promise<number[]> {
  const rows = await db
    .selectFrom('letter')
    .select('year')
    .distinct()
    .orderBy('year', 'desc')
    .execute();
  return rows.map(({ year }) => year);
}

/** Numbers of a year that are kept for letters and have none yet. */
export async function countReserved(db: Db, year: number): Promise<number> {
  const row = await db
    .selectFrom('letter')
    .select((letter) => letter.fn.countAll<number>().as('count'))
    .where('year', '=', year)
    .where('status', '=', 'reserved')
    .executeTakeFirstOrThrow();
  return row.count;
}

/** The newest number first; behind 45 stand 45.a … 45.z, 45.aa, so these are shown in front of it. */
function selectLetters(db: Db) {
  return db
    .selectFrom('letter')
    .leftJoin('agreement', 'agreement.id', 'letter.agreement_id')
    .leftJoin('print', 'print.id', 'letter.print_id')
    .select([
      'letter.id',
      'letter.kind',
      'letter.number',
      'letter.date',
      'letter.person_id',
      'letter.name',
      'letter.nik',
      'letter.about',
      'letter.status',
      'letter.void_reason',
      'letter.created_at',
      'agreement.pks',
      'print.signing',
    ])
    .orderBy('letter.year', 'desc')
    .orderBy('letter.seq', 'desc')
    .orderBy(sql`length(letter.suffix)`, 'desc')
    .orderBy('letter.suffix', 'desc')
    .orderBy('letter.id', 'desc');
}

function isShown(filter: RegisterFilter) {
  const pattern = toSearchPattern(filter.text);
  return (letter: ExpressionBuilder<Tables, 'letter'>) => {
    const conditions: Expression<SqlBool>[] = [];
    if (filter.year !== null) conditions.push(letter('letter.year', '=', filter.year));
    if (filter.status !== null) conditions.push(letter('letter.status', '=', filter.status));
    if (filter.kind !== null) conditions.push(letter('letter.kind', '=', filter.kind));
    if (pattern !== null) conditions.push(isFound(letter, pattern));
    return letter.and(conditions);
  };
}

function isFound(letter: ExpressionBuilder<Tables, 'letter'>, pattern: SearchPattern) {
  const { anywhere, digits } = pattern;
  return letter.or([
    isLike(letter.ref('letter.name'), anywhere),
    isLike(letter.ref('letter.number'), anywhere),
    isLike(letter.ref('letter.about'), anywhere),
    ...(digits === null ? [] : [isLike(letter.ref('letter.nik'), `%${digits}%`)]),
  ]);
}

function toListItem(
  row: Pick<
    Selectable<LetterTable>,
    | 'id'
    | 'kind'
    | 'number'
    | 'date'
    | 'person_id'
    | 'name'
    | 'nik'
    | 'about'
    | 'status'
    | 'void_reason'
    | 'created_at'
  > & { readonly pks: LetterListItem['pks']; readonly signing: PrintTable['signing'] | null },
): LetterListItem {
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    date: row.date,
    personId: row.person_id,
    name: row.name,
    nikMasked: row.nik === null ? null : maskNik(row.nik),
    about: row.about,
    pks: row.pks,
    status: row.status,
    voidReason: row.void_reason,
    signedByImage: row.signing === 'image',
    createdAt: row.created_at,
  };
}

function notFound(): never {
  throw new Failure('letter-not-found');
}
