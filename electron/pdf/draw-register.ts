import type { RegisterContent } from '../../shared/domain/letter.ts';
import type { Images } from '../../shared/domain/values/images.ts';
import { drawSheets, type DrawnSheets } from './draw-sheets.ts';
import type { FontBytes } from './fonts.ts';
import { layoutRegister } from './pages/register.ts';

/** The register (buku agenda) as a PDF. */
export function drawRegister(
  content: RegisterContent,
  options: { readonly fonts: FontBytes; readonly images: Images },
): Promise<DrawnSheets> {
  const { letterhead, date } = content;
  const description = { title: 'Register surat (buku agenda)', author: letterhead.office, date };
  return drawSheets(options, description, (workshop) => layoutRegister(workshop, content));
}
