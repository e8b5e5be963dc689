import type { Points } from './qr-reader.ts';

/** As pdf.js hands out a picture. */
interface PdfImage {
  readonly width: number;
  readonly height: number;
  /** 1: one bit a point, rows begin at whole bytes; 2: RGB; 3: RGBA. Masks have none and are of one bit. */
  readonly kind?: number;
  readonly data: Uint8Array;
}

/** Smaller than any code that a camera can read. */
const LEAST_SIDE = 40;

/** Null where it is no picture, is too small to hold a code, or could not be unpacked. */
export function toPoints(image: unknown): Points | null {
  if (!isPdfImage(image) || image.width < LEAST_SIDE || image.height < LEAST_SIDE) return null;
  const { width, height, data, kind = 1 } = image;
  const rgba = new Uint8ClampedArray(width * height * 4);
  if (kind === 1) bitsTo(rgba, image);
  else if (kind === 2 || kind === 3) coloursTo(rgba, data, kind + 1);
  else return null;
  return { width, height, rgba };
}

function isPdfImage(image: unknown): image is PdfImage {
  return (
    typeof image === 'object' &&
    image !== null &&
    'data' in image &&
    ArrayBuffer.isView(image.data) &&
    'width' in image &&
    'height' in image
  );
}

function bitsTo(rgba: Uint8ClampedArray, { width, height, data }: PdfImage): void {
  const rowBytes = (width + 7) >> 3;
  let to = 0;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const bit = ((data[y * rowBytes + (x >> 3)] ?? 0xff) >> (7 - (x & 7))) & 1;
      rgba.fill(bit * 255, to, to + 3);
      rgba[to + 3] = 255;
      to += 4;
    }
}

function coloursTo(rgba: Uint8ClampedArray, data: Uint8Array, step: number): void {
  for (let from = 0, to = 0; to < rgba.length; from += step, to += 4) {
    rgba[to] = data[from] ?? 255;
    rgba[to + 1] = data[from + 1] ?? 255;
    rgba[to + 2] = data[from + 2] ?? 255;
    rgba[to + 3] = 255;
  }
}
