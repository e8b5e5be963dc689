import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The three faces of the letters. */
export type FaceName = 'regular' | 'bold' | 'italic';

export type FontBytes = Readonly<Record<FaceName, Uint8Array>>;

/** Arimo has the widths of Arial, in which offices write, under a free licence. */
const FILES: Readonly<Record<FaceName, string>> = {
  regular: 'Arimo-Regular.ttf',
  bold: 'Arimo-Bold.ttf',
  italic: 'Arimo-Italic.ttf',
};

/** Reads the fonts that the program ships in `resources/fonts`. */
export async function loadFonts(folder: string): Promise<FontBytes> {
  const [regular, bold, italic] = await Promise.all([
    readFile(join(folder, FILES.regular)),
    readFile(join(folder, FILES.bold)),
    readFile(join(folder, FILES.italic)),
  ]);
  return { regular, bold, italic };
}
