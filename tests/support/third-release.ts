import { join } from 'node:path';
import { freshFolder } from './database.ts';
import { fillThirdRelease } from './fill-third-release.ts';

/**
 * Data as the third release leaves them, closed: people with their journal, a merge, prints with letters
 * of every status, gaps, files, keys, a wording, an addendum.
 */
export function thirdReleaseFolder(people = 2): string {
  const folder = freshFolder();
  fillThirdRelease(join(folder, 'buku-pks.sqlite'), people);
  return folder;
}
