import type { Faces } from '../fonts.ts';
import { moved, type Placed } from '../marks.ts';
import { mm, type Frame } from '../paper.ts';
import { setText, widthOfLine, type TextStyle } from '../text-layout.ts';

const SMALL: TextStyle = { face: 'italic', size: 8.5, leading: 11 };

/** Under a thin rule the time of the data, and at the right which page of how many this is. */
export function dataFooter(faces: Faces, frame: Frame, dataAsOf: string, page: string): Placed {
  const face = faces[SMALL.face];
  const pageWidth = widthOfLine(face, SMALL.size, page.split(' '));
  const left = setText(faces, dataAsOf, SMALL, frame.measure - pageWidth - mm(5));
  const right = setText(faces, page, SMALL, frame.measure);
  return {
    x: frame.left,
    y: frame.height - mm(14),
    block: {
      height: SMALL.leading,
      marks: [
        { kind: 'rule', x: 0, y: -2, width: frame.measure, thickness: 0.4 },
        ...(left[0]?.marks ?? []),
        ...moved(right[0]?.marks ?? [], frame.measure - pageWidth, 0),
      ],
    },
  };
}
