import type { Faces } from '../fonts.ts';
import { moved, type Block, type Placed } from '../marks.ts';
import { remember, type Memory } from '../memory.ts';
import { outline } from './outline.ts';
import { mm, type Frame } from '../paper.ts';
import { setText, widthOfLine, type TextStyle } from '../text-layout.ts';

const WORD = 'SALINAN';
const STYLE: TextStyle = { face: 'bold', size: 9, leading: 14 };
const PADDING = 5;
/** Above the letterhead, where printers that leave an edge white still print. */
const TOP = mm(8.5);

/** SALINAN in a small frame, at the right above the letterhead. */
export function copyMark(
  { faces, memory }: { readonly faces: Faces; readonly memory: Memory },
  frame: Frame,
): Placed {
  const width = widthOfLine(faces.bold, STYLE.size, [WORD]) + 2 * PADDING;
  const block = remember(memory, 'copy-mark', (): Block => {
    const [word] = setText(faces, WORD, STYLE, width - PADDING);
    return {
      height: STYLE.leading,
      marks: [...moved(word?.marks ?? [], PADDING, 0), ...outline(width, STYLE.leading)],
    };
  });
  return { x: frame.right - width, y: TOP, block };
}
