import type { Db } from '../open.sqlite.ts';

/** SQLite takes 32,766 parameters a statement. */
const CHUNK = 10_000;

/**
 * Keeps the SHA-256 (64 hexadecimal digits, small letters) of a PDF that the program has made, with the
 * letters in it; the same file again changes nothing. Inside the caller's transaction.
 */
export async function recordLetterFile(
  trx: Db,
  sha256: string,
  letterIds: readonly number[],
): Promise<void> {
  for (let at = 0; at < letterIds.length; at += CHUNK)
    await trx
      .insertInto('letter_file')
      .values(letterIds.slice(at, at + CHUNK).map((id) => ({ sha256, letter_id: id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}

/** The letters in a PDF that the program has made, by id; none where it has not made this very file. */
export async function findLettersOfFile(db: Db, sha256: string): Promise<number[]> {
  const rows = await db
    .selectFrom('letter_file')
    .select('letter_id')
    .where('sha256', '=', sha256)
    .orderBy('letter_id')
    .execute();
  return rows.map((row) => row.letter_id);
}
