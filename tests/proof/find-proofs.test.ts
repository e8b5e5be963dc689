import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { findProofs, type FindLimits } from '../../electron/proof/find-proofs.ts';
import { pictureSize } from '../../electron/proof/picture-size.ts';
import { wasmPath, type WasmName } from '../../electron/resources.ts';
import { pagePicture, scannedPdf } from '../support/page-picture.ts';

const program = async (name: string) => readFileSync(wasmPath(name as WasmName));
const LIMITS: FindLimits = { bytes: 1e6, pixels: 1e6, pages: 2, milliseconds: 10_000 };

function find(bytes: Uint8Array, kind: 'pdf' | 'picture', limits?: Partial<FindLimits>) {
  return findProofs({ bytes, kind }, { program, limits: { ...LIMITS, ...limits } });
}

/** A page of text, with a QR drawn as the letters draw theirs: as rectangles. */
async function page(text: string, qr: string): Promise<Buffer> {
  const pdf = new PDFDocument({ size: [300, 300], margin: 20 });
  const pieces: Buffer[] = [];
  pdf.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise((resolve) => pdf.on('end', resolve));
  pdf.text(text);
  const { data } = encode(qr, { border: 0 });
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries()) if (dark) pdf.rect(100 + x * 3, 100 + y * 3, 3, 3);
  pdf.fill('black').end();
  await ended;
  return Buffer.concat(pieces);
}

/** The head of a PNG that says it has this size, and nothing behind it. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(64);
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

describe('a PDF', () => {
  it('is read by its text and by the codes in its pictures', async () => {
    const drawn = await page('Kode ABCD-EFGH-JKMN', 'BPKS1:SATU');
    expect((await find(drawn, 'pdf')).text).toContain('Kode ABCD-EFGH-JKMN');
    const scan = await scannedPdf([pagePicture(drawn), pagePicture(await page('', 'DUA'))]);
    expect((await find(scan, 'pdf')).qrs).toEqual(['BPKS1:SATU', 'DUA']);
  });

  it('as black and white scanners write it (CCITT G4) is read as well', async () => {
    const scan = readFileSync('tests/fixtures/scans/ccitt-g4.pdf');
    expect((await find(scan, 'pdf')).qrs).toEqual(['BPKS1:SATU']);
  });

  it('of more pages than anybody scans is looked at no further, and says so', async () => {
    const pictures = await Promise.all(
      ['SATU', 'DUA', 'TIGA'].map(async (text) => pagePicture(await page('', text))),
    );
    const found = await find(await scannedPdf(pictures), 'pdf');
    expect(found).toMatchObject({ qrs: ['SATU', 'DUA'], unseen: 1 });
    const late = await find(await scannedPdf(pictures), 'pdf', { milliseconds: 0 });
    expect(late).toMatchObject({ qrs: [], unseen: 3 });
  });

  it('with a picture beyond all measure is read without it', async () => {
    const scan = await scannedPdf([pagePicture(await page('', 'SATU'))]);
    expect((await find(scan, 'pdf', { pixels: 1000 })).qrs).toEqual([]);
  });

  it('that is one only by name is damaged', async () => {
    await expect(find(Buffer.from('%PDF-1.7\n'), 'pdf')).rejects.toMatchObject({
      code: 'pdf-damaged',
    });
    await expect(find(new Uint8Array(), 'pdf')).rejects.toMatchObject({ code: 'pdf-damaged' });
  });

  it('can be stopped between its pages', async () => {
    const stopped = new AbortController();
    stopped.abort();
    const request = { bytes: await page('a', 'A'), kind: 'pdf' } as const;
    await expect(findProofs(request, { program, signal: stopped.signal })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});

describe('a picture', () => {
  it('gives the texts of its codes, and no text', async () => {
    const picture = pagePicture(await page('Halo', 'SATU'), { format: 'jpeg' });
    expect(await find(picture, 'picture')).toEqual({
      qrs: ['SATU'],
      text: '',
      unseen: 0,
    });
  });

  it('is measured before it is unpacked: a small file may hold a huge one', async () => {
    await expect(find(pngHead(60_000, 60_000), 'picture')).rejects.toMatchObject({
      code: 'picture-too-large',
    });
    await expect(find(Buffer.alloc(1_000_001), 'picture')).rejects.toMatchObject({
      code: 'file-too-large',
    });
  });

  it('that breaks off cannot be read', async () => {
    const whole = pagePicture(await page('', 'SATU'));
    for (const half of [whole.subarray(0, 20), pngHead(10, 10), pngHead(0, 0), deflateSync(whole)])
      await expect(find(half, 'picture')).rejects.toMatchObject({ code: 'image-unreadable' });
  });

  it('tells its size: a PNG, a JPEG, neither', async () => {
    const drawn = await page('', 'SATU');
    expect(pictureSize(pagePicture(drawn, { dpi: 72 }))).toEqual({ width: 300, height: 300 });
    const jpeg = pagePicture(drawn, { dpi: 72, format: 'jpeg' });
    expect(pictureSize(jpeg)).toEqual({ width: 300, height: 300 });
    expect(pictureSize(Buffer.from('GIF89a'))).toBeNull();
    expect(pictureSize(jpeg.subarray(0, 30))).toBeNull();
  });
});
