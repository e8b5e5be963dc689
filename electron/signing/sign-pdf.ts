import { createHash } from 'node:crypto';
import { SignPdf } from '@signpdf/signpdf';
import { Signer } from '@signpdf/utils';
import { Failure } from '../../shared/failure.ts';
import { commonName } from './read-certificate.ts';
import { openCertificate, type CertificateFile, type OpenCertificate } from './open-certificate.ts';
import { addSignatureField } from './signature-field.ts';
import { signCms } from './sign-cms.ts';

export { readCertificate } from './read-certificate.ts';

/**
 * Signs a PDF that this program drew, with a certificate file: PAdES baseline B-B (ETSI EN 319
 * 142-1), SHA-256, the whole chain of the file inside. The time `at` is the clock of this computer,
 * not a trusted one, and nobody asks whether the certificate was revoked: both need the internet.
 * Who the signature speaks for is what the certificate says and nothing more.
 * Failures: certificate-unreadable, certificate-passphrase-wrong, certificate-expired (on `at`).
 */
export async function signPdf(
  bytes: Uint8Array,
  certificate: CertificateFile,
  at: Date,
): Promise<Uint8Array> {
  const opened = await openCertificate(certificate);
  refuseUnlessValid(opened, at);
  const field = { name: commonName(opened.holder.subject), at, room: roomFor(opened) };
  const prepared = addSignatureField(asBuffer(bytes), field);
  return new SignPdf().sign(prepared, new CmsSigner(opened));
}

function refuseUnlessValid({ holder }: OpenCertificate, at: Date): void {
  const isValid = holder.notBefore.value <= at && at <= holder.notAfter.value;
  if (!isValid) throw new Failure('certificate-expired');
}

/** Beside the certificates: attributes and a signature of at most 1,024 bytes (RSA with 8,192 bits). */
function roomFor({ chain, holder }: OpenCertificate): number {
  const certificates = chain.reduce((sum, der) => sum + der.length, 0);
  return certificates + holder.issuer.toSchema().toBER().byteLength + 2048;
}

class CmsSigner extends Signer {
  readonly #certificate: OpenCertificate;

  constructor(certificate: OpenCertificate) {
    super();
    this.#certificate = certificate;
  }

  /** Of everything but the place where the signature will stand. */
  override sign(pdf: Buffer): Promise<Buffer> {
    return signCms(createHash('sha256').update(pdf).digest(), this.#certificate);
  }
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}
