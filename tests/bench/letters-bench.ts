import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { drawLetters } from '../../electron/pdf/draw-letters.ts';
import { loadFonts, type FontBytes } from '../../electron/pdf/fonts.ts';
import { mm } from '../../electron/pdf/paper.ts';
import type { Bench } from './measure.ts';
import type { LetterContent, TableRow } from '../../shared/domain/letter.ts';
import { coatImages, inventedCoatOfArms, manyLetters } from '../support/letters.ts';

const LETTERS = 1000;

/** A thousand letters into one PDF, against pdfkit used as its guide says. */
export const letterBenches: readonly Bench[] = [
  {
    name: 'letters-one-1000',
    goal: 1,
    rounds: 3,
    baselineIs: 'bare pdfkit',
    async prepare() {
      const fonts = await loadFonts(join(import.meta.dirname, '../../resources/fonts'));
      const letters = manyLetters(LETTERS);
      const images = coatImages();
      return {
        ours: () => drawLetters(letters, { fonts, images }),
        baseline: () => drawPlainly(letters, fonts),
      };
    },
  },
];

type Doc = PDFKit.PDFDocument;

/** The same page, text, fonts (parsed once) and image (one object) with pdfkit's own text(). */
export function drawPlainly(
  contents: readonly LetterContent[],
  fonts: FontBytes,
): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: [mm(215), mm(330)],
    margins: { left: mm(30), right: mm(20), top: mm(15), bottom: mm(20) },
    autoFirstPage: false,
    font: null as unknown as string,
  });
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve) => {
    doc.on('end', () => resolve(Buffer.concat(chunks)));
  });
  const image = (doc as unknown as { openImage(bytes: Uint8Array): Buffer }).openImage(
    inventedCoatOfArms(),
  );
  for (const content of contents) plainLetter(doc, content, image);
  doc.end();
  return done;
}

function plainLetter(doc: Doc, content: LetterContent, image: Buffer): void {
  doc.addPage();
  const { left, right } = doc.page.margins;
  const width = doc.page.width - left - right;
  plainHead(doc, content, image, width);
  doc.font('bold', 12).y += mm(9);
  for (const line of content.titleLines) doc.text(line, left, doc.y, { width, align: 'center' });
  doc.font('regular', 11).text(`NOMOR ${content.number}`, { width, align: 'center' });
  doc.y += mm(9);
  for (const block of content.body) {
    if (block.kind === 'paragraph')
      doc.text(block.text, left, doc.y, { width, align: 'justify', lineGap: 3 });
    else for (const row of block.rows) plainRow(doc, row, left, width);
    doc.y += 9;
  }
  plainSignature(doc, content);
}

function plainHead(doc: Doc, content: LetterContent, image: Buffer, width: number): void {
  const { left, top } = doc.page.margins;
  const { government, office, lines } = content.letterhead;
  doc.image(image, left, top, { fit: [mm(20), mm(23)] });
  doc.font('regular', 13.5).text(government, left, top, { width, align: 'center' });
  doc.font('bold', 18).text(office, { width, align: 'center' });
  doc.font('regular', 9);
  for (const line of lines) doc.text(line, { width, align: 'center' });
  const y = top + mm(26);
  doc.lineWidth(2.4).moveTo(left, y).lineTo(left + width, y).stroke(); // prettier-ignore
  doc.lineWidth(0.7).moveTo(left, y + 3).lineTo(left + width, y + 3).stroke(); // prettier-ignore
  doc.y = y + 3;
}

function plainRow(doc: Doc, { label, value, strong }: TableRow, left: number, width: number): void {
  const { y } = doc;
  doc.text(label, left + mm(8), y).text(':', left + mm(54), y);
  if (strong) doc.font('bold');
  doc.text(value, left + mm(57), y, { width: width - mm(57), lineGap: 3 }).font('regular');
}

function plainSignature(doc: Doc, { signature }: LetterContent): void {
  const x = doc.page.width / 2 + mm(3);
  doc.text(signature.placeAndDate, x, doc.y + 13);
  for (const line of signature.positionLines) doc.text(line);
  doc.y += 66;
  doc.font('bold').text(signature.name, { underline: true });
  doc.font('regular').text(signature.rank ?? '').text(`NIP ${signature.nip}`); // prettier-ignore
}
