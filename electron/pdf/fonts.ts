import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The three faces of the letters. */
export type FaceName = 'regular' | 'bold' | 'italic';

export type FontBytes = Readonly<Record<FaceName, Uint8Array>>;

/** A face as the layout measures with it. */
export interface Face {
  /** Above and below the baseline, and the height of capitals; all in parts of the size. */
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  canDraw(codePoint: number): boolean;
  /** In parts of the size, with kerning. */
  widthOf(word: string): number;
}

export type Faces = Readonly<Record<FaceName, Face>>;

/** Arimo has the widths of Arial, in which offices write, under a free licence. */
const FILES: Readonly<Record<FaceName, string>> = {
  regular: 'Arimo-Regular.ttf',
  bold: 'Arimo-Bold.ttf',
  italic: 'Arimo-Italic.ttf',
};

const loaded = new Map<string, Promise<FontBytes>>();

/** Reads the fonts that the program ships in `resources/fonts`, once for each folder. */
export function loadFonts(folder: string): Promise<FontBytes> {
  const known = loaded.get(folder);
  if (known) return known;
  const reading = readFonts(folder);
  loaded.set(folder, reading);
  reading.catch(() => loaded.delete(folder));
  return reading;
}

async function readFonts(folder: string): Promise<FontBytes> {
  const [regular, bold, italic] = await Promise.all([
    readFile(join(folder, FILES.regular)),
    readFile(join(folder, FILES.bold)),
    readFile(join(folder, FILES.italic)),
  ]);
  return { regular, bold, italic };
}
