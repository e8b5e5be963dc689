import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawLetters } from '../../electron/pdf/draw-letters.ts';
import { openWorkshop, type Workshop } from '../../electron/pdf/document.ts';
import { loadFonts, type FontBytes } from '../../electron/pdf/fonts.ts';
import { layoutLetter } from '../../electron/pdf/pages/letter.ts';
import type { Mark, QrMark, Sheet } from '../../electron/pdf/marks.ts';
import {
  aLetter,
  aLetterMember,
  coatImages,
  inventedCoatOfArms,
  manyLetters,
} from '../support/letters.ts';
import { pagePixels, pageTexts, pdfFonts, wordBoxes } from '../support/pdf-text.ts';

const images = coatImages();
let fonts: FontBytes;
let workshop: Workshop;

beforeAll(async () => {
  fonts = await loadFonts('resources/fonts');
  workshop = await openWorkshop(fonts, images);
});

/** Paints sheets with nothing but what pdfkit's guide describes. */
async function paintPlainly(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const doc = new PDFDocument({ autoFirstPage: false, font: null as unknown as string });
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => {
    doc.on('end', resolve);
  });
  for (const [name, bytes] of Object.entries(fonts)) doc.registerFont(name, bytes);
  for (const { width, height, placed } of sheets) {
    doc.addPage({ size: [width, height], margin: 0 });
    for (const { x, y, block } of placed)
      for (const mark of block.marks) {
        doc.save().translate(x, y);
        paintMark(doc, mark);
        doc.restore();
      }
  }
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

function paintMark(doc: PDFKit.PDFDocument, mark: Mark): void {
  const { x } = mark;
  doc.fillColor(grayOf(mark));
  switch (mark.kind) {
    case 'text': {
      const { words, face, size, baseline, stretch, angle = 0 } = mark;
      doc.font(face, size).rotate(-angle, { origin: [x, baseline] });
      let at = x;
      for (const word of words) {
        doc.text(word, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
        at += doc.widthOfString(word) + doc.widthOfString(' ') + stretch;
      }
      break;
    }
    case 'image':
      doc.image(inventedCoatOfArms() as Buffer, x, mark.y, {
        width: mark.width,
        height: mark.height,
      });
      break;
    case 'rule':
      doc.rect(x, mark.y - mark.thickness / 2, mark.width, mark.thickness).fill();
      break;
    case 'qr':
      paintQr(doc, mark);
      break;
    default:
      doc.rect(x, mark.y, mark.width, mark.height).fill();
  }
}

/** Module by module. */
function paintQr(doc: PDFKit.PDFDocument, { x, y, size, text }: QrMark): void {
  const { data } = encode(text, { ecc: 'M', maskPattern: 0, border: 0 });
  const module = size / data.length;
  for (const [row, modules] of data.entries())
    for (const [at, isDark] of modules.entries())
      if (isDark) doc.rect(x + at * module, y + row * module, module, module);
  doc.fill();
}

function grayOf(mark: Mark): [number, number, number] {
  const gray = ('gray' in mark ? (mark.gray ?? 0) : 0) * 255;
  return [gray, gray, gray];
}

describe('the fast drawing and the plain one', () => {
  const proof = { qr: 'BPKS1:CONTOH0123456789'.repeat(9), code: 'K7QF-3M2P-9XTD', label: 'Contoh' };
  const letters = [
    ...manyLetters(3).map((letter) => ({ ...letter, proof })),
    aLetter({ number: null }),
    aLetter({ member: aLetterMember({ name: 'José Çelik Đorđević Ωmega Ünal □ V.A.T. To' }) }),
  ];

  it('give the same words in the same places, and the same picture', async () => {
    const { bytes: fast } = await drawLetters(letters, { fonts, images });
    const plain = await paintPlainly(letters.flatMap((letter) => layoutLetter(workshop, letter)));
    expect(pageTexts(fast)).toEqual(pageTexts(plain));
    expect(offsets(fast, plain)).toBeLessThan(0.3);
    expect(differentPixels(fast, plain)).toBeLessThan(0.002);
  });
});

/** The largest distance from a word to the nearest same word in the other document, in points. */
function offsets(one: Uint8Array, other: Uint8Array): number {
  const others = wordBoxes(other);
  const distances = wordBoxes(one).map((word) => {
    const same = others.filter(({ page, text }) => page === word.page && text === word.text);
    const off = same.map((its) =>
      Math.max(
        Math.abs(its.x - word.x),
        Math.abs(its.right - word.right),
        Math.abs(its.y - word.y),
      ),
    );
    return Math.min(...off);
  });
  return Math.max(...distances);
}

/** The share of the first page's pixels that plainly differ. */
function differentPixels(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [pagePixels(one), pagePixels(other)];
  const different = a.gray.filter((gray, index) => Math.abs(gray - (b.gray[index] ?? 0)) > 96);
  return different.length / a.gray.length;
}

it.each(['regular', 'bold'] as const)(
  'words of the %s face put together from pairs of letters are what the font makes of the whole word',
  (name) => {
    const sample = 'AVTLPWYaefilotvwyrk01279.,:;/-()\\\'"&*'.split('');
    const doc = new PDFDocument({ autoFirstPage: false, font: null as unknown as string });
    doc.registerFont(name, fonts[name]).font(name, 1);
    const words = sample.flatMap((one) =>
      sample.flatMap((two) => ['A', 'V', 'f', 'i', '1', '.'].map((three) => one + two + three)),
    );
    const different = words.filter(
      (word) => Math.abs(workshop.faces[name].widthOf(word) - doc.widthOfString(word)) > 1e-9,
    );
    expect(words).toHaveLength(sample.length ** 2 * 6);
    expect(different).toEqual([]);
  },
);

it('a letter is the same file, whatever was drawn before it in the same process', async () => {
  const draw = async () => (await drawLetters([aLetter()], { fonts, images })).bytes;
  const before = await draw();
  await drawLetters([aLetter({ member: aLetterMember({ name: 'ЖЩЫ Ωλφ ŁĄĘ' }) })], {
    fonts,
    images,
  });
  expect(Buffer.compare(await draw(), before)).toBe(0);
});

it('fonts are embedded, cut down to what is used, and tell their characters', async () => {
  const { bytes } = await drawLetters(manyLetters(3), { fonts, images });
  const found = pdfFonts(bytes);
  expect(found.map(({ name }) => name).toSorted()).toEqual(['Arimo-Bold', 'Arimo-Regular']);
  for (const font of found)
    expect(font).toMatchObject({ embedded: true, subset: true, unicode: true });
  expect(bytes.length).toBeLessThan(60_000);
});
