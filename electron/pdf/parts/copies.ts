import type { Faces } from '../fonts.ts';
import { moved, stacked, type Block } from '../marks.ts';
import { setText, widthOfLine, type TextStyle } from '../text-layout.ts';

const STYLE: TextStyle = { face: 'regular', size: 9.5, leading: 12 };

/** Who else gets the letter: `Tembusan:` and a numbered list, each entry hanging. */
export function copiesBlock(faces: Faces, copies: readonly string[], measure: number): Block {
  const hanging = widthOfLine(faces.regular, STYLE.size, [`${copies.length}.`]) + 4;
  const entries = copies.map((copy, index): Block => {
    const [number] = setText(faces, `${index + 1}.`, STYLE, measure);
    const text = stacked(setText(faces, copy, STYLE, measure - hanging));
    return {
      height: Math.max(STYLE.leading, text.height),
      marks: [...(number?.marks ?? []), ...moved(text.marks, hanging, 0)],
    };
  });
  return stacked([...setText(faces, 'Tembusan:', STYLE, measure), ...entries]);
}
