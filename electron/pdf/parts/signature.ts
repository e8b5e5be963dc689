import type { CertificateLine, SignatureBlock } from '../../../shared/domain/letter.ts';
import type { FaceName, Faces } from '../fonts.ts';
import type { Proportions } from './letterhead.ts';
import { moved, stacked, type Block, type Mark } from '../marks.ts';
import { outline } from './outline.ts';
import { mm } from '../paper.ts';
import { firstBaseline, setText, widthOfLine, type TextStyle } from '../text-layout.ts';

/** Left free for the signature and the stamp across its left side: four lines, and never less than this. */
const ROOM_IN_LINES = 4;
const LEAST_ROOM = mm(18);
/** A scanned signature keeps off the lines above and below it, and is no wider than a real one. */
const IMAGE_GAP = 2;
const WIDEST_IMAGE = mm(60);

const CERTIFICATE = { size: 8.5, leading: 11 };
const CERTIFICATE_PADDING = { across: 5, down: 4 };
const CERTIFICATE_GAP = 7;

/** Proportions of the images by their SHA-256. */
export type ImageSizes = ReadonlyMap<string, Proportions>;

/** Place and date, post, the signature or room for it, then name (bold, underlined), rank and NIP. */
export function signatureBlock(
  faces: Faces,
  signature: SignatureBlock,
  style: TextStyle,
  measure: number,
  images: ImageSizes = new Map(),
): Block {
  return stacked([
    upperPart(faces, signature, style, measure),
    signedPart(faces, signature, style, measure, images),
    lowerPart(faces, signature, style, measure),
  ]);
}

/** Several who sign side by side: their posts begin and their names stand at one height. */
export function signatureRow(
  faces: Faces,
  signatures: readonly SignatureBlock[],
  style: TextStyle,
  measure: number,
  gap: number,
  images: ImageSizes = new Map(),
): Block {
  const width = (measure - gap) / Math.max(2, signatures.length);
  const dated = signatures.some(({ placeAndDate }) => placeAndDate !== '');
  const columns = signatures.map((each) => [
    upperPart(faces, each, style, width, dated),
    signedPart(faces, each, style, width, images),
    lowerPart(faces, each, style, width),
  ]);
  const heights = [0, 1, 2].map((part) =>
    Math.max(0, ...columns.map((column) => column[part]?.height ?? 0)),
  );
  const row = (part: number): Block => ({
    height: heights[part] ?? 0,
    marks: columns.flatMap((column, at) => moved(column[part]?.marks ?? [], at * (width + gap), 0)),
  });
  return stacked([row(0), row(1), row(2)]);
}

function upperPart(
  faces: Faces,
  { placeAndDate, positionLines }: SignatureBlock,
  style: TextStyle,
  measure: number,
  keepsDateLine = false,
): Block {
  const date = setText(faces, placeAndDate, style, measure);
  const emptyLine: Block = { height: style.leading, marks: [] };
  return stacked([
    ...(date.length === 0 && keepsDateLine ? [emptyLine] : date),
    ...positionLines.flatMap((line) => setText(faces, line, style, measure)),
  ]);
}

function signedPart(
  faces: Faces,
  { image, certificate }: SignatureBlock,
  style: TextStyle,
  measure: number,
  images: ImageSizes,
): Block {
  if (certificate) return certificateBlock(faces, certificate, measure);
  const height = Math.max(LEAST_ROOM, ROOM_IN_LINES * style.leading);
  return { height, marks: image ? [imageMark(image, images, { width: measure, height })] : [] };
}

/** As large as the room allows, at its left, where the name begins. */
function imageMark(
  key: string,
  images: ImageSizes,
  room: { readonly width: number; readonly height: number },
): Mark {
  const image = images.get(key);
  if (!image) throw new Error('a letter was laid out with a signature that was not prepared');
  const tallest = room.height - 2 * IMAGE_GAP;
  const widest = Math.min(room.width, WIDEST_IMAGE);
  const scale = Math.min(widest / image.width, tallest / image.height);
  const height = image.height * scale;
  const y = (room.height - height) / 2;
  return { kind: 'image', x: 0, y, width: image.width * scale, height, key };
}

/** What the certificate says of itself, and nothing else; it is the file that is signed. */
function certificateBlock(
  faces: Faces,
  { holder, issuer }: CertificateLine,
  measure: number,
): Block {
  const { across, down } = CERTIFICATE_PADDING;
  const lines: [string, FaceName][] = [
    ['Ditandatangani secara digital dengan sertifikat:', 'regular'],
    [holder, 'bold'],
    [`Penerbit: ${issuer}`, 'regular'],
  ];
  const text = stacked(
    lines.flatMap(([line, face]) =>
      setText(faces, line, { ...CERTIFICATE, face }, measure - 2 * across),
    ),
  );
  const height = text.height + 2 * down;
  const marks = [...moved(text.marks, across, down), ...outline(measure, height)];
  return { height: height + 2 * CERTIFICATE_GAP, marks: moved(marks, 0, CERTIFICATE_GAP) };
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
        width: mark.kind === 'text' ? widthOfLine(faces.bold, style.size, mark.words) : measure,
        thickness: 0.8,
      },
    ]),
  }));
}
