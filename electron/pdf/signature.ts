import type { SignatureBlock } from '../../shared/domain/letter.ts';
import { firstBaseline, setText, type TextStyle } from './text-layout.ts';
import type { Faces } from './fonts.ts';
import { moved, stacked, type Block, type Mark } from './marks.ts';

/** Left free for the signature and the stamp beside it, in lines. */
const ROOM_IN_LINES = 4;

/** Place and date, post, room to sign, then name (bold, underlined), rank and NIP. */
export function signatureBlock(
  faces: Faces,
  signature: SignatureBlock,
  style: TextStyle,
  measure: number,
): Block {
  const upper = upperPart(faces, signature, style, measure);
  const lower = lowerPart(faces, signature, style, measure);
  return stacked([upper, lower], ROOM_IN_LINES * style.leading);
}

/** Several who sign side by side: their names stand at one height. */
export function signatureRow(
  faces: Faces,
  signatures: readonly SignatureBlock[],
  style: TextStyle,
  measure: number,
  gap: number,
): Block {
  const width = (measure - gap) / Math.max(2, signatures.length);
  const uppers = signatures.map((each) => upperPart(faces, each, style, width));
  const lowers = signatures.map((each) => lowerPart(faces, each, style, width));
  const room = Math.max(0, ...uppers.map((block) => block.height)) + ROOM_IN_LINES * style.leading;
  return {
    height: room + Math.max(0, ...lowers.map((block) => block.height)),
    marks: signatures.flatMap((_signature, index) => [
      ...moved(uppers[index]?.marks ?? [], index * (width + gap), 0),
      ...moved(lowers[index]?.marks ?? [], index * (width + gap), room),
    ]),
  };
}

function upperPart(
  faces: Faces,
  { placeAndDate, positionLines }: SignatureBlock,
  style: TextStyle,
  measure: number,
): Block {
  const emptyLine: Block = { height: style.leading, marks: [] };
  return stacked([
    ...(placeAndDate === '' ? [emptyLine] : setText(faces, placeAndDate, style, measure)),
    ...positionLines.flatMap((line) => setText(faces, line, style, measure)),
  ]);
}

function lowerPart(
  faces: Faces,
  { name, rank, nip }: SignatureBlock,
  style: TextStyle,
  measure: number,
): Block {
  return stacked([
    ...nameBlocks(faces, name, style, measure),
    ...(rank ? setText(faces, rank, style, measure) : []),
    ...(nip ? setText(faces, `NIP ${nip}`, style, measure) : []),
  ]);
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
