import { expect, it } from 'vitest';
import { readCertificate } from '../../electron/signing/sign-pdf.ts';
import { dayInWita } from '../../shared/domain/values/day.ts';
import { aCertificate, PASSPHRASE } from '../support/certificates.ts';

it('a certificate says who holds it, who issued it and how long it holds', async () => {
  const facts = await readCertificate(aCertificate({ chain: true }));
  expect(facts).toEqual({
    holder: 'Wa Contoh Penandatangan',
    issuer: 'Induk Contoh',
    validFrom: dayInWita(new Date()),
    validUntil: dayInWita(new Date(Date.now() + 30 * 86_400_000)),
  });
});

it.each(['new', 'old'] as const)(
  'a wrong passphrase is told apart (%s sealing)',
  async (sealing) => {
    const { bytes } = aCertificate({ sealing });
    const reading = readCertificate({ bytes, passphrase: `${PASSPHRASE}x` });
    await expect(reading).rejects.toMatchObject({ code: 'certificate-passphrase-wrong' });
  },
);

it.each<[string, (whole: Uint8Array) => Uint8Array]>([
  ['an empty file', () => new Uint8Array()],
  ['something else', () => new TextEncoder().encode('%PDF-1.7 bukan sertifikat')],
  ['half a file', (whole) => whole.subarray(0, whole.length / 2)],
  ['two megabytes of nothing', () => new Uint8Array(2 * 1024 * 1024)],
])('%s is unreadable', async (_what, change) => {
  const { bytes, passphrase } = aCertificate();
  const reading = readCertificate({ bytes: change(bytes), passphrase });
  await expect(reading).rejects.toMatchObject({ code: 'certificate-unreadable' });
});

it('any changed byte is a failure that people are told, never a bug', async () => {
  const { bytes, passphrase } = aCertificate();
  for (let at = 0; at < bytes.length; at += 37) {
    const changed = Uint8Array.from(bytes);
    changed[at] = (changed[at] as number) ^ 0x15;
    const code = await readCertificate({ bytes: changed, passphrase }).then(
      () => 'fine',
      (error: { readonly code?: string }) => error.code,
    );
    expect(
      ['fine', 'certificate-unreadable', 'certificate-passphrase-wrong'],
      `byte ${at}`,
    ).toContain(code);
  }
});
