import type { SignatureBlock } from '../../shared/domain/letter.ts';
import { firstBaseline, setText, type TextStyle } from './text-layout.ts';
import type { Faces } from './inside-pdfkit.ts';
import { stacked, type Block, type Mark } from './marks.ts';

/** Left free for the signature and the stamp beside it, in lines. */
const ROOM_IN_LINES = 4;

/** Place and date, post, room to sign, then name (bold, underlined), rank and NIP. */
export function signatureBlock(
  faces: Faces,
  signature: SignatureBlock,
  style: TextStyle,
  measure: number,
): Block {
  const line = (text: string | null) => (text ? setText(faces, text, style, measure) : []);
  const date = signature.placeAndDate === '' ? [emptyLine(style)] : line(signature.placeAndDate);
  return stacked([
    ...date,
    ...signature.positionLines.flatMap(line),
    { height: ROOM_IN_LINES * style.leading, marks: [] },
    ...nameBlocks(faces, signature.name, style, measure),
    ...line(signature.rank),
    ...line(signature.nip && `NIP ${signature.nip}`),
  ]);
}

function emptyLine(style: TextStyle): Block {
  return { height: style.leading, marks: [] };
}

/** Where the name is not known, a dotted line is left to write it on. */
function nameBlocks(faces: Faces, name: string, style: TextStyle, measure: number): Block[] {
  if (name.trim() === '') return setText(faces, '.'.repeat(48), style, measure);
  const bold: TextStyle = { ...style, face: 'bold' };
  const rule = firstBaseline(faces.bold, bold) + 1.8;
  return setText(faces, name, bold, measure).map((block) => ({
    height: block.height,
    marks: block.marks.flatMap((mark, index): Mark[] => [
      mark,
      {
        kind: 'rule',
        x: 0,
        y: rule + index * style.leading,
        width: mark.kind === 'text' ? lineWidth(faces, mark.words, style.size) : measure,
        thickness: 0.8,
      },
    ]),
  }));
}

function lineWidth(faces: Faces, words: readonly string[], size: number): number {
  const spaces = (words.length - 1) * faces.bold.widthOf(' ');
  return size * words.reduce((sum, word) => sum + faces.bold.widthOf(word), spaces);
}
