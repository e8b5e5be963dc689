import type { OpenDatabase } from './open.sqlite.ts';

/** What a check of the whole file found; zeros and an empty list where it is sound. */
export interface FileCheck {
  /** Faults in the file itself (pages, indexes, rows that break a rule of their table). */
  readonly damages: number;
  /** Rows that point at rows which do not exist. */
  readonly loose: number;
  /** Years in which the counter stands at or below a number already given. */
  readonly yearsWithWrongCounter: readonly number[];
  /** Letters whose stored print bears another number than the register. */
  readonly lettersUnlikeRegister: number;
}

export function checkFile({ raw }: OpenDatabase): FileCheck {
  const verdict = raw.pragma('integrity_check(100)') as { integrity_check: string }[];
  const loose = raw.pragma('foreign_key_check') as unknown[];
  const count = (sql: string) => raw.prepare<[], { n: number }>(sql).get()?.n ?? 0;
  const years = raw.prepare<[], { year: number }>(`
    SELECT letter.year FROM letter
    LEFT JOIN letter_counter AS counter ON counter.book = letter.book AND counter.year = letter.year
    GROUP BY letter.book, letter.year
    HAVING coalesce(max(counter.next_seq), 0) <= max(letter.seq)`);
  return {
    damages: verdict.filter((row) => row.integrity_check !== 'ok').length,
    loose: loose.length,
    yearsWithWrongCounter: years.all().map((row) => row.year),
    lettersUnlikeRegister: count(
      "SELECT count(*) AS n FROM letter WHERE number IS NOT content ->> '$.number'",
    ),
  };
}
