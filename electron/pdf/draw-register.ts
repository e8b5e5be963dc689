import type { RegisterContent } from '../../shared/domain/letter.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import { openDocument, openWorkshop } from './document.ts';
import type { FontBytes } from './fonts.ts';
import { layoutRegister } from './pages/register.ts';

export interface DrawnRegister {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** The register (buku agenda) as a PDF. */
export async function drawRegister(
  content: RegisterContent,
  options: { readonly fonts: FontBytes; readonly images: Images },
): Promise<DrawnRegister> {
  const workshop = await openWorkshop(options.fonts, options.images);
  const document = await openDocument(workshop, {
    title: 'Register surat (buku agenda)',
    author: content.letterhead.office,
    date: content.date,
  });
  const sheets = layoutRegister(workshop, content);
  for (const sheet of sheets) document.paint(sheet);
  return { bytes: document.end(), pages: sheets.length };
}
