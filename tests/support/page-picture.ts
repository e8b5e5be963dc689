import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';

/** The first page of a PDF as a scanner or camera would give it. */
export function pagePicture(
  pdf: Uint8Array,
  { format = 'png', dpi = 150 }: { format?: 'png' | 'jpeg'; dpi?: number } = {},
): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'buku-pks-picture-'));
  try {
    const file = join(folder, 'page');
    writeFileSync(`${file}.pdf`, pdf);
    execFileSync('pdftoppm', ['-singlefile', '-r', String(dpi), `-${format}`, `${file}.pdf`, file]);
    return readFileSync(`${file}.${format === 'png' ? 'png' : 'jpg'}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A PDF as scanners write them: each page one picture; on wish with text over it; without a picture the text alone. */
export async function scannedPdf(pictures: readonly Buffer[], text = ''): Promise<Buffer> {
  const scan = new PDFDocument({ autoFirstPage: false, margin: 0 });
  const pieces: Buffer[] = [];
  scan.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve) => scan.on('end', resolve));
  for (const picture of pictures) {
    scan.addPage({ size: 'A4' });
    scan.image(picture, 0, 0, { fit: [595, 842] });
    if (text !== '') scan.text(text, 50, 50);
  }
  if (pictures.length === 0) scan.addPage({ size: 'A4' }).text(text, 50, 50);
  scan.end();
  await ended;
  return Buffer.concat(pieces);
}
