import { sql } from 'kysely';
import { Failure } from '../../../shared/failure.ts';
import type { Db } from '../open.sqlite.ts';

/** Keeps the bytes of a file, once however often it is imported; inside the caller's transaction. */
export async function keepFile(
  trx: Db,
  file: { readonly sha256: string; readonly bytes: Uint8Array; readonly at: string },
): Promise<void> {
  await trx
    .insertInto('import_file')
    .values({ sha256: file.sha256, bytes: file.bytes, created_at: file.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Failure: import-file-missing, for files that were imported before they were kept. */
export async function getFile(db: Db, sha256: string): Promise<Uint8Array> {
  const row = await db
    .selectFrom('import_file')
    .select('bytes')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow(() => new Failure('import-file-missing'));
  return row.bytes;
}

/** Whether the file of an import can still be read again. */
export async function hasFile(db: Db, sha256: string): Promise<boolean> {
  const row = await db
    .selectFrom('import_file')
    .select('sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return row !== undefined;
}

/** Files hold people's data: none is kept longer than an import that refers to it. */
export async function deleteUnusedFiles(trx: Db): Promise<void> {
  await trx
    .deleteFrom('import_file')
    .where(sql<boolean>`sha256 not in (select file_sha256 from import)`)
    .execute();
}
