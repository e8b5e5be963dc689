import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openDocument, openWorkshop } from '../../electron/pdf/document.ts';
import { loadFonts } from '../../electron/pdf/fonts.ts';
import { mm } from '../../electron/pdf/paper.ts';
import { qrModules } from '../../electron/pdf/qr.ts';
import { findProofs } from '../../electron/proof/find-proofs.ts';
import { qrReaderPath } from '../../electron/resources.ts';
import { pagePicture } from '../support/page-picture.ts';

const wasm = readFileSync(qrReaderPath());

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
    expect((await findProofs({ bytes, kind: 'picture' }, { wasm })).qrs).toEqual([text]);
  });

  it('stands in the compact letters that ISO/IEC 18004 calls alphanumeric', () => {
    // Level M holds 221 of them in version 8 (49 modules); as bytes it would take version 10.
    expect(qrModules('A'.repeat(221)).size).toBe(49);
    expect(qrModules('a'.repeat(221)).size).toBeGreaterThan(53);
  });

  it('is told apart row by row, its runs from left to right and never touching', () => {
    const { size, rows } = qrModules('BPKS1:CONTOH');
    expect(rows).toHaveLength(size);
    expect(rows[0]?.[0]).toEqual([0, 7]);
    for (const row of rows)
      for (const [index, [at, length]] of row.entries()) {
        expect(at + length).toBeLessThanOrEqual(size);
        expect(row[index + 1]?.[0] ?? Infinity).toBeGreaterThan(at + length);
      }
  });
});
