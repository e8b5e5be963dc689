import { openDocument, type Workshop } from '../../electron/pdf/document.ts';
import type { Sheet } from '../../electron/pdf/marks.ts';
import { pagePixels } from './pdf-text.ts';
import type { GrayPicture } from './png.ts';

/** So fine that a millimetre is more than two pixels, and a page some twenty kilobytes. */
const DOTS_PER_INCH = 60;

/** Sheets as a PDF. */
export async function paintSheets(
  workshop: Workshop,
  sheets: readonly Sheet[],
): Promise<Uint8Array> {
  const document = await openDocument(workshop, { title: '', author: '', date: undefined });
  for (const sheet of sheets) document.paint(sheet);
  return document.end();
}

/** A sheet as poppler shows it, in sixteen grays. */
export async function pictureOf(workshop: Workshop, sheet: Sheet): Promise<GrayPicture> {
  const { width, height, gray } = pagePixels(await paintSheets(workshop, [sheet]), DOTS_PER_INCH);
  return { width, height, gray: gray.map((value) => Math.round(value / 17)) };
}

/** Of sixteen grays; another version of poppler draws the edges of letters a little differently. */
const TOLERANCE = 6;

/**
 * The share of pixels that are lighter or darker than everything around their place in the other
 * picture. What another poppler smooths differently, or half a pixel away, counts nothing; what
 * stands a millimetre away does.
 */
export function differingShare(one: GrayPicture, other: GrayPicture): number {
  if (one.width !== other.width || one.height !== other.height) return 1;
  const count = outliers(one, other) + outliers(other, one);
  return count / (one.width * one.height);
}

function outliers(picture: GrayPicture, around: GrayPicture): number {
  const { width, height, gray } = picture;
  let count = 0;
  for (let y = 1; y < height - 1; y += 1)
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const value = gray[at] as number;
      if (Math.abs(value - (around.gray[at] as number)) <= TOLERANCE) continue;
      const [darkest, lightest] = rangeAround(around, at);
      if (value < darkest - TOLERANCE || value > lightest + TOLERANCE) count += 1;
    }
  return count;
}

function rangeAround({ width, gray }: GrayPicture, at: number): [number, number] {
  let darkest = 15;
  let lightest = 0;
  for (const row of [at - width, at, at + width])
    for (const place of [row - 1, row, row + 1]) {
      const value = gray[place] as number;
      if (value < darkest) darkest = value;
      if (value > lightest) lightest = value;
    }
  return [darkest, lightest];
}
