import type { SummaryContent } from '../../shared/domain/letter.ts';
import { openDocument, openWorkshop } from './document.ts';
import type { FontBytes } from './fonts.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import { layoutSummary } from './pages/summary.ts';

export interface DrawnSummary {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** The agreement summary as a PDF of one or two pages. */
export async function drawSummary(
  content: SummaryContent,
  options: { readonly fonts: FontBytes; readonly images: Images },
): Promise<DrawnSummary> {
  const workshop = await openWorkshop(options.fonts, options.images);
  const document = await openDocument(workshop, {
    title: 'Ringkasan Perjanjian Kerja Sama',
    author: content.letterhead.office,
    date: content.date,
  });
  const sheets = layoutSummary(workshop, content);
  for (const sheet of sheets) document.paint(sheet);
  return { bytes: document.end(), pages: sheets.length };
}
