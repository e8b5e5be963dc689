import type { FaceName } from './fonts.ts';
import { useImage, writeOperators, type Doc } from './inside-pdfkit.ts';
import { embedImage, type PreparedImage } from './prepared-image.ts';
import type { DocumentFonts } from './type-case.ts';
import type { Block, BoxMark, ImageMark, QrMark, RuleMark, Sheet, TextMark } from './marks.ts';
import { qrModules } from './qr.ts';

/** What paints a block, and what the page must know for it; kept so that it is made once. */
interface Recording {
  readonly operators: string;
  readonly faces: readonly FaceName[];
  readonly images: readonly string[];
}

/** Paints sheets into one document. Blocks that come again are painted from their recording. */
export function painter(
  doc: Doc,
  fonts: DocumentFonts,
  images: ReadonlyMap<string, PreparedImage>,
): (sheet: Sheet) => void {
  const recordings = new WeakMap<Block, Recording>();
  const embedded = new Map<string, { readonly name: string; readonly object: object }>();

  const imageOf = (key: string) => {
    const known = embedded.get(key);
    if (known) return known;
    const image = images.get(key);
    if (!image) throw new Error('a block was laid out with an image that was not prepared');
    const made = { name: `I${embedded.size + 1}`, object: embedImage(doc, image) };
    embedded.set(key, made);
    return made;
  };

  const recordingOf = (block: Block) => {
    const known = recordings.get(block);
    if (known) return known;
    const made = record(block, fonts, (key) => imageOf(key).name);
    recordings.set(block, made);
    return made;
  };

  return (sheet) => {
    doc.addPage({ size: [sheet.width, sheet.height], margin: 0 });
    // pdfkit turned the page upside down for its own drawing; text stands upright on PDF's own axes.
    const operators = [`1 0 0 -1 0 ${round(sheet.height)} cm`];
    for (const { x, y, block } of sheet.placed) {
      const recording = recordingOf(block);
      for (const face of recording.faces) fonts.use(face);
      for (const key of recording.images) useImage(doc, imageOf(key).name, imageOf(key).object);
      operators.push(
        `q 1 0 0 1 ${round(x)} ${round(sheet.height - y)} cm`,
        recording.operators,
        'Q',
      );
    }
    writeOperators(doc, operators.join('\n'));
  };
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
  const gap = stretch === 0 ? space : `${space}${round((-stretch / size) * 1000)}`;
  const strings = words.map((word) => fonts.encoded(face, word)).join(gap);
  const show = `BT /${fonts.use(face)} ${round(size)} Tf ${matrix(mark)} [${strings}] TJ ET`;
  return (gray === undefined ? show : `${round(gray)} g ${show} 0 g`).replaceAll('><', '');
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

/** In modules as the unit, and the dark runs of all rows in one path. */
function qrOperators({ x, y, size, text }: QrMark): string {
  const modules = qrModules(text);
  const module = (size / modules.size).toFixed(5);
  const runs = modules.rows.flatMap((row, index) =>
    row.map(([at, length]) => `${at} ${-index - 1} ${length} 1 re`),
  );
  return `q ${module} 0 0 ${module} ${round(x)} ${round(-y)} cm ${runs.join(' ')} f Q`;
}

/** Hundredths of a point are finer than any printer. NaN is a bug of the layout, not a coordinate. */
function round(value: number): number {
  if (!Number.isFinite(value)) throw new Error('a coordinate is no number');
  return Math.round(value * 100) / 100;
}
