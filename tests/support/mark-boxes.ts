import type { Faces } from '../../electron/pdf/fonts.ts';
import type { Mark, Sheet } from '../../electron/pdf/marks.ts';
import { qrDrawing } from '../../electron/pdf/qr.ts';
import { widthOfLine } from '../../electron/pdf/text-layout.ts';

/** What a mark covers of its page, in points from the top left corner. */
export interface MarkBox {
  readonly kind: Mark['kind'];
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Every mark of a page with the area that it covers; a QR code with its quiet zone of four modules. */
export function markBoxes(faces: Faces, sheet: Sheet): MarkBox[] {
  return sheet.placed.flatMap(({ x, y, block }) =>
    block.marks.map((mark) => {
      const box = boxOf(faces, mark);
      return {
        ...box,
        left: box.left + x,
        right: box.right + x,
        top: box.top + y,
        bottom: box.bottom + y,
      };
    }),
  );
}

function boxOf(faces: Faces, mark: Mark): MarkBox {
  const { kind, x } = mark;
  switch (mark.kind) {
    case 'text': {
      const face = faces[mark.face];
      const width =
        widthOfLine(face, mark.size, mark.words) + mark.stretch * (mark.words.length - 1);
      const top = mark.baseline - face.ascent * mark.size;
      const bottom = mark.baseline + face.descent * mark.size;
      return { kind, text: mark.words.join(' '), left: x, right: x + width, top, bottom };
    }
    case 'rule': {
      const half = mark.thickness / 2;
      return {
        kind,
        text: '',
        left: x,
        right: x + mark.width,
        top: mark.y - half,
        bottom: mark.y + half,
      };
    }
    case 'qr': {
      const quiet = (4 * mark.size) / qrDrawing(mark.text).size;
      const end = mark.size + quiet;
      return {
        kind,
        text: '',
        left: x - quiet,
        right: x + end,
        top: mark.y - quiet,
        bottom: mark.y + end,
      };
    }
    default:
      return {
        kind,
        text: '',
        left: x,
        right: x + mark.width,
        top: mark.y,
        bottom: mark.y + mark.height,
      };
  }
}

/** Texts, images and QR codes that cover one another; rules and boxes may lie under text. */
export function overlaps(boxes: readonly MarkBox[]): string[] {
  const solid = boxes.filter(({ kind }) => kind === 'text' || kind === 'image' || kind === 'qr');
  return solid.flatMap((one, index) =>
    solid
      .slice(index + 1)
      .filter((other) => cover(one, other))
      .map((other) => `${one.kind} ${one.text} / ${other.kind} ${other.text}`),
  );
}

function cover(one: MarkBox, other: MarkBox): boolean {
  return (
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 0.1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.1
  );
}
