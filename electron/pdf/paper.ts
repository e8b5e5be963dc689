import { PAPER_MM, type Paper } from '../../shared/domain/office.ts';

/** Millimetres in the points of PDF (1/72 inch). */
export function mm(millimetres: number): number {
  return (millimetres * 72) / 25.4;
}

/** A sheet of paper and the part of it that is written on, in points from its top left corner. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Between the left and the right margin. */
  readonly measure: number;
}

/**
 * Margins of official letters: left 30 mm for the file, right 20, top 15 above a letterhead,
 * bottom 20. Lying, for wide tables, the sheet is filed at its upper edge.
 */
export function frameOf(paper: Paper, lies: 'upright' | 'lying' = 'upright'): Frame {
  const [narrow, long] = PAPER_MM[paper];
  return lies === 'upright' ? framed(narrow, long, 30, 15) : framed(long, narrow, 20, 20);
}

function framed(width: number, height: number, left: number, top: number): Frame {
  return {
    width: mm(width),
    height: mm(height),
    left: mm(left),
    right: mm(width - 20),
    top: mm(top),
    bottom: mm(height - 20),
    measure: mm(width - left - 20),
  };
}
