import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { UNWATCHED } from '../../electron/flows/context.ts';
import { drawLetters } from '../../electron/pdf/draw-letters.ts';
import { loadFonts } from '../../electron/pdf/fonts.ts';
import { toolsInPlace } from '../../electron/tools-in-place.ts';
import type { LetterContent } from '../../shared/domain/letter.ts';
import { aCertificate } from '../support/certificates.ts';
import { freshFolder } from '../support/database.ts';
import { pdfFonts, qpdfProblems } from '../support/pdf-text.ts';
import {
  coverPage,
  historyPage,
  membershipPage,
  sampleImages,
  strainedPage,
  withCertificate,
  withImage,
} from '../support/sample-pages.ts';

const images = sampleImages();
const fonts = await loadFonts('resources/fonts');

/** What PDF/A-2b (ISO 19005-2) asks for and can be seen without a validator. */
function expectForArchives(bytes: Uint8Array): void {
  expect(qpdfProblems(bytes)).toBe('');
  const text = Buffer.from(bytes).toString('latin1');
  expect(text).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B</u);
  expect(text).toMatch(/\/OutputIntents \[\d+ 0 R\]/u);
  expect(text).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/u);
  expect(text).not.toMatch(/\/(?:Encrypt|JavaScript|LZWDecode|EmbeddedFiles)\b/u);
  for (const font of pdfFonts(bytes)) expect(font).toMatchObject({ embedded: true, unicode: true });
}

it.each<[string, LetterContent]>([
  ['a membership letter', membershipPage()],
  ['the longest letter', strainedPage()],
  ['a history letter', historyPage()],
  ['a draft', membershipPage({ number: null })],
  ['a copy', membershipPage({ isCopy: true })],
  ['a letter with a scanned signature', withImage(membershipPage())],
  ['a cover letter of several pages', coverPage(120)],
])('%s is a whole file, made for archives', async (_what, letter) => {
  const { bytes } = await drawLetters([letter], { fonts, images });
  expectForArchives(bytes);
});

it.each([1, 3])('a signed file of %d letters is a whole one, made for archives', async (count) => {
  const folder = freshFolder();
  const certificate = aCertificate();
  const letters = Array.from({ length: count }, () => withCertificate(membershipPage()));
  const print = await toolsInPlace().openPrint({ folder, images, certificate }, UNWATCHED);
  const [drawn] = await print.draw([{ file: 'surat.pdf', letters, ends: true }], UNWATCHED);
  await print.close();
  expect(drawn?.whole?.pages).toBe(count);
  const bytes = readFileSync(join(folder, 'surat.pdf'));
  expectForArchives(bytes);
  expect(bytes.includes('/ETSI.CAdES.detached')).toBe(true);
});
