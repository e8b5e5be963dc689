import { findGaps } from '../../shared/domain/register.ts';
import type { OpenDatabase } from './open.sqlite.ts';

/** What a check of the whole file found; zeros and an empty list where it is sound. */
export interface FileCheck {
  /** Faults in the file itself (pages, indexes, rows that break a rule of their table). */
  readonly damages: number;
  /** Rows that point at rows which do not exist. */
  readonly loose: number;
  readonly books: readonly BookFault[];
  /** Letters whose print bears another number, name or NIK than the register. */
  readonly lettersUnlikeRegister: number;
  /** Letters numbered in another year than that of their date. */
  readonly lettersOfOtherYear: number;
  readonly voidWithoutReason: number;
}

/** What is wrong with the numbers of a book in a year. */
export interface BookFault {
  readonly book: string;
  readonly year: number;
  /** The counter stands at or below a number already given. */
  readonly counterBehind: boolean;
  /** So many numbers have no letter, and nothing says why. */
  readonly gaps: number;
}

export function checkFile({ raw }: OpenDatabase): FileCheck {
  const verdict = raw.pragma('integrity_check(100)') as { integrity_check: string }[];
  const loose = raw.pragma('foreign_key_check') as unknown[];
  const count = (sql: string) => raw.prepare<[], { n: number }>(sql).get()?.n ?? 0;
  return {
    damages: verdict.filter((row) => row.integrity_check !== 'ok').length,
    loose: loose.length,
    books: checkBooks(raw),
    lettersUnlikeRegister: count(UNLIKE_REGISTER),
    lettersOfOtherYear: count(
      'SELECT count(*) AS n FROM letter WHERE CAST(substr(date, 1, 4) AS INTEGER) <> year',
    ),
    voidWithoutReason: count(
      "SELECT count(*) AS n FROM letter WHERE status = 'void' AND trim(void_reason) = ''",
    ),
  };
}

/**
 * Letters of the first releases were kept whole; of later ones their values, of which a wording may
 * leave some out, and which may be written in capitals or grouped for print.
 */
const UNLIKE_REGISTER = `
  SELECT count(*) AS n FROM letter JOIN letter_form AS form ON form.id = letter.form_id
  WHERE CASE form.form ->> '$.format'
    WHEN 0 THEN letter.number IS NOT form.form ->> '$.content.number'
      OR letter.nik IS NOT form.form ->> '$.content.subject.nik'
      OR letter.name IS NOT form.form ->> '$.content.subject.name'
    ELSE letter.kind <> 'cover' AND (
      replace(letter.field_values ->> '$.fields.nik', ' ', '') NOT IN ('', letter.nik)
      OR letter.field_values ->> '$.fields.nama' <> '' COLLATE NOCASE
        AND letter.field_values ->> '$.fields.nama' <> letter.name COLLATE NOCASE)
  END`;

function checkBooks(raw: OpenDatabase['raw']): BookFault[] {
  const used = raw
    .prepare<[string, number], number>(
      `SELECT seq FROM letter WHERE book = ? AND year = ? AND suffix = '' ORDER BY seq`,
    )
    .pluck();
  const explained = raw.prepare<[string, number], { from: number; to: number }>(
    'SELECT from_seq AS "from", to_seq AS "to" FROM letter_gap WHERE book = ? AND year = ?',
  );
  const books = raw.prepare<[], BookRow>(`
    SELECT book, year, first_seq AS first, next_seq AS next, coalesce(last, 0) AS last
    FROM (SELECT book, year FROM letter UNION SELECT book, year FROM letter_counter)
    LEFT JOIN letter_counter USING (book, year)
    LEFT JOIN (SELECT book, year, max(seq) AS last FROM letter GROUP BY book, year) USING (book, year)
    ORDER BY year, book`);
  return books.all().flatMap(({ book, year, first, next, last }) => {
    const gaps = findGaps({
      first: first ?? 1,
      next: next ?? 1,
      used: used.all(book, year),
      explained: explained.all(book, year),
    }).reduce((sum, { from, to }) => sum + to - from + 1, 0);
    const counterBehind = (next ?? 1) <= last;
    return counterBehind || gaps > 0 ? [{ book, year, counterBehind, gaps }] : [];
  });
}

interface BookRow {
  readonly book: string;
  readonly year: number;
  readonly first: number | null;
  readonly next: number | null;
  readonly last: number;
}
