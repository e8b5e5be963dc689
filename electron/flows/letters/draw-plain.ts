import type { PlainDocument } from '../../../shared/domain/plain-document.ts';
import { loadImages } from '../../db/office/assets.ts';
import type { Context, DrawnDocument, Job } from '../context.ts';

export type NamedDocument = DrawnDocument & { readonly suggestedName: string };

/** Draws a paper of the office with its coat of arms. */
export async function drawPlain(
  { data, tools }: Context,
  content: PlainDocument,
  suggestedName: string,
  job: Job,
): Promise<NamedDocument> {
  const images = await loadImages(data.db, [content.letterhead.coatOfArms]);
  return { ...(await tools.drawPlain({ content, images }, job)), suggestedName };
}
