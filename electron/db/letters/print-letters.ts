import type { LetterValues, StoredLetter } from '../../../shared/domain/letter-form.ts';
import type { LetterKind, LetterProof } from '../../../shared/domain/letter.ts';
import { groupBy } from '../../../shared/domain/values/group-by.ts';
import { Failure } from '../../../shared/failure.ts';
import type { Entry } from '../entry.ts';
import type { OpenDatabase } from '../open.sqlite.ts';
import { formReader } from './letter-forms.ts';
import { toNumberTaken } from './number-taken.ts';

/** A letter about to enter the register with the print that takes its number. */
export interface NewPrintLetter {
  readonly kind: LetterKind;
  readonly book: string;
  readonly year: number;
  readonly seq: number;
  readonly number: string;
  readonly date: string;
  readonly agreementId: number | null;
  readonly personId: number | null;
  /** Of a cover letter the department. */
  readonly name: string;
  readonly nik: string | null;
  readonly formId: number;
  readonly values: LetterValues;
  readonly proof: LetterProof | null;
  readonly file: string | null;
  readonly isSample: boolean;
}

/** A letter of the register as it is drawn and told of. */
export interface PrintLetter {
  readonly id: number;
  readonly kind: LetterKind;
  /** In the order of its print, from 1. */
  readonly position: number;
  readonly isVoid: boolean;
  readonly name: string;
  /** Empty for a cover letter. */
  readonly nik: string;
  /** The name of the file that holds it, and the page there from 1; null while it is not drawn. */
  readonly file: string | null;
  readonly page: number | null;
  readonly stored: StoredLetter & { readonly number: string };
}

/**
 * Enters the letters of a print into the register, in print order, inside the caller's transaction.
 * Failure: letter-number-taken.
 */
export function insertPrintLetters(
  data: OpenDatabase,
  letters: readonly NewPrintLetter[],
  entry: Entry & { readonly printId: string },
): void {
  const insert = data.raw.prepare(
    `INSERT INTO letter (kind, book, year, seq, number, date, agreement_id, person_id, name, nik,
       form_id, field_values, code, proof, status, print_id, position, file, is_sample, actor, created_at)
     VALUES (@kind, @book, @year, @seq, @number, @date, @agreementId, @personId, @name, @nik,
       @formId, @values, @code, @proof, 'issued', @printId, @position, @file, @isSample, @actor, @at)`,
  );
  const same = { printId: entry.printId, actor: entry.actor, at: entry.now.toISOString() };
  for (const [index, { values, proof, isSample, ...letter }] of letters.entries())
    unlessTaken(() =>
      insert.run({
        ...same,
        ...letter,
        values: JSON.stringify(values),
        code: proof?.code ?? null,
        proof: proof && JSON.stringify(proof),
        isSample: isSample ? 1 : 0,
        position: index + 1,
      }),
    );
}

/** A stretch of a print: `limit` letters at most, behind the position `after` and up to `upTo`. */
export interface Stretch {
  readonly after: number;
  readonly upTo?: number;
  readonly limit: number;
}

/** Reads the letters of a print in its order, without those that have become void. */
export function printLetterReader(
  data: OpenDatabase,
  printId: string,
): (stretch: Stretch) => PrintLetter[] {
  const toLetter = rowReader(data);
  const read = data.raw.prepare<[string, number, number, number], LetterRow>(
    `SELECT ${COLUMNS} FROM letter
     WHERE print_id = ? AND position > ? AND position <= ? AND status = 'issued'
     ORDER BY position LIMIT ?`,
  );
  return ({ after, upTo = Number.MAX_SAFE_INTEGER, limit }) =>
    read.all(printId, after, upTo, limit).map(toLetter);
}

/** Letters by id. Failures: letter-not-found, also for one written by hand; person-forgotten. */
export function letterReader(data: OpenDatabase): (id: number) => PrintLetter {
  const toLetter = rowReader(data);
  const read = data.raw.prepare<[number], LetterRow>(
    `SELECT ${COLUMNS} FROM letter WHERE id = ? AND form_id IS NOT NULL`,
  );
  return (id) => {
    const row = read.get(id);
    if (!row) throw new Failure('letter-not-found');
    return toLetter(row);
  };
}

/** On which page of their file drawn letters begin. */
export function setPages(
  data: OpenDatabase,
  letters: readonly { readonly id: number; readonly page: number }[],
): void {
  const set = data.raw.prepare('UPDATE letter SET page = ? WHERE id = ?');
  for (const { id, page } of letters) set.run(page, id);
}

/** The files of a print that were made whole, with the SHA-256 of each. */
export function filesOfPrint(
  data: OpenDatabase,
  printId: string,
): { readonly file: string; readonly sha256: string }[] {
  return data.raw
    .prepare<[string], { file: string; sha256: string }>(
      `SELECT DISTINCT letter.file, letter_file.sha256 FROM letter
       JOIN letter_file ON letter_file.letter_id = letter.id
       WHERE letter.print_id = ? AND letter.file IS NOT NULL`,
    )
    .all(printId);
}

/** A file got another name when it was put in place. */
export function renameFile(
  data: OpenDatabase,
  printId: string,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  data.raw
    .prepare('UPDATE letter SET file = ? WHERE print_id = ? AND file = ?')
    .run(to, printId, from);
}

/** The letters of a print by the book and year that they have their numbers from. */
export function numbersOfPrint(
  data: OpenDatabase,
  printId: string,
): { readonly book: string; readonly year: number; readonly letterIds: readonly number[] }[] {
  const rows = data.raw
    .prepare<[string], { id: number; book: string; year: number }>(
      'SELECT id, book, year FROM letter WHERE print_id = ?',
    )
    .all(printId);
  const books = groupBy(rows, ({ book, year }) => `${book} ${year}`);
  return [...books.values()].map((letters) => ({
    book: letters[0]?.book ?? '',
    year: letters[0]?.year ?? 0,
    letterIds: letters.map(({ id }) => id),
  }));
}

export function formsOfPrint(data: OpenDatabase, printId: string): number[] {
  return data.raw
    .prepare<[string], number>(
      'SELECT DISTINCT form_id FROM letter WHERE print_id = ? AND form_id IS NOT NULL',
    )
    .pluck()
    .all(printId);
}

/** How many of these people have an issued letter of this date. */
export function countOnDate(
  data: OpenDatabase,
  personIds: readonly number[],
  date: string,
): number {
  const found = data.raw
    .prepare<[string], number>(
      `SELECT DISTINCT person_id FROM letter WHERE date = ? AND status = 'issued'
         AND person_id IS NOT NULL`,
    )
    .pluck()
    .all(date);
  const having = new Set(found);
  return personIds.filter((id) => having.has(id)).length;
}

/** Of the letters of a year; null where there is none. */
export function newestDate(data: OpenDatabase, year: number): string | null {
  return (
    data.raw
      .prepare<[number], string | null>(
        `SELECT max(date) FROM letter WHERE year = ? AND status <> 'void'`,
      )
      .pluck()
      .get(year) ?? null
  );
}

const COLUMNS = `id, kind, number, status, name, nik, form_id, field_values, proof, position, file, page`;

interface LetterRow {
  id: number;
  kind: LetterKind;
  number: string;
  status: 'issued' | 'void';
  name: string;
  nik: string | null;
  form_id: number;
  /** Null: forgotten. */
  field_values: string | null;
  proof: string | null;
  position: number | null;
  file: string | null;
  page: number | null;
}

function rowReader(data: OpenDatabase): (row: LetterRow) => PrintLetter {
  const form = formReader(data);
  return (row) => ({
    id: row.id,
    kind: row.kind,
    position: row.position ?? 1,
    isVoid: row.status === 'void',
    name: row.name,
    nik: row.nik ?? '',
    file: row.file,
    page: row.page,
    stored: {
      number: row.number,
      form: form(row.form_id),
      values: valuesOf(row),
      proof: row.proof === null ? null : (JSON.parse(row.proof) as LetterProof),
      subject: { name: row.name, nik: row.nik ?? '' },
    },
  });
}

/** Failure: person-forgotten. */
function valuesOf({ field_values }: LetterRow): LetterValues {
  if (field_values === null) throw new Failure('person-forgotten');
  return JSON.parse(field_values) as LetterValues;
}

function unlessTaken(write: () => void): void {
  try {
    write();
  } catch (error) {
    throw toNumberTaken(error);
  }
}
