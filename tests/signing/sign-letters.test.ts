import { expect, it } from 'vitest';
import { drawLetters } from '../../electron/pdf/draw-letters.ts';
import { loadFonts } from '../../electron/pdf/fonts.ts';
import { signPdf } from '../../electron/signing/sign-pdf.ts';
import { aCertificate } from '../support/certificates.ts';
import { coatImages, manyLetters } from '../support/letters.ts';
import { pagePixels, pageTexts, qpdfProblems } from '../support/pdf-text.ts';
import { opensslVerifies, pdfsig } from '../support/signed-pdf.ts';

it('the letters that this program draws are signed as they are', async () => {
  const fonts = await loadFonts('resources/fonts');
  const { bytes } = await drawLetters(manyLetters(40), { fonts, images: coatImages() });
  const certificate = aCertificate({ chain: true });
  const signed = await signPdf(bytes, certificate, new Date(Date.now() + 1000));
  const said = pdfsig(signed);
  expect(said).toContain('Signature is Valid');
  expect(said).toContain('Total document signed');
  expect(opensslVerifies(signed, certificate.trusted)).toBe(true);
  expect(qpdfProblems(signed)).toBe('');
  expect(pageTexts(signed)).toEqual(pageTexts(bytes));
  expect(pagePixels(signed)).toEqual(pagePixels(bytes));
});
