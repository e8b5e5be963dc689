/** The same letters with pdfkit as its guide describes it: the baseline. */
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { mm } from '../../electron/pdf/paper.ts';
import type { FontBytes } from '../../electron/pdf/fonts.ts';
import type { LetterContent, TableRow } from '../../shared/domain/letter.ts';

type Doc = PDFKit.PDFDocument;

/** A document with its fonts (parsed once) and the coat of arms (one object for all its pages). */
export interface PlainDocument {
  readonly doc: Doc;
  readonly coat: Buffer;
}

export function plainDocument(fonts: FontBytes, coatOfArms: Uint8Array): PlainDocument {
  const doc = new PDFDocument({
    size: [mm(215), mm(330)],
    margins: { left: mm(30), right: mm(20), top: mm(15), bottom: mm(20) },
    autoFirstPage: false,
    font: null as unknown as string,
  });
  doc.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
  const coat = (doc as unknown as { openImage(bytes: Uint8Array): Buffer }).openImage(coatOfArms);
  return { doc, coat };
}

export function plainLetter({ doc, coat }: PlainDocument, content: LetterContent): void {
  doc.addPage();
  const { left, right } = doc.page.margins;
  const width = doc.page.width - left - right;
  plainHead(doc, content, coat, width);
  doc.font('bold', 12).y += mm(9);
  for (const line of content.titleLines) doc.text(line, left, doc.y, { width, align: 'center' });
  doc.font('regular', 11).text(`NOMOR ${content.number}`, { width, align: 'center' });
  doc.y += mm(9);
  for (const block of content.body) {
    if (block.kind === 'paragraph')
      doc.text(block.text, left, doc.y, { width, align: 'justify', lineGap: 3 });
    if (block.kind === 'table') for (const row of block.rows) plainRow(doc, row, left, width);
    doc.y += 9;
  }
  const { y } = doc;
  plainProof(doc, content, left, y + 13);
  plainSignature(doc, content, y + 13);
}

function plainHead(doc: Doc, content: LetterContent, coat: Buffer, width: number): void {
  const { left, top } = doc.page.margins;
  const { government, office, lines } = content.letterhead;
  doc.image(coat, left, top, { fit: [mm(20), mm(23)] });
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

/** Each dark run a rectangle, all of them filled together. */
function plainProof(doc: Doc, { proof }: LetterContent, x: number, y: number): void {
  if (!proof) return;
  const { size, data } = encode(proof.qr, { ecc: 'M', maskPattern: 0, border: 0 });
  const module = mm(28) / size;
  for (const [row, modules] of data.entries())
    for (let at = 0; at < size; at += 1) {
      if (!modules[at]) continue;
      const start = at;
      while (modules[at + 1]) at += 1;
      doc.rect(x + start * module, y + row * module, (at - start + 1) * module, module);
    }
  doc.fill();
  doc.font('bold', 10).text(proof.code, x, y + mm(31));
  doc.font('regular', 7).text(proof.label, { width: mm(50) });
}

function plainSignature(doc: Doc, { signature }: LetterContent, y: number): void {
  const x = doc.page.width / 2 + mm(3);
  doc.font('regular', 11).text(signature.placeAndDate, x, y);
  for (const line of signature.positionLines) doc.text(line);
  doc.y += 66;
  doc.font('bold').text(signature.name, { underline: true });
  doc.font('regular').text(signature.rank ?? '').text(`NIP ${signature.nip}`); // prettier-ignore
}
