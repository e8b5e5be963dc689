import { once } from 'node:events';
import PDFDocument from 'pdfkit';
import { expect, it } from 'vitest';
import { readPageSize } from '../../electron/shell/page-size.ts';

async function pdfOf(size: [number, number]): Promise<Uint8Array> {
  const document = new PDFDocument({ size });
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  document.text('Contoh').end();
  await once(document, 'end');
  return Buffer.concat(chunks);
}

it.each([
  ['F4', 215, 330],
  ['A4', 210, 297],
])('a page of %s is printed as %i × %i mm', async (_name, width, height) => {
  const toPoints = (millimetres: number) => (millimetres * 72) / 25.4;
  const size = readPageSize(await pdfOf([toPoints(width), toPoints(height)]));
  expect(size?.width).toBeCloseTo(width * 1000, -2);
  expect(size?.height).toBeCloseTo(height * 1000, -2);
});

it('what says no size has none', () => {
  expect(readPageSize(new TextEncoder().encode('%PDF-1.7'))).toBeNull();
});
