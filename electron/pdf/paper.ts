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

/** Margins of official letters: left 30 mm for the file, right 20, top 15 above a letterhead, bottom 20. */
export function frameOf(paper: Paper): Frame {
  const [width, height] = PAPER_MM[paper];
  return {
    width: mm(width),
    height: mm(height),
    left: mm(30),
    right: mm(width - 20),
    top: mm(15),
    bottom: mm(height - 20),
    measure: mm(width - 50),
  };
}
