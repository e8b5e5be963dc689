import type { Letterhead } from '../../../shared/domain/letter.ts';
import type { Faces } from '../fonts.ts';
import { moved, stacked, type Block, type Mark } from '../marks.ts';
import { mm } from '../paper.ts';
import { setText, type TextStyle } from '../text-layout.ts';

/** Width and height of the picture, whatever its unit. */
export interface Proportions {
  readonly width: number;
  readonly height: number;
}

/** The sizes of the two lines stand as 3 : 4, the office's own name bold. */
const GOVERNMENT: TextStyle = { face: 'regular', size: 13.5, leading: 17 };
const OFFICE: TextStyle = { face: 'bold', size: 18, leading: 22 };
const SMALL: TextStyle = { face: 'regular', size: 9, leading: 12 };

const COAT_BOX = { width: mm(20), height: mm(23) };
const COAT_GAP = mm(4);
const THICK = 2.4;
const THIN = 0.7;

/** Coat of arms at the left, the lines centred, a thick and a thin rule under them. */
export function letterheadBlock(
  faces: Faces,
  letterhead: Letterhead,
  measure: number,
  coat: Proportions | null,
): Block {
  const side = coat === null ? 0 : COAT_BOX.width + COAT_GAP;
  const lines = centredLines(faces, letterhead, measure, side);
  const height = Math.max(lines.height, coat === null ? 0 : COAT_BOX.height);
  const marks = [...moved(lines.marks, 0, (height - lines.height) / 2)];
  if (coat !== null && letterhead.coatOfArms !== null)
    marks.push(coatMark(letterhead.coatOfArms, coat, height));
  const rule = height + mm(2.5);
  marks.push(
    { kind: 'rule', x: 0, y: rule + THICK / 2, width: measure, thickness: THICK },
    { kind: 'rule', x: 0, y: rule + THICK + 1.4 + THIN / 2, width: measure, thickness: THIN },
  );
  return { height: rule + THICK + 1.4 + THIN, marks };
}

/**
 * Centred on the page as long as the lines keep clear of the coat of arms on both sides; a long
 * name takes the room beside it instead.
 */
function centredLines(faces: Faces, letterhead: Letterhead, measure: number, side: number): Block {
  const set = (left: number, width: number): Block => {
    const lines: [string, TextStyle][] = [
      [letterhead.government, GOVERNMENT],
      [letterhead.office, OFFICE],
      ...letterhead.lines.map((line): [string, TextStyle] => [line, SMALL]),
    ];
    const blocks = lines.flatMap(([text, style]) => setText(faces, text, style, width, 'center'));
    const { height, marks } = stacked(blocks);
    return { height, marks: moved(marks, left, 0) };
  };
  const onPage = set(side, measure - 2 * side);
  const besideCoat = set(side, measure - side);
  return onPage.height > besideCoat.height ? besideCoat : onPage;
}

function coatMark(key: string, coat: Proportions, height: number): Mark {
  const scale = Math.min(COAT_BOX.width / coat.width, COAT_BOX.height / coat.height);
  const width = coat.width * scale;
  const tall = coat.height * scale;
  const x = (COAT_BOX.width - width) / 2;
  return { kind: 'image', x, y: (height - tall) / 2, width, height: tall, key };
}
