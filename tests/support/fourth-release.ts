import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { freshFolder } from './database.ts';

const RELEASED = join(import.meta.dirname, '..', 'fixtures', 'releases', 'fourth.sqlite.gz');

/**
 * Data as the fourth release itself left them, closed: two accounts, its audit log, an import that
 * stands and one that was undone, a merge taken back, letters of every status, keys, a wording.
 */
export function fourthReleaseFolder(): string {
  const folder = freshFolder();
  writeFileSync(join(folder, 'buku-pks.sqlite'), gunzipSync(readFileSync(RELEASED)));
  return folder;
}
