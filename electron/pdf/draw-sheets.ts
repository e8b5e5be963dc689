import type { Images } from '../../shared/domain/values/images.ts';
import { openDocument, openWorkshop, type Description, type Workshop } from './document.ts';
import type { FontBytes } from './fonts.ts';
import type { Sheet } from './marks.ts';

export interface DrawnSheets {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** One document of pages that are laid out together: a summary, the register. */
export async function drawSheets(
  options: { readonly fonts: FontBytes; readonly images: Images },
  description: Description,
  layout: (workshop: Workshop) => readonly Sheet[],
): Promise<DrawnSheets> {
  const workshop = await openWorkshop(options.fonts, options.images);
  const document = await openDocument(workshop, description);
  const sheets = layout(workshop);
  for (const sheet of sheets) document.paint(sheet);
  return { bytes: document.end(), pages: sheets.length };
}
