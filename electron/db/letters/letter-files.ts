import { inChunks } from '../in-chunks.ts';
import type { Db } from '../open.sqlite.ts';

/**
 * Keeps the SHA-256 (64 hexadecimal digits, small letters) of a PDF that the program has made, with the
 * letters in it; the same file again changes nothing. Inside the caller's transaction.
 */
export async function recordLetterFile(
  trx: Db,
  sha256: string,
  letterIds: readonly number[],
): Promise<void> {
  const rows = letterIds.map((id) => ({ sha256, letter_id: id }));
  for (const some of inChunks(rows, 2))
    await trx
      .insertInto('letter_file')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
