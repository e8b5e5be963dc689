import type { PlainDocument } from '../../shared/domain/plain-document.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import { drawSheets, type DrawnSheets } from './draw-sheets.ts';
import type { FontBytes } from './fonts.ts';
import { layoutPlain } from './pages/plain.ts';

/** A paper of the office without a number of the register, as a PDF. */
export function drawPlain(
  content: PlainDocument,
  options: { readonly fonts: FontBytes; readonly images: Images },
): Promise<DrawnSheets> {
  const { title, letterhead, date } = content;
  const description = { title, author: letterhead.office, date };
  return drawSheets(options, description, (workshop) => layoutPlain(workshop, content));
}
