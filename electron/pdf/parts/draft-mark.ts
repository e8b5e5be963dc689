import type { Faces } from '../fonts.ts';
import type { Block, Placed } from '../marks.ts';
import { remember, type Memory } from '../memory.ts';
import type { Frame } from '../paper.ts';

const WORD = 'DRAF';
const ANGLE = 52;
/** Light enough to read the text above it, dark enough to survive a photocopier. */
const GRAY = 0.88;

/** DRAF across the page, to be painted before anything else. */
export function draftMark(
  { faces, memory }: { readonly faces: Faces; readonly memory: Memory },
  frame: Frame,
): Placed {
  const key = `draft|${frame.width}|${frame.height}`;
  return { x: 0, y: 0, block: remember(memory, key, () => diagonal(faces, frame)) };
}

function diagonal(faces: Faces, { width, height }: Frame): Block {
  const size = width * 0.3;
  const half = (faces.bold.widthOf(WORD) * size) / 2;
  const rise = (faces.bold.capHeight * size) / 2;
  const sine = Math.sin((ANGLE * Math.PI) / 180);
  const cosine = Math.cos((ANGLE * Math.PI) / 180);
  // The middle of the capitals comes to lie on the middle of the page.
  const x = width / 2 - half * cosine + rise * sine;
  const baseline = height / 2 + half * sine + rise * cosine;
  return {
    height: 0,
    marks: [
      {
        kind: 'text',
        x,
        baseline,
        face: 'bold',
        size,
        words: [WORD],
        stretch: 0,
        gray: GRAY,
        angle: ANGLE,
      },
    ],
  };
}
