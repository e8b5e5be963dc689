import PDFDocument from 'pdfkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { signPdf } from '../../electron/signing/sign-pdf.ts';
import { aCertificate, type CertificateAsked } from '../support/certificates.ts';
import { pageTexts, qpdfProblems } from '../support/pdf-text.ts';
import { cmsInWords, opensslVerifies, pdfsig } from '../support/signed-pdf.ts';

const DAY = 86_400_000;
/** After the certificate was made: it does not hold before. */
const inAMoment = () => new Date(Date.now() + 1000);
let pdf: Uint8Array;

beforeAll(async () => {
  pdf = await aPdf();
});

async function aPdf(weight = 0): Promise<Uint8Array> {
  const document = new PDFDocument({ compress: false, size: [595, 842] });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.text('Surat contoh halaman satu');
  if (weight > 0)
    (document.ref({}) as unknown as { end(b: Buffer): void }).end(Buffer.alloc(weight, 7));
  document.addPage().text('Surat contoh halaman dua');
  document.end();
  await ended;
  return new Uint8Array(Buffer.concat(parts));
}

describe.each<[string, CertificateAsked]>([
  ['RSA, sealed with AES', {}],
  ['RSA, sealed as older programs do', { sealing: 'old' }],
  ['an elliptic curve', { key: 'ec' }],
  ['an elliptic curve, sealed as older programs do', { key: 'ec', sealing: 'old' }],
  ['one issued by an authority', { chain: true }],
  [
    'a name and a passphrase with letters beyond ASCII',
    { holder: 'Wa Odé Çontoh', passphrase: 'sandi-é-✓' },
  ],
])('a PDF signed with a certificate: %s', (_what, asked) => {
  it('is found good by other programs, over the whole document', async () => {
    const certificate = aCertificate(asked);
    const signed = await signPdf(pdf, certificate, inAMoment());
    const said = pdfsig(signed);
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('Total document signed');
    expect(said).toContain('ETSI.CAdES.detached');
    expect(said).toContain('SHA-256');
    expect(said).toContain(`Common Name: ${asked.holder ?? 'Wa Contoh Penandatangan'}`);
    expect(opensslVerifies(signed, certificate.trusted)).toBe(true);
    expect(qpdfProblems(signed)).toBe('');
  });
});

it('signs exactly what PAdES B-B asks for, and no time of its own', async () => {
  const words = cmsInWords(await signPdf(pdf, aCertificate({ chain: true }), inAMoment()));
  const attributes =
    /signedAttrs:(?<all>[\s\S]*?)signatureAlgorithm:/u.exec(words)?.groups?.['all'] ?? '';
  const kinds = [...attributes.matchAll(/object: (?<name>\S+)/gu)].map(
    (match) => match.groups?.['name'],
  );
  expect(new Set(kinds)).toEqual(
    new Set(['contentType', 'id-smime-aa-signingCertificateV2', 'messageDigest']),
  );
  expect(words.match(/d\.certificate:/gu)).toHaveLength(2);
  expect(words).toMatch(/unsignedAttrs:\s+<ABSENT>/u);
});

it('adds behind the last byte and leaves the document as it was', async () => {
  const signed = await signPdf(pdf, aCertificate(), inAMoment());
  expect(Buffer.from(signed).subarray(0, pdf.length).equals(Buffer.from(pdf))).toBe(true);
  expect(pageTexts(signed)).toEqual(pageTexts(pdf));
  const id = (bytes: Uint8Array) =>
    /\/ID \[(<[0-9a-f]+>)/giu[Symbol.matchAll](Buffer.from(bytes).toString('latin1'));
  const ids = [...id(signed)].map((match) => match[1]);
  expect(ids).toEqual([ids[0], ids[0]]);
});

it('one flipped bit anywhere makes the signature bad', async () => {
  const signed = await signPdf(pdf, aCertificate(), inAMoment());
  const at = Buffer.from(signed).indexOf('halaman');
  for (const place of [at === -1 ? 900 : at, 15, signed.length - 60]) {
    const altered = Uint8Array.from(signed);
    altered[place] = (altered[place] as number) ^ 1;
    expect(pdfsig(altered), `byte ${place}`).not.toContain('Signature is Valid');
  }
});

it('the time that is claimed is the one given, in Baubau', async () => {
  const at = inAMoment();
  const signed = await signPdf(pdf, aCertificate(), at);
  const wita = new Date(at.getTime() + 8 * 3_600_000).toISOString();
  expect(Buffer.from(signed).toString('latin1')).toContain(
    `/M (D:${wita.slice(0, 19).replaceAll(/\D/gu, '')}+08'00')`,
  );
});

it.each([
  ['has ended', 31 * DAY],
  ['does not hold yet', -2 * DAY],
])('a certificate that %s signs nothing', async (_what, away) => {
  const signing = signPdf(pdf, aCertificate(), new Date(Date.now() + away));
  await expect(signing).rejects.toMatchObject({ code: 'certificate-expired' });
});

it('a long document is signed in little time and memory', async () => {
  const long = await aPdf(20 * 1024 * 1024);
  const certificate = aCertificate();
  await signPdf(pdf, certificate, inAMoment());
  const [before, start] = [process.memoryUsage().arrayBuffers, performance.now()];
  const signed = await signPdf(long, certificate, inAMoment());
  expect(performance.now() - start).toBeLessThan(2000);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(6 * long.length);
  expect(pdfsig(signed)).toContain('Total document signed');
});
