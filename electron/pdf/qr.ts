import { encode } from 'uqr';

/** In modules, from the upper left corner of the code. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface QrDrawing {
  /** Modules on a side, without the quiet zone around it. */
  readonly size: number;
  /** They cover each dark module once, and nothing else. */
  readonly dark: readonly Rectangle[];
}

/**
 * Any of the eight masks is a valid code; to find the one that the standard likes best takes far longer
 * than everything else, and this one leaves no large light or dark area in any text.
 */
const MASK = 0;

/** Level M: still read when a stamp's edge or a fold covers some of it. */
export function qrDrawing(text: string): QrDrawing {
  const { size, data } = encode(text, { ecc: 'M', boostEcc: false, maskPattern: MASK, border: 0 });
  return { size, dark: toRectangles(data) };
}

/** Row by row the widest that still fits, then as far down as it goes: a sixth less to write than runs. */
function toRectangles(left: boolean[][]): Rectangle[] {
  const size = left.length;
  const rectangles: Rectangle[] = [];
  for (let y = 0; y < size; y += 1) {
    const row = left[y] as boolean[];
    for (let x = 0; x < size; x += 1) {
      if (!row[x]) continue;
      let end = x + 1;
      while (row[end]) end += 1;
      let below = y + 1;
      while (below < size && takeRun(left[below] as boolean[], x, end)) below += 1;
      rectangles.push({ x, y, width: end - x, height: below - y });
      x = end;
    }
  }
  return rectangles;
}

/** Whether all of it was dark; then it is no longer left. */
function takeRun(row: boolean[], from: number, end: number): boolean {
  for (let x = from; x < end; x += 1) if (!row[x]) return false;
  for (let x = from; x < end; x += 1) row[x] = false;
  return true;
}
