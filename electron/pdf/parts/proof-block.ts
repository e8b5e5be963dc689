import type { LetterProof } from '../../../shared/domain/letter.ts';
import type { Faces } from '../fonts.ts';
import { moved, stacked, type Block } from '../marks.ts';
import { remember, type Memory } from '../memory.ts';
import { mm } from '../paper.ts';
import { setText, type TextStyle } from '../text-layout.ts';

/** 49 to 57 modules of half a millimetre: a phone reads smaller ones, a copy of a copy does not. */
const SIDE = mm(28);
/** Four modules, the largest of which are of 28/49 mm, stay white on every side (ISO/IEC 18004). */
const QUIET = mm(2.4);
const CODE: TextStyle = { face: 'bold', size: 10, leading: 13 };
const LABEL: TextStyle = { face: 'regular', size: 7, leading: 8.4 };

/** The QR code, under it the code to type and what this proof is and is not. */
export function proofBlock(
  { faces, memory }: { readonly faces: Faces; readonly memory: Memory },
  proof: LetterProof,
  measure: number,
): Block {
  const label = remember(memory, `proof-label|${measure}|${proof.label}`, () =>
    stacked(setText(faces, proof.label, LABEL, measure)),
  );
  const code = setText(faces, proof.code, CODE, measure);
  const text = stacked([...code, label]);
  const under = SIDE + 2 * QUIET;
  return {
    height: under + text.height,
    marks: [
      { kind: 'qr', x: 0, y: QUIET, size: SIDE, text: proof.qr },
      ...moved(text.marks, 0, under),
    ],
  };
}
