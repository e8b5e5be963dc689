import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { openDocument, openWorkshop } from '../../electron/pdf/document.ts';
import { loadFonts } from '../../electron/pdf/fonts.ts';
import { mm } from '../../electron/pdf/paper.ts';
import { qrDrawing } from '../../electron/pdf/qr.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import { pagePicture } from '../support/page-picture.ts';

/** A page with a QR code of 28 mm, as letters have it. */
async function page(text: string): Promise<Uint8Array> {
  const workshop = await openWorkshop(await loadFonts('resources/fonts'), new Map());
  const document = await openDocument(workshop, { title: '', author: '', date: undefined });
  const block = {
    height: mm(28),
    marks: [{ kind: 'qr', x: 0, y: 0, size: mm(28), text }],
  } as const;
  document.paint({ width: mm(60), height: mm(60), placed: [{ x: mm(16), y: mm(16), block }] });
  return document.end();
}

describe('a QR code of a letter', () => {
  it.each([
    [150, 'BPKS1:A', 'png'],
    [150, 'BPKS1:7K2M9QX4ZT0HJR5'.repeat(11), 'png'],
    [300, 'BPKS1:7K2M9QX4ZT0HJR5'.repeat(11), 'png'],
    [150, 'BPKS1:7K2M9QX4ZT0HJR5'.repeat(11), 'jpeg'],
    [300, '$%*+-./: 0123456789'.repeat(13), 'png'],
  ] as const)('is read from a page of %d dpi: %s as %s', async (dpi, text, format) => {
    const bytes = pagePicture(await page(text), { dpi, format });
    const found = await toolsInPlace().findProofs({ bytes, kind: 'picture' }, UNWATCHED);
    expect(found.qrs).toEqual([text]);
  });

  it('stands in the compact letters that ISO/IEC 18004 calls alphanumeric', () => {
    // Level M holds 221 of them in version 8 (49 modules); as bytes it would take version 10.
    expect(qrDrawing('A'.repeat(221)).size).toBe(49);
    expect(qrDrawing('a'.repeat(221)).size).toBeGreaterThan(53);
  });

  it('has each of its dark modules covered once, and no light one', () => {
    for (const length of [1, 17, 216, 290]) {
      const text = 'BPKS1:7K2M9QX4ZT0HJR5 '.repeat(14).slice(0, length);
      const { size, data } = encode(text, { ecc: 'M', maskPattern: 0, border: 0 });
      const { size: ours, dark } = qrDrawing(text);
      const covered = data.map((row) => row.map(() => 0));
      for (const { x, y, width, height } of dark)
        for (const row of covered.slice(y, y + height))
          for (let at = x; at < x + width; at += 1) row[at] = (row[at] ?? 0) + 1;
      expect(ours).toBe(size);
      expect(covered).toEqual(data.map((row) => row.map(Number)));
    }
  });
});
