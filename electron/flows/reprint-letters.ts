import { loadImages } from '../db/office/assets.ts';
import { readLetterContents } from '../db/office/letters.ts';
import type { Context, DrawnDocument, Job } from './context.ts';

/**
 * Draws letters again from what was printed the first time, in the order of the ids; nothing is
 * composed anew. Failure: letter-not-found.
 */
export async function reprintLetters(
  context: Context,
  letterIds: readonly number[],
  job: Job,
): Promise<DrawnDocument> {
  const contents = readLetterContents(context.data, letterIds);
  const coats = contents.map((content) => content.letterhead.coatOfArms);
  const images = await loadImages(context.data.db, coats);
  return context.tools.drawLetters({ contents, images }, job);
}
