import type { Faces } from '../fonts.ts';
import { moved, type Block, type Mark } from '../marks.ts';
import { mm } from '../paper.ts';
import { setText, widthOfLine, type TextStyle } from '../text-layout.ts';
import { outline } from './outline.ts';

const STYLE: TextStyle = { face: 'bold', size: 20, leading: 30 };
const PADDING = mm(5);
/** Groups stand well apart, so that nobody loses the place while copying. */
const GAP = mm(6);

/** A code that is copied by hand: framed, large, its groups in rows under one another. */
export function codeBox(faces: Faces, groups: readonly string[], measure: number): Block {
  const widths = groups.map((group) => widthOfLine(faces.bold, STYLE.size, [group]));
  const column = Math.max(1, ...widths) + GAP;
  const most = Math.max(1, Math.floor((measure - 2 * PADDING + GAP) / column));
  const rows = Math.max(1, Math.ceil(groups.length / most));
  const inRow = Math.ceil(groups.length / rows);
  const left = (measure - inRow * column + GAP) / 2;
  const marks = groups.flatMap((group, at): Mark[] => {
    const [text] = setText(faces, group, STYLE, column - GAP, 'center');
    const x = left + (at % inRow) * column;
    return moved(text?.marks ?? [], x, PADDING + Math.floor(at / inRow) * STYLE.leading);
  });
  const height = rows * STYLE.leading + 2 * PADDING;
  return { height, marks: [...outline(measure, height, 1), ...marks] };
}
