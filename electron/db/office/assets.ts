import type { Images } from '../../../shared/domain/values/images.ts';
import { sha256Of } from '../../files/sha256.ts';
import type { Db, OpenDatabase } from '../open.sqlite.ts';

/** Stores an image under what it contains; the same image twice is stored once. */
export async function storeAsset(
  db: Db,
  image: { readonly bytes: Uint8Array; readonly mediaType: string },
  now: Date,
): Promise<string> {
  const sha256 = sha256Of(image.bytes);
  await db
    .insertInto('asset')
    .values({
      sha256,
      media_type: image.mediaType,
      bytes: Buffer.from(image.bytes),
      created_at: now.toISOString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return sha256;
}

/** The images with these names, for drawing. */
export async function loadImages(db: Db, names: Iterable<string | null>): Promise<Images> {
  const wanted = [...new Set(names)].filter((name) => name !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db.selectFrom('asset').selectAll().where('sha256', 'in', wanted).execute();
  return new Map(
    rows.map((row) => [
      row.sha256,
      { bytes: new Uint8Array(row.bytes), mediaType: row.media_type },
    ]),
  );
}

/** One image at once, for the window's own protocol. */
export function readAsset(
  data: OpenDatabase,
  sha256: string,
): { readonly bytes: Uint8Array; readonly mediaType: string } | null {
  const row = data.raw
    .prepare<[string], { bytes: Buffer; mediaType: string }>(
      'SELECT bytes, media_type AS mediaType FROM asset WHERE sha256 = ?',
    )
    .get(sha256);
  return row ? { bytes: new Uint8Array(row.bytes), mediaType: row.mediaType } : null;
}
