import type { SummaryContent } from '../../shared/domain/letter.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import { drawSheets, type DrawnSheets } from './draw-sheets.ts';
import type { FontBytes } from './fonts.ts';
import { layoutSummary } from './pages/summary.ts';

/** The agreement summary as a PDF: two pages, and behind them the annex where there is one. */
export function drawSummary(
  content: SummaryContent,
  options: { readonly fonts: FontBytes; readonly images: Images },
): Promise<DrawnSheets> {
  const { letterhead, date } = content;
  const description = {
    title: 'Ringkasan Perjanjian Kerja Sama',
    author: letterhead.office,
    date,
  };
  return drawSheets(options, description, (workshop) => layoutSummary(workshop, content));
}
