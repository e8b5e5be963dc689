import type { Faces } from '../fonts.ts';
import { moved, type Placed } from '../marks.ts';
import { mm, type Frame } from '../paper.ts';
import { setText, type TextStyle } from '../text-layout.ts';

const STYLE: TextStyle = { face: 'regular', size: 8, leading: 10 };

/** Of a letter with several pages: which letter a page belongs to, and which page it is. */
export function pageFooter(
  faces: Faces,
  frame: Frame,
  { number, page, pages }: { number: string | null; page: number; pages: number },
): Placed {
  const [left] = number === null ? [] : setText(faces, `Nomor ${number}`, STYLE, frame.measure / 2);
  const [right] = setText(
    faces,
    `Halaman ${page} dari ${pages}`,
    STYLE,
    frame.measure / 2,
    'right',
  );
  return {
    x: frame.left,
    y: frame.bottom + mm(3),
    block: {
      height: STYLE.leading,
      marks: [...(left?.marks ?? []), ...moved(right?.marks ?? [], frame.measure / 2, 0)],
    },
  };
}
