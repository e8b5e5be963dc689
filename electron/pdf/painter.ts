import type { FaceName } from './fonts.ts';
import type { Doc } from './inside-pdfkit.ts';
import { embedImage, type PreparedImage } from './prepared-image.ts';
import type { DocumentFonts } from './type-case.ts';
import type { Block, BoxMark, ImageMark, QrMark, RuleMark, Sheet, TextMark } from './marks.ts';
import { qrDrawing } from './qr.ts';
import { writeDrawing, writePage, type PageSize, type Resources } from './write-page.ts';

/** What paints a block, and what the page must know for it; kept so that it is made once. */
interface Recording {
  readonly operators: string;
  readonly faces: readonly FaceName[];
  readonly images: readonly string[];
}

/** Shorter ones are not worth an object of their own. */
const WORTH_SHARING = 300;
/** Each is named by every page that uses it, and remembered until the document ends. */
const MOST_SHARED = 200;

/**
 * Paints sheets into one document. What a page has in common with the one before it (letterhead, sentences,
 * signature) becomes a drawing that the pages share. It is found by what is drawn and not by the block that it
 * comes from, so the same letters always make the same file.
 */
export function painter(
  doc: Doc,
  fonts: DocumentFonts,
  images: ReadonlyMap<string, PreparedImage>,
): (sheet: Sheet) => void {
  const seen = new WeakSet<Block>();
  const recordings = new WeakMap<Block, Recording>();
  const embedded = new Map<string, { readonly name: string; readonly number: number }>();
  const shared = new Map<string, { readonly name: string; readonly number: number }>();
  let before = new Set<string>();

  const imageOf = (key: string) => {
    const known = embedded.get(key);
    if (known) return known;
    const image = images.get(key);
    if (!image) throw new Error('a block was laid out with an image that was not prepared');
    const made = { name: `I${embedded.size + 1}`, number: embedImage(doc, image) };
    embedded.set(key, made);
    return made;
  };

  const recordingOf = (block: Block) => {
    const known = recordings.get(block);
    if (known) return known;
    const made = record(block, fonts, (key) => imageOf(key).name);
    // What comes once is not kept: it would outlive its page by far.
    if (seen.has(block)) recordings.set(block, made);
    else seen.add(block);
    return made;
  };

  const need = (resources: Resources, { faces, images: keys }: Recording) => {
    for (const face of faces) resources.fonts.set(fonts.nameOf(face), fonts.numberOf(face));
    for (const key of keys) resources.drawings.set(imageOf(key).name, imageOf(key).number);
  };

  const sharedDrawing = (recording: Recording, size: PageSize) => {
    const { operators } = recording;
    const known = shared.get(operators);
    if (known || !before.has(operators) || shared.size === MOST_SHARED) return known;
    const resources: Resources = { fonts: new Map(), drawings: new Map() };
    need(resources, recording);
    const number = writeDrawing(doc, size, operators, resources);
    const made = { name: `B${shared.size + 1}`, number };
    shared.set(operators, made);
    return made;
  };

  return (sheet) => {
    const resources: Resources = { fonts: new Map(), drawings: new Map() };
    const drawn = new Set<string>();
    let operators = '';
    for (const { x, y, block } of sheet.placed) {
      const recording = recordingOf(block);
      const drawing = isWorthSharing(block, recording)
        ? sharedDrawing(recording, sheet)
        : undefined;
      if (drawing) resources.drawings.set(drawing.name, drawing.number);
      else need(resources, recording);
      const show = drawing ? `/${drawing.name} Do` : recording.operators;
      operators += `q 1 0 0 1 ${round(x)} ${round(sheet.height - y)} cm\n${show}\nQ\n`;
      if (isWorthSharing(block, recording)) drawn.add(recording.operators);
    }
    before = drawn;
    writePage(doc, sheet, operators, resources);
  };
}

/** A QR code is another on every page. */
function isWorthSharing(block: Block, { operators }: Recording): boolean {
  return operators.length >= WORTH_SHARING && !hasQr(block);
}

function hasQr({ marks }: Block): boolean {
  return marks.some(({ kind }) => kind === 'qr');
}

function record(block: Block, fonts: DocumentFonts, nameOf: (key: string) => string): Recording {
  const faces = new Set<FaceName>();
  const images = new Set<string>();
  const operators = block.marks.map((mark) => {
    switch (mark.kind) {
      case 'text':
        faces.add(mark.face);
        return textOperators(mark, fonts);
      case 'image':
        images.add(mark.key);
        return imageOperators(mark, nameOf(mark.key));
      case 'qr':
        return qrOperators(mark);
      case 'rule':
        return ruleOperators(mark);
      default:
        return boxOperators(mark);
    }
  });
  return { operators: operators.join('\n'), faces: [...faces], images: [...images] };
}

function textOperators(mark: TextMark, fonts: DocumentFonts): string {
  const { face, size, words, stretch, gray } = mark;
  const space = fonts.encoded(face, ' ');
  // TJ moves by thousandths of the size, and to the left where the number is positive.
  const gap = stretch === 0 ? space : `${space})${round((-stretch / size) * 1000)}(`;
  const strings = words.map((word) => fonts.encoded(face, word)).join(gap);
  const show = `BT /${fonts.nameOf(face)} ${round(size)} Tf ${matrix(mark)} [(${strings})] TJ ET`;
  return gray === undefined ? show : `${round(gray)} g ${show} 0 g`;
}

function matrix({ x, baseline, angle }: TextMark): string {
  if (angle === undefined) return `${round(x)} ${round(-baseline)} Td`;
  const sine = Math.sin((angle * Math.PI) / 180);
  const cosine = Math.cos((angle * Math.PI) / 180);
  const turn = [cosine, sine, -sine, cosine].map((part) => part.toFixed(5)).join(' ');
  return `${turn} ${round(x)} ${round(-baseline)} Tm`;
}

function ruleOperators({ x, y, width, thickness, gray = 0 }: RuleMark): string {
  return boxOperators({ kind: 'box', x, y: y - thickness / 2, width, height: thickness, gray });
}

function boxOperators({ x, y, width, height, gray }: BoxMark): string {
  const rectangle = [x, -y - height, width, height].map(round).join(' ');
  return `${round(gray)} g ${rectangle} re f 0 g`;
}

function imageOperators({ x, y, width, height }: ImageMark, name: string): string {
  return `q ${round(width)} 0 0 ${round(height)} ${round(x)} ${round(-y - height)} cm /${name} Do Q`;
}

/** In modules as the unit, downwards, and all rectangles in one path. */
function qrOperators({ x, y, size: side, text }: QrMark): string {
  const { size, dark } = qrDrawing(text);
  const module = (side / size).toFixed(5);
  let path = '';
  for (const { x: left, y: top, width, height } of dark)
    path += `${left} ${top} ${width} ${height} re\n`;
  return `q ${module} 0 0 -${module} ${round(x)} ${round(-y)} cm\n${path}f Q`;
}

/** Hundredths of a point are finer than any printer. NaN is a bug of the layout, not a coordinate. */
function round(value: number): number {
  if (!Number.isFinite(value)) throw new Error('a coordinate is no number');
  return Math.round(value * 100) / 100;
}
